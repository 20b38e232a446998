package app.tradewind.ui.checklist;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Texts;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The foot of the page: the findings that reasons lift, unfolded where asked for, and what the checklist is not.
final class LiftedView extends VBox {

    private static final double HEIGHT = 150;

    private final ChecklistViewModel model;
    private final Messages messages;
    private final TableView<LiftedLine> table;

    LiftedView(ChecklistViewModel model) {
        super(6);
        this.model = model;
        messages = model.messages();
        table = table();
        Button fold = Buttons.link("fth-edit-2", "", this::toggle);
        fold.setId("show-lifted");
        fold.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("checklist.lifted", model.lifted().size()), model.lifted()));
        fold.visibleProperty().bind(Bindings.isNotEmpty(model.lifted()));
        fold.managedProperty().bind(fold.visibleProperty());
        HBox foot = new HBox(16, Texts.secondary(messages.text("checklist.footer")), fold);
        foot.getStyleClass().add("tw-group-head");
        getChildren().addAll(table, foot);
        seen(false);
    }

    private void toggle() {
        seen(!table.isVisible());
    }

    /// Shows or hides the reasons.
    void seen(boolean wanted) {
        table.setVisible(wanted);
        table.setManaged(wanted);
        if (wanted) {
            table.requestFocus();
        }
    }

    private TableView<LiftedLine> table() {
        TableView<LiftedLine> lifted = new TableView<>(model.lifted());
        lifted.setAccessibleText(messages.text("checklist.lifted.title"));
        lifted.setPrefHeight(HEIGHT);
        lifted.setMinHeight(HEIGHT);
        lifted.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        lifted.getColumns().add(column("finding", 240, LiftedLine::finding));
        lifted.getColumns().add(column("person", 180, LiftedLine::person));
        lifted.getColumns().add(column("reason", 380, LiftedLine::reason));
        lifted.getColumns().add(column("by", 200, LiftedLine::by));
        return lifted;
    }

    private TableColumn<LiftedLine, String> column(String key, double width, Function<LiftedLine, String> text) {
        TableColumn<LiftedLine, String> column = Columns.text(
                messages.text("checklist.column." + key), line -> new ReadOnlyStringWrapper(text.apply(line)));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
