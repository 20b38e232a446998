package app.tradewind.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a contact was met.
///
/// @param detail which fair, which export, which page
/// @param occasion what a whole import shares, such as “Canton Fair 2026, booth 7.1”
public record Origin(
        Channel channel,
        String detail,
        String occasion,
        @Nullable Instant obtainedAt) {

    public static final Origin UNKNOWN = new Origin(Channel.UNKNOWN, "", "", null);
}
