package app.tradewind.ui.checklist;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Icons;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The groups of findings, one line each, with the button that mends it.
final class GroupTableView extends TableView<GroupLine> {

    private final ChecklistViewModel model;
    private final Messages messages;

    /// @param act goes the foremost way of a line
    GroupTableView(ChecklistViewModel model, BiConsumer<GroupLine, Way> act) {
        super(model.lines());
        this.model = model;
        messages = model.messages();
        getColumns().setAll(columns(act));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setMinHeight(110);
        // the table and the model each follow the other; a line that went away leaves none chosen for a moment
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.chosenProperty().set(line);
            }
        });
        model.chosenProperty().subscribe(line -> {
            if (line != null && line != getSelectionModel().getSelectedItem()) {
                getSelectionModel().select(line);
            }
        });
    }

    private List<TableColumn<GroupLine, ?>> columns(BiConsumer<GroupLine, Way> act) {
        TableColumn<GroupLine, GroupLine> severity =
                Columns.nodes("", ReadOnlyObjectWrapper::new, GroupTableView::icon);
        TableColumn<GroupLine, GroupLine> button =
                Columns.nodes("", ReadOnlyObjectWrapper::new, line -> button(line, act));
        button.getStyleClass().add("tw-act-column");
        return List.of(
                fixed(severity, 36),
                wide(Columns.strong(text("finding"), line -> said(line, GroupLine.Words::title)), 282),
                fixed(Columns.number(text("people"), line -> said(line, GroupLine.Words::people)), 66),
                wide(Columns.muted(text("where"), line -> said(line, GroupLine.Words::where)), 262),
                wide(Columns.muted(text("source"), line -> said(line, GroupLine.Words::source)), 220),
                fixed(button, 186));
    }

    private static ReadOnlyStringWrapper said(GroupLine line, Function<GroupLine.Words, String> which) {
        return new ReadOnlyStringWrapper(which.apply(line.words()));
    }

    private String text(String column) {
        return messages.text("checklist.column." + column);
    }

    private static Node icon(GroupLine line) {
        return Icons.severity(line.tone(), line.words().severity());
    }

    private Node button(GroupLine line, BiConsumer<GroupLine, Way> act) {
        return Buttons.small(line.words().action(), () -> {
            model.chosenProperty().set(line);
            act.accept(line, line.ways().getFirst());
        });
    }

    private static <T> TableColumn<GroupLine, T> fixed(TableColumn<GroupLine, T> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return wide(column, width);
    }

    private static <T> TableColumn<GroupLine, T> wide(TableColumn<GroupLine, T> column, double width) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
