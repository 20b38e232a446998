package app.tradewind.intake;

import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How all contacts of a file were met. A row that says so itself keeps its own words.
///
/// @param detail which fair, which export
/// @param occasion such as “Canton Fair 2026, booth 7.1”
/// @param source how the addresses were obtained
public record Occasion(
        Channel channel,
        String detail,
        String occasion,
        @Nullable Instant obtainedAt,
        SourceType source) {

    public static final Occasion UNKNOWN = new Occasion(Channel.UNKNOWN, "", "", null, SourceType.UNKNOWN);

    /// An occasion whose addresses were obtained as its channel suggests.
    public static Occasion of(Channel channel, String occasion, @Nullable Instant obtainedAt) {
        return new Occasion(channel, "", occasion, obtainedAt, source(channel));
    }

    static SourceType source(Channel channel) {
        return switch (channel) {
            case WEBSITE -> SourceType.OWN_SITE;
            case SOCIAL -> SourceType.SOCIAL;
            case FAIR -> SourceType.FAIR;
            case CUSTOMS -> SourceType.CUSTOMS;
            case REFERRAL -> SourceType.REFERRAL;
            case UNKNOWN, PLATFORM, OTHER -> SourceType.UNKNOWN;
        };
    }
}
