package app.tradewind.app;

import app.tradewind.mail.sequence.Sequences;
import app.tradewind.work.Background;
import app.tradewind.work.Progress;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Turns follow-ups into drafts as they come due, while a book is open. Lives on the JavaFX thread.
final class FollowUpWatch {

    private static final Duration EVERY = Duration.minutes(10);

    private final Background background;
    private @Nullable Timeline clock;

    FollowUpWatch(Background background) {
        this.background = background;
    }

    /// Looks at once and then again and again until [#end].
    void begin(Sequences sequences) {
        end();
        look(sequences);
        Timeline again = new Timeline(new KeyFrame(EVERY, _ -> look(sequences)));
        again.setCycleCount(Animation.INDEFINITE);
        again.play();
        clock = again;
    }

    private void look(Sequences sequences) {
        background.start(() -> sequences.advance(Progress.none()), _ -> {});
    }

    void end() {
        if (clock != null) {
            clock.stop();
            clock = null;
        }
    }
}
