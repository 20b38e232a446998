package app.tradewind.ui.intake;

import app.tradewind.intake.Outcome;
import app.tradewind.intake.RowChoice;
import app.tradewind.intake.RowOutcome;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of the plan with a menu by which it is switched by hand.
final class PlanRow extends TableRow<RowOutcome> {

    private final ImportViewModel model;

    PlanRow(ImportViewModel model) {
        this.model = model;
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
        return menu;
    }

    private MenuItem item(String key, RowOutcome row, RowChoice choice) {
        MenuItem item = new MenuItem(model.words().text(key));
        item.setOnAction(_ -> model.choose(row.row(), choice));
        return item;
    }
}
