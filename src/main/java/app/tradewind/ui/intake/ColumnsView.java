package app.tradewind.ui.intake;

import app.tradewind.contact.Field;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Policy;
import app.tradewind.intake.SheetRow;
import app.tradewind.intake.Target;
import app.tradewind.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first rows of the file, with the field that each column fills above it.
final class ColumnsView extends VBox {

    private static final int ROWS = 9;
    private static final int COLUMNS = 100;
    private static final String LEFT_OUT = "tw-muted";

    private final ImportViewModel model;
    private final ImportWords words;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label more = Texts.secondary("");
    private final List<ChoiceView<Optional<Target>>> choices = new ArrayList<>();
    private final List<LockView> locks = new ArrayList<>();
    private final List<List<Label>> cells = new ArrayList<>();
    private List<String> headings = List.of();
    private List<SheetRow> preview = List.of();
    private boolean showing;

    ColumnsView(ImportViewModel model) {
        this.model = model;
        words = model.words();
        grid.getStyleClass().add("tw-mapping");
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        setSpacing(8);
        Label hint = Texts.wrapped(Texts.muted(""));
        getChildren().addAll(hint, scroll, more);
        model.file().fileProperty().subscribe(this::show);
        model.kept().targets().subscribe(this::showLocks);
        model.policyProperty().subscribe(policy -> {
            hint.setText(words.text(policy == Policy.UPDATE ? "intake.columns.hint-locks" : "intake.columns.hint"));
            showLocks();
        });
    }

    private void show(@Nullable IntakeFile file) {
        if (file == null) {
            return;
        }
        boolean same =
                file.mapping().headings().equals(headings) && file.preview().equals(preview);
        headings = file.mapping().headings();
        preview = file.preview();
        showing = true;
        if (!same) {
            build(file);
        }
        for (int column = 0; column < choices.size(); column++) {
            Optional<Target> target = file.mapping().targets().get(column);
            ChoiceView<Optional<Target>> choice = choices.get(column);
            if (!choice.getItems().contains(target)) {
                choice.getItems().add(target);
            }
            choice.setValue(target);
            cells.get(column).forEach(cell -> mute(cell, target.isEmpty()));
        }
        showing = false;
        showLocks();
    }

    private void showLocks() {
        for (int column = 0; column < locks.size(); column++) {
            ChoiceView<Optional<Target>> choice = choices.get(column);
            locks.get(column).show(choice.getValue() == null ? Optional.empty() : choice.getValue());
        }
    }

    private static void mute(Label cell, boolean muted) {
        cell.getStyleClass().remove(LEFT_OUT);
        if (muted) {
            cell.getStyleClass().add(LEFT_OUT);
        }
    }

    private void build(IntakeFile file) {
        grid.getChildren().clear();
        choices.clear();
        locks.clear();
        cells.clear();
        scroll.setHvalue(0);
        List<SheetRow> rows = preview.stream()
                .filter(row -> !row.hidden() && row.number() > file.layout().headerRow())
                .limit(ROWS)
                .toList();
        int shown = Math.min(COLUMNS, headings.size());
        for (int column = 0; column < shown; column++) {
            addColumn(column, rows);
        }
        more.setText(shown < headings.size() ? words.text("intake.columns.more", shown, headings.size()) : "");
        more.setVisible(shown < headings.size());
        more.setManaged(more.isVisible());
    }

    private void addColumn(int column, List<SheetRow> rows) {
        String heading = headings.get(column);
        ChoiceView<Optional<Target>> choice = new ChoiceView<>(targets(heading), words::target);
        choice.setId("column-" + column);
        choice.setVisibleRowCount(16);
        choice.setAccessibleText(words.text("intake.columns.choice", heading));
        choice.valueProperty().subscribe((_, target) -> {
            if (!showing && target != null) {
                model.file().useColumn(column, target);
            }
        });
        LockView lock = new LockView(model, column);
        for (Node reached : List.of(choice, lock)) {
            reached.focusedProperty().subscribe(focused -> {
                if (focused) {
                    bringIntoSight(reached);
                }
            });
        }
        List<Label> texts = new ArrayList<>();
        Label head = cell(heading);
        head.getStyleClass().add("tw-map-head");
        texts.add(head);
        rows.forEach(row -> texts.add(cell(row.cell(column))));
        choices.add(choice);
        locks.add(lock);
        cells.add(texts);
        grid.add(choice, column, 0);
        grid.add(lock, column, 1);
        for (int row = 0; row < texts.size(); row++) {
            grid.add(texts.get(row), column, row + 2);
        }
    }

    private Label cell(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        Label cell = Texts.plain(line);
        cell.getStyleClass().add("tw-map-cell");
        if (!line.isEmpty()) {
            cell.setTooltip(new Tooltip(text));
        }
        return cell;
    }

    private void bringIntoSight(Node node) {
        double seen = scroll.getViewportBounds().getWidth();
        double over = grid.getWidth() - seen;
        if (over > 0) {
            double left = node.getBoundsInParent().getMinX();
            double right = node.getBoundsInParent().getMaxX();
            double now = scroll.getHvalue() * over;
            if (left < now) {
                scroll.setHvalue(left / over);
            } else if (right > now + seen) {
                scroll.setHvalue(Math.min(1, (right - seen) / over));
            }
        }
    }

    private List<Optional<Target>> targets(String heading) {
        List<Optional<Target>> targets = new ArrayList<>();
        targets.add(Optional.empty());
        for (Field field : Field.values()) {
            targets.add(Optional.of(Target.of(field)));
            if (field == Field.PHONE) {
                targets.add(Optional.of(Target.MOBILE));
                targets.add(Optional.of(Target.FAX));
            }
        }
        Target.signs().forEach(sign -> targets.add(Optional.of(sign)));
        Target.ofSecondPerson().forEach(target -> targets.add(Optional.of(target)));
        model.ownFields().stream()
                .filter(name -> !name.equals(heading))
                .forEach(name -> targets.add(Optional.of(Target.custom(name))));
        targets.add(Optional.of(Target.custom(heading)));
        return targets;
    }
}
