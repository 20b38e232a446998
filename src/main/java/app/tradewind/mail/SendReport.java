package app.tradewind.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a working of the outbox did.
///
/// @param sent taken by the server
/// @param failed refused for good
/// @param deferred to be tried again later
/// @param uncertain nobody knows; a person decides
/// @param held stopped by the gate or the suppression list, still in the outbox
/// @param end why it ended
/// @param next when a waiting letter may leave next, as far as it is known
public record SendReport(
        int sent,
        int failed,
        int deferred,
        int uncertain,
        int held,
        End end,
        @Nullable Instant next) {

    /// Why a working of the outbox ended, the least remarkable first.
    public enum End {
        DONE,
        PLANNED,
        DOMAIN_LIMIT,
        HOUR_LIMIT,
        DAY_LIMIT,
        MAX,
        UNTIL,
        ACCOUNT_STOPPED,
        CANCELLED
    }

    static final SendReport NOTHING = new SendReport(0, 0, 0, 0, 0, End.DONE, null);

    SendReport plus(SendReport other) {
        return new SendReport(
                sent + other.sent,
                failed + other.failed,
                deferred + other.deferred,
                uncertain + other.uncertain,
                held + other.held,
                end.compareTo(other.end) >= 0 ? end : other.end,
                earlier(next, other.next));
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    int tried() {
        return sent + failed + deferred + uncertain;
    }
}
