package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.ui.contacts.StageBoardViewModel.Card;
import app.tradewind.ui.contacts.StageBoardViewModel.Column;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One stage: its name, how many are in it, their cards.
final class StageColumnView extends VBox {

    private static final double CARD_HEIGHT = 84;

    private final Label title;
    private final Label count = Texts.muted("");
    private final Label sum = Texts.secondary("");
    private final ListView<Card> cards = new ListView<>();
    private final Button more;
    private Column column;
    /// While cards are put in nobody chooses one.
    private boolean filling;

    /// @param chosen gets the card that the user chooses
    /// @param open gets the stage whose other cards are asked for
    StageColumnView(Column first, double scale, Consumer<Card> chosen, Consumer<String> open) {
        column = first;
        title = Chips.of(first.title(), first.tone());
        more = Buttons.link("", "", () -> open.accept(column.stage()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, count);
        head.getStyleClass().add("tw-stage-line");
        cards.setCellFactory(_ -> new StageCardCell());
        cards.setFixedCellSize(CARD_HEIGHT * scale);
        cards.getStyleClass().add("tw-stage-cards");
        cards.setPlaceholder(new Region());
        VBox.setVgrow(cards, Priority.ALWAYS);
        cards.getSelectionModel().selectedItemProperty().subscribe(card -> {
            if (card != null && !filling) {
                chosen.accept(card);
            }
        });
        cards.focusedProperty().subscribe((_, focused) -> {
            Card card = cards.getSelectionModel().getSelectedItem();
            if (focused && card != null) {
                chosen.accept(card);
            } else if (!focused) {
                cards.getSelectionModel().clearSelection();
            }
        });
        getChildren().addAll(head, sum, cards, more);
        getStyleClass().add("tw-stage-column");
        fill(first);
    }

    void fill(Column now) {
        column = now;
        Chips.fill(title, now.title(), now.tone());
        count.setText(now.count());
        sum.setText(now.sum());
        NodePool.seen(sum, !now.sum().isEmpty());
        more.setText(now.more());
        NodePool.seen(more, !now.more().isEmpty());
        cards.setAccessibleText(now.title() + " " + now.count());
        cards.setId("stage-" + now.stage());
        if (!cards.getItems().equals(now.cards())) {
            Card before = cards.getSelectionModel().getSelectedItem();
            filling = true;
            cards.getItems().setAll(now.cards());
            cards.getSelectionModel().clearSelection();
            filling = false;
            if (before != null) {
                choose(before.id());
            }
        }
    }

    String stage() {
        return column.stage();
    }

    boolean hasFocus() {
        return getScene() != null && getScene().getFocusOwner() == cards;
    }

    ListView<Card> cards() {
        return cards;
    }

    List<Card> items() {
        return cards.getItems();
    }

    @Nullable
    Card chosen() {
        return cards.getSelectionModel().getSelectedItem();
    }

    int row() {
        return Math.max(0, cards.getSelectionModel().getSelectedIndex());
    }

    /// Takes the focus, on the card at `row` or the last above it.
    void focus(int row) {
        cards.requestFocus();
        if (!items().isEmpty()) {
            int reached = Math.min(row, items().size() - 1);
            cards.getSelectionModel().clearAndSelect(reached);
            cards.scrollTo(Math.max(0, reached - 2));
        }
    }

    /// Chooses the contact's card; false if it is not here.
    boolean choose(ContactId contact) {
        for (int row = 0; row < items().size(); row++) {
            if (items().get(row).id().equals(contact)) {
                cards.getSelectionModel().clearAndSelect(row);
                return true;
            }
        }
        return false;
    }
}
