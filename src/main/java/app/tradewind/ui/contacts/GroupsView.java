package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Command;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Folds the companies of a table by company: Left and Right on a row, a click on the company of a first row.
final class GroupsView {

    private final ContactsViewModel model;
    private final ContactTableViewModel table;

    GroupsView(ContactsViewModel model, ContactTableView view) {
        this.model = model;
        table = model.table();
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    List<Command> commands() {
        ContactWords words = model.words();
        return List.of(
                Command.of(
                        words.text("contacts.command.group"),
                        "Shift+C",
                        () -> table.groupedProperty()
                                .set(!table.groupedProperty().get())),
                Command.of(words.text("contacts.command.fold-all"), "Shift+Left", () -> fold(Folding.ALL)),
                Command.of(words.text("contacts.command.unfold-all"), "Shift+Right", () -> fold(Folding.NONE)));
    }

    private void fold(Folding folding) {
        table.groupedProperty().set(true);
        table.foldingProperty().set(folding);
    }

    private void pressed(KeyEvent key) {
        Long lead = model.selection().leadProperty().get();
        boolean side = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
        if (side && !key.isShiftDown() && lead != null && table.grouping() != null) {
            turn(table.rows().indexOfId(lead), key.getCode() == KeyCode.LEFT);
            key.consume();
        }
    }

    private void clicked(MouseEvent click) {
        Grouping grouping = table.grouping();
        Node node = click.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableCell<?, ?>)) {
            node = node.getParent();
        }
        if (grouping != null
                && click.getClickCount() == 1
                && node instanceof TableCell<?, ?> cell
                && cell.getTableColumn().getUserData() == ContactColumn.COMPANY
                && cell.getTableRow() != null
                && cell.getTableRow().getItem() instanceof ContactRow row
                && grouping.isHead(row.id())) {
            turn(cell.getIndex(), !grouping.folding().holds(grouping.groups().company(row.id())));
        }
    }

    /// Folds or unfolds the company of a row; its first row is then the one that is looked at.
    private void turn(int index, boolean fold) {
        Grouping grouping = table.grouping();
        if (grouping == null || index < 0) {
            return;
        }
        int head = index;
        while (head > 0 && grouping.groups().size(table.rows().id(head)) == 0) {
            head--;
        }
        long first = table.rows().id(head);
        long company = grouping.groups().company(first);
        if (grouping.isHead(first) && grouping.folding().holds(company) != fold) {
            model.selection().select(head);
            table.foldingProperty().set(grouping.folding().turned(company));
        }
    }
}
