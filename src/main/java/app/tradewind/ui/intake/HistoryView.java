package app.tradewind.ui.intake;

import app.tradewind.intake.ImportRun;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The imports that were run; each can be taken back.
final class HistoryView extends VBox {

    private final ImportHistoryViewModel model;
    private final ImportWords words;

    HistoryView(ImportViewModel imports) {
        model = imports.history();
        words = imports.words();
        RelativeDates dates = new RelativeDates(
                imports.room().messages(),
                imports.room().time().clock(),
                imports.room().time().zone());
        TableView<ImportRun> table = new TableView<>(model.runs());
        table.setId("import-runs");
        table.setAccessibleText(words.text("intake.history.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setPlaceholder(Texts.muted(words.text("intake.history.none")));
        TableColumn<ImportRun, String> file =
                Columns.strong(words.text("intake.history.file"), run -> new ReadOnlyStringWrapper(run.file()));
        TableColumn<ImportRun, Columns.Dated> when = Columns.date(
                words.text("intake.history.when"), run -> new ReadOnlyObjectWrapper<>(dates.of(run.startedAt())));
        TableColumn<ImportRun, String> counts = Columns.muted(
                words.text("intake.history.counts"), run -> new ReadOnlyStringWrapper(words.counts(run.counts())));
        TableColumn<ImportRun, String> program = Columns.muted(
                words.text("intake.history.program"), run -> new ReadOnlyStringWrapper(model.program(run)));
        TableColumn<ImportRun, ImportRun> undo = Columns.nodes("", run -> new ReadOnlyObjectWrapper<>(run), this::undo);
        file.setPrefWidth(280);
        when.setPrefWidth(110);
        when.setMaxWidth(150);
        program.setPrefWidth(160);
        counts.setPrefWidth(380);
        undo.setMinWidth(110);
        undo.setMaxWidth(130);
        table.getColumns().add(file);
        table.getColumns().add(when);
        table.getColumns().add(program);
        table.getColumns().add(counts);
        table.getColumns().add(undo);
        Label said = Texts.wrapped(Texts.muted(""));
        said.textProperty().bind(model.saidProperty());
        said.visibleProperty().bind(model.saidProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        setVgrow(table, Priority.ALWAYS);
        setSpacing(8);
        getChildren().addAll(Texts.strong(words.text("intake.history.title")), said, table);
    }

    private Node undo(ImportRun run) {
        if (run.undone()) {
            return Chips.of(words.text("intake.history.undone"), Tone.NEUTRAL);
        }
        Button undo = Buttons.small(words.text("intake.history.undo"), () -> model.undo(run.id()));
        undo.setAccessibleText(words.text("intake.history.undo-of", run.file()));
        undo.disableProperty().bind(model.takingBackProperty());
        return undo;
    }
}
