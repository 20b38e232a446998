package app.tradewind.intake;

import app.tradewind.contact.SuppressionReason;
import java.time.Instant;
import java.util.List;

/// That the addresses of a row must not be written to again.
///
/// @param proof where the file says so: its name, the row, the column and what stands there
/// @param at when it was said or, where the file does not tell, when it was imported
/// @param keys of the addresses that it is about, none for all of the row
record Refusal(SuppressionReason reason, String proof, Instant at, List<String> keys) {

    Refusal {
        keys = List.copyOf(keys);
    }

    Refusal(SuppressionReason reason, String proof, Instant at) {
        this(reason, proof, at, List.of());
    }

    /// The heavier reason of two; the first of two equal ones.
    static Refusal heavier(Refusal one, Refusal other) {
        return weight(other.reason) > weight(one.reason) ? other : one;
    }

    private static int weight(SuppressionReason reason) {
        return switch (reason) {
            case ERASURE -> 5;
            case COMPLAINT -> 4;
            case OPT_OUT -> 3;
            case HARD_BOUNCE -> 2;
            case IMPORTED, MANUAL -> 1;
        };
    }
}
