package app.tradewind.ui.outbox;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.text.NumberFormat;
import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The four figures at the head of the outbox.
final class FiguresView extends HBox {

    private final Messages messages;
    private final OutboxWords words;
    private final Figure day;
    private final Figure hour;
    private final Figure bounces;
    private final Figure end;

    FiguresView(OutboxViewModel model) {
        messages = model.messages();
        words = model.words();
        day = new Figure(messages.text("outbox.figure.day"), true);
        hour = new Figure(messages.text("outbox.figure.hour"), true);
        bounces = new Figure(messages.text("outbox.figure.bounces"), true);
        end = new Figure(messages.text("outbox.figure.end"), false);
        getStyleClass().add("tw-figures");
        getChildren().addAll(day, hour, bounces, end);
        model.figuresProperty().subscribe(this::show);
    }

    private void show(OutboxFigures figures) {
        day.used(figures.day(), messages.text("outbox.figure.of", figures.day().most()));
        day.note(figures.rampDay() == 0 ? "" : messages.text("outbox.figure.ramp", figures.rampDay()));
        hour.used(
                figures.hour(), messages.text("outbox.figure.of", figures.hour().most()));
        double rate = figures.returned().rate();
        bounces.say(percent(rate), messages.text("outbox.figure.danger"));
        bounces.tone(
                rate >= OutboxFigures.STOP_RATE ? "tw-block" : rate >= OutboxFigures.WARN_RATE ? "tw-warn" : "tw-fine");
        bounces.bar(rate / OutboxFigures.STOP_RATE);
        Instant all = figures.allSentAt();
        end.say(all == null ? messages.text("outbox.figure.none") : words.here(all), "");
        end.note(messages.text("outbox.figure.waiting", figures.waiting()));
    }

    private String percent(double rate) {
        NumberFormat format = NumberFormat.getPercentInstance(messages.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(rate);
    }

    /// One figure in its card.
    private static final class Figure extends VBox {

        private final Label strong = Texts.strong("");
        private final Label rest = Texts.muted("");
        private final Label note = Texts.secondary("");
        private final ProgressBar bar = new ProgressBar(0);

        Figure(String title, boolean withBar) {
            HBox line = new HBox(strong, rest);
            line.getStyleClass().add("tw-figure-line");
            strong.setMinWidth(Region.USE_PREF_SIZE);
            Label heading = Texts.secondary(title);
            HBox.setHgrow(heading, Priority.ALWAYS);
            heading.setMaxWidth(Double.MAX_VALUE);
            note.setMinWidth(Region.USE_PREF_SIZE);
            Node head = withBar ? new HBox(heading, note) : heading;
            bar.setMaxWidth(Double.MAX_VALUE);
            getStyleClass().addAll(Styles.CARD, "tw-figure");
            getChildren().addAll(head, line, withBar ? bar : note);
            HBox.setHgrow(this, Priority.ALWAYS);
            setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(1);
            setMinWidth(0);
        }

        void used(OutboxFigures.Used used, String of) {
            say(String.valueOf(used.used()), of);
            bar(used.share());
        }

        void say(String loud, String quiet) {
            strong.setText(loud);
            rest.setText(quiet);
        }

        void note(String text) {
            note.setText(text);
        }

        void tone(String style) {
            strong.getStyleClass().removeAll("tw-error-text", "tw-warn-text", "tw-fine-text");
            strong.getStyleClass()
                    .add(
                            switch (style) {
                                case "tw-block" -> "tw-error-text";
                                case "tw-warn" -> "tw-warn-text";
                                default -> "tw-fine-text";
                            });
            bar.getStyleClass().removeAll("tw-block", "tw-warn", "tw-fine");
            bar.getStyleClass().add(style);
        }

        void bar(double share) {
            bar.setProgress(Math.clamp(share, 0, 1));
        }
    }
}
