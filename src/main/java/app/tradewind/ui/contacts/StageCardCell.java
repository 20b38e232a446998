package app.tradewind.ui.contacts;

import app.tradewind.ui.contacts.StageBoardViewModel.Card;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import app.tradewind.ui.control.Tone;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card of the board of stages, filled again and again.
final class StageCardCell extends ListCell<Card> {

    private final Label name = Texts.strong("");
    private final Label grade = Texts.muted("");
    private final Label company = Texts.muted("");
    private final Label country = Texts.muted("");
    private final Label since = Texts.secondary("");
    private final Label still = new Label("", Icons.of("fth-alert-triangle", Tone.WARN));
    private final Label due = Texts.secondary("");
    private final VBox card;

    StageCardCell() {
        due.setGraphic(Icons.of("fth-clock"));
        name.setMinWidth(0);
        company.setMinWidth(0);
        still.setMinWidth(Region.USE_PREF_SIZE);
        due.setMinWidth(Region.USE_PREF_SIZE);
        country.setMinWidth(Region.USE_PREF_SIZE);
        grade.setMinWidth(Region.USE_PREF_SIZE);
        card = new VBox(line(name, grade), line(company, country), line(since, still, due));
        card.getStyleClass().addAll("tw-stage-card", "tw-card");
        setPrefWidth(0);
        getStyleClass().add("tw-stage-cell");
    }

    private static HBox line(Label first, Label... others) {
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox line = new HBox(first);
        line.getChildren().addAll(others);
        line.getStyleClass().add("tw-stage-line");
        return line;
    }

    @Override
    protected void updateItem(@Nullable Card item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            fill(item);
            setGraphic(card);
            setAccessibleText(item.spoken());
        }
    }

    private void fill(Card item) {
        name.setText(item.name());
        grade.setText(item.grade());
        grade.getStyleClass().setAll("label", item.grade().equals("A") ? "tw-grade-a" : Styles.MUTED);
        company.setText(item.company());
        country.setText(item.country());
        since.setText(item.since());
        due.setText(item.due());
        due.getStyleClass().remove(Styles.WARN_TEXT);
        if (item.overdue()) {
            due.getStyleClass().add(Styles.WARN_TEXT);
        }
        NodePool.seen(due, !item.due().isEmpty());
        NodePool.seen(still, !item.standing().isEmpty());
        if (!Objects.equals(still.getAccessibleText(), item.standing())) {
            still.setAccessibleText(item.standing());
            Tips.on(still, item.standing());
        }
    }
}
