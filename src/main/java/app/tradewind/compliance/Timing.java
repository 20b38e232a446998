package app.tradewind.compliance;

import app.tradewind.market.LocalMoment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When the checking happens, and what the planned moment is at the recipient.
///
/// @param planned null where nothing is planned yet; then rules of time have nothing to say
/// @param local null where the recipient's zone is not known
public record Timing(
        Instant now, @Nullable Instant planned, @Nullable LocalMoment local) {

    public static Timing unplanned(Instant now) {
        return new Timing(now, null, null);
    }
}
