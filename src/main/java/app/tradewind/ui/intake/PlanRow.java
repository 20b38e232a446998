package app.tradewind.ui.intake;

import app.tradewind.intake.Outcome;
import app.tradewind.intake.RowChoice;
import app.tradewind.intake.RowOutcome;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// A row of the plan with a menu by which it is switched by hand.
final class PlanRow extends TableRow<RowOutcome> {

    private final ImportViewModel model;

    PlanRow(ImportViewModel model) {
        this.model = model;
    }

    /// Opens the menu of the chosen row where a key asked the table for it; the mouse asks the row itself.
    static void openByKey(TableView<RowOutcome> table, ContextMenuEvent event) {
        RowOutcome chosen = table.getSelectionModel().getSelectedItem();
        if (event.isKeyboardTrigger() && chosen != null) {
            table.lookupAll(".table-row-cell").stream()
                    .filter(node -> node instanceof PlanRow row && row.getItem() == chosen)
                    .map(PlanRow.class::cast)
                    .filter(row -> row.getContextMenu() != null)
                    .findFirst()
                    .ifPresent(row -> row.getContextMenu().show(row, Side.BOTTOM, 0, 0));
            event.consume();
        }
    }

    @Override
    protected void updateItem(@Nullable RowOutcome row, boolean empty) {
        super.updateItem(row, empty);
        setContextMenu(empty || row == null || row.outcome() == Outcome.REJECTED ? null : menu(row));
    }

    private ContextMenu menu(RowOutcome row) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("intake.row.new", row, RowChoice.IMPORT_AS_NEW));
        if (row.contact() != 0) {
            menu.getItems().add(item("intake.row.merge", row, RowChoice.mergeInto(row.contact())));
        }
        menu.getItems().add(item("intake.row.leave-out", row, RowChoice.LEAVE_OUT));
        if (model.isChosen(row.row())) {
            MenuItem found = new MenuItem(model.words().text("intake.row.as-found"));
            found.setOnAction(_ -> model.dropChoice(row.row()));
            menu.getItems().add(found);
        }
        return menu;
    }

    private MenuItem item(String key, RowOutcome row, RowChoice choice) {
        MenuItem item = new MenuItem(model.words().text(key));
        item.setOnAction(_ -> model.choose(row.row(), choice));
        return item;
    }
}
