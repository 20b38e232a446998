package app.tradewind.ui.duplicates;

import app.tradewind.ui.control.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/// The groups at the left, the surest first.
final class GroupListView extends ListView<GroupRow> {

    GroupListView(DuplicatesViewModel model, String meaning) {
        super(model.groups());
        setId("duplicate-groups");
        setAccessibleText(meaning);
        getStyleClass().add("tw-duplicate-groups");
        setCellFactory(_ -> new GroupCell());
        // the list and the model each follow the other; a group that went away leaves none chosen for a moment
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        model.chosenProperty().subscribe(row -> {
            if (row != null && row != getSelectionModel().getSelectedItem()) {
                getSelectionModel().select(row);
                scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 4));
            }
        });
    }

    /// The names, and below them how sure it is and why.
    private static final class GroupCell extends ListCell<GroupRow> {

        private final Label title = Texts.strong("");
        private final Label facts = Texts.secondary("");
        private final VBox lines = new VBox(title, facts);

        GroupCell() {
            lines.setMinWidth(0);
            lines.setPrefWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(GroupRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean nothing = empty || row == null;
            setGraphic(nothing ? null : lines);
            if (!nothing) {
                title.setText(row.title());
                facts.setText(row.facts());
                setAccessibleText(row.title() + ", " + row.facts());
            }
        }
    }
}
