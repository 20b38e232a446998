package app.tradewind.ui.intake;

import app.tradewind.intake.ImportPlan;
import app.tradewind.intake.Outcome;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plan row by row, before anything is written.
final class PlanView extends VBox {

    private final ImportViewModel model;
    private final ImportWords words;
    private final HBox chips = new HBox(8);
    private final Label shown = Texts.secondary("");
    private final Label note = Texts.wrapped(Texts.muted(""));
    private final Button save;
    private final Button more;

    PlanView(ImportViewModel model) {
        this.model = model;
        words = model.words();
        save = Buttons.plain("fth-save", words.text("intake.rejected.save"), () -> RejectedFileView.save(this, model));
        save.setId("save-rejected");
        more = Buttons.plain("fth-chevrons-down", words.text("intake.plan.more"), model::seeMore);
        more.setId("more-rows");
        chips.setAlignment(Pos.CENTER_LEFT);
        note.setGraphic(Icons.of("fth-rotate-ccw"));
        note.setGraphicTextGap(10);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(12, note, more, save);
        foot.setAlignment(Pos.CENTER_LEFT);
        RowsView table = new RowsView(model.plan().rows(), words);
        table.setRowFactory(_ -> new PlanRow(model));
        table.setOnContextMenuRequested(event -> PlanRow.openByKey(table, event));
        table.setId("plan-rows");
        table.setAccessibleText(words.text("intake.see-plan"));
        setVgrow(table, Priority.ALWAYS);
        setSpacing(8);
        getChildren().addAll(chips, table, foot);
        model.plan().planProperty().subscribe(this::show);
        model.plan().filterProperty().subscribe((_, _) -> showShare());
        model.plan().rows().subscribe(this::showShare);
    }

    private void show(@Nullable ImportPlan plan) {
        chips.getChildren().clear();
        if (plan == null) {
            return;
        }
        ToggleGroup group = new ToggleGroup();
        chips.getChildren().add(chip(null, plan.counts().rows(), group));
        for (Outcome outcome : Outcome.values()) {
            chips.getChildren().add(chip(outcome, plan.counts().of(outcome), group));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label untouched = Texts.secondary(words.text("intake.plan.nothing-written"));
        untouched.setMinWidth(USE_PREF_SIZE);
        chips.getChildren().addAll(gap, shown, untouched);
        long rejected = plan.counts().rejected();
        List<String> notes = new ArrayList<>();
        notes.add(words.text("intake.plan.undo-note"));
        if (rejected > 0) {
            notes.add(words.text("intake.plan.rejected-note", rejected));
        }
        if (plan.hiddenRows() > 0) {
            notes.add(words.text("intake.plan.hidden", plan.hiddenRows()));
        }
        String pictures = words.pictures("intake.plan.pictures", plan.noted());
        if (!pictures.isEmpty()) {
            notes.add(pictures);
        }
        note.setText(
                String.join(Locale.SIMPLIFIED_CHINESE.equals(words.messages().locale()) ? "" : " ", notes));
        save.setVisible(rejected > 0);
        save.setManaged(rejected > 0);
        showShare();
    }

    private void showShare() {
        long all = model.plan().matching();
        int here = model.plan().rows().size();
        shown.setText(here < all ? words.text("intake.plan.shown", here, all) : "");
        shown.setVisible(here < all);
        shown.setManaged(here < all);
        more.setVisible(here < all);
        more.setManaged(here < all);
    }

    private ToggleButton chip(@Nullable Outcome outcome, long count, ToggleGroup group) {
        String word = outcome == null ? words.text("intake.plan.all") : words.outcome(outcome);
        String number = java.text.NumberFormat.getIntegerInstance(
                        words.messages().locale())
                .format(count);
        ToggleButton chip = new ToggleButton(word + " " + number);
        chip.setToggleGroup(group);
        chip.setId("filter-" + (outcome == null ? "all" : outcome.name().toLowerCase(Locale.ROOT)));
        chip.getStyleClass().add("tw-filter-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        if (outcome != null) {
            chip.getStyleClass().add(OutcomeTones.of(outcome).style());
        }
        chip.setDisable(count == 0 && outcome != null);
        chip.setOnAction(_ -> {
            model.plan().filterProperty().set(outcome);
            chip.setSelected(true);
        });
        chip.setSelected(outcome == model.plan().filterProperty().get());
        return chip;
    }
}
