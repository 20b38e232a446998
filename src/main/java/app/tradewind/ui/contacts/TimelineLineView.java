package app.tradewind.ui.contacts;

import app.tradewind.contact.FollowUp;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the timeline, filled again and again.
final class TimelineLineView extends HBox {

    /// @param due the follow-up that the line is, or null for what has happened
    record Line(
            String icon,
            Tone tone,
            String text,
            Instant at,
            @Nullable FollowUp due) {

        /// This line with another text.
        Line said(String other) {
            return new Line(icon, tone, other, at, due);
        }
    }

    private final ContactWords words;
    private final FontIcon icon = Icons.of("fth-clock", Tone.NEUTRAL);
    private final Label what = Texts.wrapped(Texts.plain(""));
    private final Label when = Texts.secondary("");
    private final Tooltip whole = new Tooltip();
    private final Consumer<FollowUp> done;
    private @Nullable Button tick;
    private @Nullable FollowUp due;

    TimelineLineView(ContactWords words, Consumer<FollowUp> done) {
        this.words = words;
        this.done = done;
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        when.setMinWidth(USE_PREF_SIZE);
        when.setTooltip(whole);
        getChildren().addAll(icon, what, when);
        getStyleClass().add("tw-timeline-line");
    }

    void fill(Line line) {
        Icons.fill(icon, line.icon(), line.tone());
        what.setText(line.text());
        when.setText(words.dates().words(line.at()));
        whole.setText(words.dates().whole(line.at()));
        due = line.due();
        if (due != null && tick == null) {
            tick = Buttons.icon("fth-check", words.text("contacts.follow-up.done"), this::tick);
            getChildren().add(tick);
        }
        if (tick != null) {
            NodePool.seen(tick, due != null);
        }
    }

    private void tick() {
        if (due != null) {
            done.accept(due);
        }
    }
}
