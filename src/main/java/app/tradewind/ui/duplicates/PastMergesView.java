package app.tradewind.ui.duplicates;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The merges of earlier days, and the button that takes one apart.
final class PastMergesView extends VBox {

    PastMergesView(PastMerges past, DuplicateWords words) {
        ListView<PastMerges.Past> list = list(past, words);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button apart = Buttons.primary("fth-rotate-ccw", words.text("past.apart"), past::takeApart);
        apart.setId("take-apart");
        apart.disableProperty().bind(Bindings.isNull(past.chosenProperty()));
        getChildren()
                .addAll(
                        Texts.title(words.text("past.title")),
                        Texts.wrapped(Texts.muted(words.text("past.how"))),
                        list,
                        new HBox(8, apart, Buttons.plain("fth-x", words.text("sure.back"), past::leave)));
        getStyleClass().add("tw-comparison");
        visibleProperty().bind(past.shownProperty());
        past.shownProperty().subscribe(seen -> {
            if (seen) {
                list.requestFocus();
            }
        });
    }

    private static ListView<PastMerges.Past> list(PastMerges past, DuplicateWords words) {
        ListView<PastMerges.Past> list = new ListView<>(past.merges());
        list.setId("past-merges");
        list.setAccessibleText(words.text("past.title"));
        list.getStyleClass().add("tw-sure-list");
        list.setPlaceholder(new EmptyNote(words.text("past.none")));
        list.setCellFactory(_ -> new PastCell());
        list.getSelectionModel().selectedItemProperty().subscribe(merge -> {
            if (merge != null) {
                past.chosenProperty().set(merge);
            }
        });
        past.chosenProperty().subscribe(merge -> {
            if (merge != null && merge != list.getSelectionModel().getSelectedItem()) {
                list.getSelectionModel().select(merge);
            }
        });
        return list;
    }

    /// What was merged, and when.
    private static final class PastCell extends ListCell<PastMerges.Past> {

        private final Label label = Texts.plain("");
        private final Label when = Texts.muted("");
        private final HBox line = new HBox(12, label, when);

        PastCell() {
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            when.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(label, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PastMerges.Past merge, boolean empty) {
            super.updateItem(merge, empty);
            boolean nothing = empty || merge == null;
            setGraphic(nothing ? null : line);
            if (!nothing) {
                label.setText(merge.label());
                when.setText(merge.when());
                setAccessibleText(merge.label() + ", " + merge.when());
            }
        }
    }
}
