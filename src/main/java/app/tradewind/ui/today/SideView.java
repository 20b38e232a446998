package app.tradewind.ui.today;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import app.tradewind.ui.today.TodayRoom.Reason;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What stands beside the board: why nothing leaves, the month, who can’t be written to, the week.
final class SideView extends VBox {

    private static final double WARN_RATE = 0.02;
    private static final double STOP_RATE = 0.05;
    private static final int REASONS_SHOWN = 2;

    private final TodayViewModel model;
    private final Messages messages;
    private final VBox outbox;
    private final VBox month;
    private final VBox blocked;
    private final VBox week;

    SideView(TodayViewModel model) {
        this.model = model;
        messages = model.messages();
        outbox = card();
        month = card();
        blocked = card();
        week = card();
        getStyleClass().add("tw-today-side");
        getChildren().addAll(outbox, month, blocked, week);
        model.sideProperty().subscribe(this::show);
    }

    private static VBox card() {
        VBox card = new VBox();
        card.getStyleClass().addAll(Styles.CARD, "tw-today-card");
        return card;
    }

    private void show(@Nullable TodaySide side) {
        NodePool.seen(this, side != null);
        if (side == null) {
            return;
        }
        outbox(side.outbox());
        month(side.month());
        blocked(side.blocked());
        week(side.week());
    }

    private Label title(String key) {
        return Texts.strong(messages.text(key));
    }

    private void outbox(TodaySide.Outbox shown) {
        outbox.getChildren().setAll(title("outbox.title"));
        shown.reasons().stream()
                .limit(REASONS_SHOWN)
                .forEach(reason -> outbox.getChildren().add(reason(reason)));
        if (shown.most() > 0) {
            ProgressBar bar = new ProgressBar(shown.share());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(messages.text("today.outbox.used", shown.used(), shown.most()));
            outbox.getChildren()
                    .addAll(bar, Texts.secondary(messages.text("today.outbox.used", shown.used(), shown.most())));
        }
    }

    private Node reason(Reason reason) {
        Label text = Texts.wrapped(Texts.muted(reason.text()));
        Place mend = reason.mend();
        if (mend == null) {
            return text;
        }
        return new VBox(6, text, Buttons.small(messages.text("outbox.action.mend"), () -> model.go(mend)));
    }

    private void month(TodaySide.Month shown) {
        GridPane figures = new GridPane();
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        figures.getColumnConstraints().add(names);
        figures.getStyleClass().add("tw-today-figures");
        figure(figures, "today.month.sent", number(shown.sent()), "");
        figure(figures, "today.month.replies", number(shown.replies()) + share(shown, shown.replies()), "");
        figure(
                figures,
                "today.month.bounced",
                number(shown.bounced()) + share(shown, shown.bounced()),
                tone(shown.share(shown.bounced())));
        figure(figures, "today.month.removals", number(shown.removals()), "");
        month.getChildren().setAll(title("today.month"), figures);
    }

    private static String tone(double bounced) {
        if (bounced >= STOP_RATE) {
            return Styles.ERROR_TEXT;
        }
        return bounced >= WARN_RATE ? Styles.WARN_TEXT : Styles.FINE_TEXT;
    }

    private static void figure(GridPane figures, String key, String number, String style, Messages messages) {
        Label value = Texts.plain(number);
        if (!style.isEmpty()) {
            value.getStyleClass().add(style);
        }
        GridPane.setHalignment(value, HPos.RIGHT);
        figures.addRow(figures.getRowCount(), Texts.muted(messages.text(key)), value);
    }

    private void figure(GridPane figures, String key, String number, String style) {
        figure(figures, key, number, style, messages);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(messages.locale()).format(number);
    }

    private String share(TodaySide.Month shown, long part) {
        if (shown.sent() < part || shown.sent() == 0) {
            return "";
        }
        NumberFormat percent = NumberFormat.getPercentInstance(messages.locale());
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        return " · " + percent.format(shown.share(part));
    }

    private void blocked(TodayLaw.Blocked shown) {
        NodePool.seen(blocked, shown.people() > 0);
        String why = Stream.of(
                        part("today.blocked.consent", shown.consent()),
                        part("today.blocked.removed", shown.removed()),
                        part("today.blocked.unusable", shown.unusable()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        VBox words = new VBox(
                Texts.wrapped(Texts.plain(messages.text(
                        shown.whole() ? "today.blocked.people" : "today.blocked.waiting", shown.people()))),
                Texts.wrapped(Texts.secondary(why)));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button see = Buttons.small(messages.text("today.blocked.see"), () -> model.go(Place.ChecklistPlace.BOOK));
        blocked.getChildren()
                .setAll(title("today.blocked"), new HBox(8, Icons.of(Tone.BLOCK.icon(), Tone.BLOCK), words, see));
    }

    private String part(String key, long people) {
        return people == 0 ? "" : messages.text(key, people);
    }

    private void week(List<String> shown) {
        NodePool.seen(week, !shown.isEmpty());
        week.getChildren().setAll(title("today.week"));
        shown.forEach(line -> week.getChildren().add(Texts.wrapped(Texts.muted(line))));
    }
}
