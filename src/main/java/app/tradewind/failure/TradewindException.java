package app.tradewind.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ends a wish of the user. Carries the details that fill its [Failure]'s text; never an address, a key or a body.
public final class TradewindException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;
    private final transient List<Object> details;

    public TradewindException(Failure failure, @Nullable Throwable cause, Object... details) {
        super(failure.name(), cause);
        this.failure = failure;
        this.details = List.of(details);
    }

    public Failure failure() {
        return failure;
    }

    /// What the message's `{0}`, `{1}` … stand for.
    public Object[] details() {
        return details.toArray();
    }
}
