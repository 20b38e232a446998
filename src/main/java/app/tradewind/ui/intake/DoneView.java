package app.tradewind.ui.intake;

import app.tradewind.intake.ImportReport;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Outcome;
import app.tradewind.intake.Reason;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the import did, and what can be done with it now.
final class DoneView extends VBox {

    private final ImportViewModel model;
    private final ImportWords words;
    private final Label title = Texts.wrapped(Texts.strong(""));
    private final HBox counts = new HBox(8);
    private final Label suppressed = Texts.wrapped(Texts.plain(""));
    private final Label duplicates = Texts.wrapped(Texts.muted(""));
    private final Label hidden = Texts.wrapped(Texts.muted(""));
    private final Label pictures = Texts.wrapped(Texts.muted(""));
    private final Label otherwise = Texts.wrapped(Texts.plain(""));
    private final Label hiddenSheets = Texts.wrapped(Texts.muted(""));
    private final Label undone = Texts.wrapped(Texts.plain(""));
    private final HBox actions = new HBox(12);
    private final Button undo;
    private final Button save;
    private final Button nextSheet;

    DoneView(ImportViewModel model) {
        this.model = model;
        words = model.words();
        undo = Buttons.plain("fth-rotate-ccw", words.text("intake.done.undo"), model::undo);
        undo.setId("undo-import");
        save = Buttons.plain("fth-save", words.text("intake.rejected.save"), () -> RejectedFileView.save(this, model));
        Button see = Buttons.plain("fth-users", words.text("intake.done.contacts"), model::seeContacts);
        nextSheet = Buttons.plain("fth-chevrons-right", "", model::nextSheet);
        nextSheet.setId("next-sheet");
        actions.getChildren().addAll(see, save, undo);
        actions.setAlignment(Pos.CENTER_LEFT);
        suppressed.setGraphic(Icons.of(Tone.SUPPRESSED.icon(), Tone.SUPPRESSED));
        otherwise.setGraphic(Icons.of(Tone.WARN.icon(), Tone.WARN));
        undone.setGraphic(Icons.of("fth-rotate-ccw"));
        setSpacing(12);
        getChildren()
                .addAll(
                        title,
                        counts,
                        suppressed,
                        otherwise,
                        duplicates,
                        pictures,
                        hidden,
                        hiddenSheets,
                        undone,
                        actions,
                        leftOut());
        model.reportProperty().subscribe(this::show);
        model.sheets().nextProperty().subscribe(this::showNext);
        model.history().runs().subscribe(this::showUndone);
        model.history().takingBackProperty().subscribe(_ -> showUndone());
        model.history().saidProperty().subscribe(_ -> showUndone());
    }

    private VBox leftOut() {
        RowsView rows = new RowsView(model.plan().leftOut(), words);
        rows.setAccessibleText(words.text("intake.done.left-out"));
        setVgrow(rows, Priority.ALWAYS);
        VBox box = new VBox(8, Texts.strong(words.text("intake.done.left-out")), rows);
        setVgrow(box, Priority.ALWAYS);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.plan().leftOut()));
        return box;
    }

    private void show(@Nullable ImportReport report) {
        if (report == null) {
            return;
        }
        java.nio.file.@Nullable Path path = model.file().pathProperty().get();
        title.setText(words.text(
                "intake.done.title",
                path == null ? "" : String.valueOf(path.getFileName()),
                words.text("intake.written", report.counts().written())));
        counts.getChildren().clear();
        for (Outcome outcome : Outcome.values()) {
            long count = report.counts().of(outcome);
            if (count > 0) {
                counts.getChildren()
                        .add(Chips.of(words.text("intake.count." + outcome.name(), count), OutcomeTones.of(outcome)));
            }
        }
        long silent = report.noted().entrySet().stream()
                .filter(noted -> noted.getKey() == Reason.Code.SUPPRESSED
                        || noted.getKey().isRefusal())
                .mapToLong(Map.Entry::getValue)
                .sum();
        say(suppressed, silent == 0 ? "" : words.text("intake.done.suppressed", silent));
        long alike = report.counts().duplicate();
        say(duplicates, alike == 0 ? "" : words.text("intake.done.duplicates", alike));
        say(hidden, report.hiddenRows() == 0 ? "" : words.text("intake.plan.hidden", report.hiddenRows()));
        long others = report.noted().getOrDefault(Reason.Code.NOT_AS_PLANNED, 0L);
        say(otherwise, others == 0 ? "" : words.text("intake.done.not-as-planned", others));
        say(pictures, words.pictures("intake.done.pictures", report.noted()));
        IntakeFile file = model.file().fileProperty().get();
        say(hiddenSheets, file == null ? "" : words.hiddenSheets(model.sheets().hidden(file)));
        save.setVisible(report.counts().rejected() > 0);
        save.setManaged(report.counts().rejected() > 0);
        showUndone();
    }

    private void showNext(@Nullable IntakeFile next) {
        actions.getChildren().remove(nextSheet);
        if (next != null) {
            nextSheet.setText(words.text("intake.done.next-sheet", next.sheet().name()));
            actions.getChildren().addFirst(nextSheet);
        }
    }

    private void showUndone() {
        ImportReport report = model.reportProperty().get();
        boolean back = report != null && model.history().isUndone(report.run());
        say(undone, back ? words.text("intake.done.taken-back") : "");
        undo.setDisable(back || model.history().takingBackProperty().get());
    }

    private static void say(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
