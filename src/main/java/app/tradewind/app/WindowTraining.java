package app.tradewind.app;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Shows every screen of the sample book once and ends, so that the AOT cache of the window knows the classes that
/// they load (JEP 483). Started by `installer/Image.java` as `--train FOLDER`; the book and the settings lie in
/// that folder.
final class WindowTraining {

    private static final Duration A_LOOK = Duration.seconds(2);

    private static final int LOOKS_WAITED = 30;

    private final Tradewind tradewind;
    private int visited;
    private int waited;

    WindowTraining(Tradewind tradewind) {
        this.tradewind = tradewind;
    }

    static boolean isAsked(List<String> arguments) {
        return arguments.size() == 2 && arguments.getFirst().equals("--train");
    }

    void start() {
        Timeline walk = new Timeline(new KeyFrame(A_LOOK, _ -> next()));
        walk.setCycleCount(Timeline.INDEFINITE);
        walk.play();
    }

    private void next() {
        if (!tradewind.isOpen() && waited++ < LOOKS_WAITED) {
            return;
        }
        if (!tradewind.visit(visited++)) {
            tradewind.close();
        }
    }
}
