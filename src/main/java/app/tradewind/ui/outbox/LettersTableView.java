package app.tradewind.ui.outbox;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.PagedRows;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// Letters as lines: the time here and there, to whom, about what, and how they stand.
final class LettersTableView extends TableView<OutboxRow> {

    private final Messages messages;

    /// @param opened hears of the line that was opened by Enter or a double click
    LettersTableView(
            Messages messages, PagedRows<OutboxRow, OutboxLine> rows, String empty, Consumer<OutboxLine> opened) {
        super(rows);
        this.messages = messages;
        getColumns().setAll(columns());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        setPlaceholder(app.tradewind.ui.control.Texts.muted(empty));
        setMinHeight(70);
        setRowFactory(_ -> row(opened));
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            OutboxRow chosen = getSelectionModel().getSelectedItem();
            OutboxLine line = chosen == null ? null : chosen.line();
            if (pressed.getCode() == KeyCode.ENTER && line != null) {
                opened.accept(line);
                pressed.consume();
            }
        });
    }

    private List<TableColumn<OutboxRow, ?>> columns() {
        TableColumn<OutboxRow, ?> subject =
                wide(Columns.muted(text("subject"), row -> row.word(OutboxLine.Words::subject)), 322);
        return List.of(
                wide(Columns.strong(text("here"), row -> row.word(OutboxLine.Words::here)), 124),
                wide(Columns.muted(text("there"), row -> row.word(OutboxLine.Words::there)), 138),
                wide(Columns.strong(text("recipient"), row -> row.word(OutboxLine.Words::recipient)), 150),
                wide(Columns.text(text("company"), row -> row.word(OutboxLine.Words::company)), 180),
                subject,
                wide(Columns.nodes(text("state"), OutboxRow::lineProperty, LettersTableView::chip), 156));
    }

    private String text(String column) {
        return messages.text("outbox.column." + column);
    }

    private static <T> TableColumn<OutboxRow, T> wide(TableColumn<OutboxRow, T> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static @Nullable Node chip(OutboxLine line) {
        if (line.isBlank()) {
            return null;
        }
        Label chip = Chips.of(line.state().word(), line.state().tone());
        if (!line.detail().isBlank()) {
            Tooltip whole = new Tooltip(line.detail());
            whole.setMaxWidth(420);
            chip.setTooltip(whole);
            chip.setAccessibleHelp(line.detail());
        }
        return chip;
    }

    private static TableRow<OutboxRow> row(Consumer<OutboxLine> opened) {
        TableRow<OutboxRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            OutboxRow item = row.getItem();
            OutboxLine line = item == null ? null : item.line();
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && line != null) {
                opened.accept(line);
            }
        });
        return row;
    }
}
