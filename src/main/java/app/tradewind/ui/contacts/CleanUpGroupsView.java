package app.tradewind.ui.contacts;

import app.tradewind.contact.health.CleanUpGroup;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The groups of what may be tidied away, each with its number.
final class CleanUpGroupsView extends ListView<CleanUpGroup> {

    private static final Map<CleanUpGroup, String> ICONS = Map.of(
            CleanUpGroup.TYPO, "fth-edit-3",
            CleanUpGroup.INVALID, Tone.BLOCK.icon(),
            CleanUpGroup.RETURNED, "fth-corner-up-left",
            CleanUpGroup.UNSUBSCRIBED, Tone.SUPPRESSED.icon(),
            CleanUpGroup.STALE, "fth-clock");

    private final CleanUpViewModel model;
    private final ContactWords words;

    CleanUpGroupsView(CleanUpViewModel model) {
        this.model = model;
        words = model.words();
        getItems().setAll(CleanUpGroup.values());
        setCellFactory(_ -> new GroupCell());
        getStyleClass().addAll(Styles.CHOICES, Styles.SIDE);
        setAccessibleText(words.text("contacts.clean-up.title"));
        model.groupProperty().subscribe(group -> getSelectionModel().select(group));
        getSelectionModel().selectedItemProperty().subscribe((_, group) -> {
            if (group != null && group != model.groupProperty().get()) {
                model.choose(group);
            }
        });
        model.foundProperty().subscribe((_, _) -> refresh());
    }

    private final class GroupCell extends ListCell<CleanUpGroup> {

        private final Label count = Texts.muted("");
        private final Label name = Texts.plain("");
        private final HBox line = new HBox(8);

        GroupCell() {
            // as wide as the list, never wider
            setPrefWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable CleanUpGroup group, boolean empty) {
            super.updateItem(group, empty);
            if (empty || group == null) {
                setGraphic(null);
                return;
            }
            name.setText(words.name("clean-up.group", group));
            count.setText(String.format(words.locale(), "%,d", model.count(group)));
            line.getChildren().setAll(Icons.of(ICONS.getOrDefault(group, "fth-info")), name, count);
            setAccessibleText(name.getText() + " " + count.getText());
            setGraphic(line);
        }
    }
}
