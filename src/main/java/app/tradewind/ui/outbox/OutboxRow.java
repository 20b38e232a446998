package app.tradewind.ui.outbox;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What one line of the plan or of the ledger shows, blank until read.
public final class OutboxRow {

    private final long letter;
    private final ReadOnlyObjectWrapper<OutboxLine> line = new ReadOnlyObjectWrapper<>(OutboxLine.BLANK);

    OutboxRow(long letter) {
        this.letter = letter;
    }

    long letter() {
        return letter;
    }

    void fill(OutboxLine read) {
        line.set(read);
    }

    /// Null until it is read.
    @Nullable
    OutboxLine line() {
        return line.get().isBlank() ? null : line.get();
    }

    ReadOnlyObjectProperty<OutboxLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// One of its words, empty until read.
    ObservableValue<String> word(Function<OutboxLine.Words, String> which) {
        return line.map(read -> which.apply(read.words()));
    }
}
