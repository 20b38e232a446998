package app.tradewind.ui.control;

import app.tradewind.work.Background;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Asks in the background and keeps the last answer: an answer that a newer question overtook is dropped.
public final class Newest<T> {

    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private long asked;
    private Background.@Nullable Running running;

    public Newest(Background background) {
        this.background = background;
    }

    /// Asks `question` off the JavaFX thread; `answered` gets the answer on it, unless another was asked since.
    public void ask(Callable<T> question, Consumer<? super T> answered) {
        cancel();
        long number = asked;
        busy.set(true);
        Background.Running started = background.start(question, answer -> {
            if (number == asked) {
                busy.set(false);
                answered.accept(answer);
            }
        });
        if (number == asked && busy.get()) {
            running = started;
        }
    }

    /// Drops the question under way.
    public void cancel() {
        asked++;
        busy.set(false);
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /// Whether an answer is waited for.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
