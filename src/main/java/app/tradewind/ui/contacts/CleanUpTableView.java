package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.PagedRows;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/// The lines of one group; Enter or a double click opens the contact.
final class CleanUpTableView extends TableView<CleanUpRow> {

    private final CleanUpViewModel model;
    private final ContactWords words;

    CleanUpTableView(CleanUpViewModel model) {
        this.model = model;
        words = model.words();
        setId("clean-up");
        setAccessibleText(words.text("contacts.clean-up.title"));
        getColumns().setAll(columns());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new EmptyNote(words.text("contacts.clean-up.empty")));
        setRowFactory(_ -> openingRow());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        model.rowsProperty().subscribe(this::showRows);
    }

    private void showRows(PagedRows<CleanUpRow, ?> rows) {
        getSelectionModel().clearSelection();
        ObservableList<CleanUpRow> items = rows;
        setItems(items);
        scrollTo(0);
    }

    int chosen() {
        return getSelectionModel().getSelectedIndices().size();
    }

    private TableRow<CleanUpRow> openingRow() {
        TableRow<CleanUpRow> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        return row;
    }

    private void open(@org.jspecify.annotations.Nullable CleanUpRow row) {
        if (row != null) {
            model.open(row.contact());
        }
    }

    private List<TableColumn<CleanUpRow, ?>> columns() {
        return List.of(
                wide(Columns.strong(text("name"), CleanUpRow::name), 170),
                wide(Columns.text(text("company"), CleanUpRow::company), 180),
                wide(Columns.text(text("address"), CleanUpRow::address), 230),
                wide(Columns.muted(text("why"), CleanUpRow::why), 330),
                wide(Columns.muted(text("last"), CleanUpRow::last), 110));
    }

    private String text(String column) {
        return words.text("contacts.clean-up.column." + column);
    }

    private static <T> TableColumn<CleanUpRow, T> wide(TableColumn<CleanUpRow, T> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
