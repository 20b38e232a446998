package app.tradewind.ui.letters;

import app.tradewind.ui.control.Newest;
import app.tradewind.work.Background;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Asks the same of many people, some hundreds at a time, so that answers are shown as they come and a newer
/// question ends an older one between two batches. Lives on the JavaFX thread.
final class Batches<T> {

    static final int SIZE = 250;

    private final Newest<T> newest;
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper(0);

    Batches(Background background) {
        newest = new Newest<>(background);
    }

    /// @param question blocks
    /// @param answered gets the answer of each batch, in the order of `people`
    void over(long[] people, Function<long[], T> question, Consumer<? super T> answered) {
        newest.cancel();
        done.set(0);
        from(0, people, question, answered);
    }

    private void from(int start, long[] people, Function<long[], T> question, Consumer<? super T> answered) {
        if (start >= people.length) {
            return;
        }
        int end = Math.min(people.length, start + SIZE);
        long[] batch = Arrays.copyOfRange(people, start, end);
        newest.ask(() -> question.apply(batch), answer -> {
            answered.accept(answer);
            done.set(end);
            from(end, people, question, answered);
        });
    }

    void cancel() {
        newest.cancel();
    }

    /// How many people have been asked about.
    ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
