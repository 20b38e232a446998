package app.tradewind.intake;

import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import app.tradewind.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// What the user says of the occasion at which the contacts of a file were met.
///
/// @param detail which fair, platform or export
/// @param occasion such as “Canton Fair 2026”
/// @param day of the fair, its last if it took several
/// @param booth where the user stood
/// @param interests the product lines that were looked at
/// @param source how the addresses were obtained, [SourceType#UNKNOWN] for as the channel suggests
public record OccasionForm(
        Channel channel,
        String detail,
        String occasion,
        @Nullable LocalDate day,
        String booth,
        List<String> interests,
        SourceType source) {

    /// Who left a card at a fair hears from the user within this time after it.
    private static final Duration SOON = Duration.ofHours(24);

    public OccasionForm {
        interests = List.copyOf(interests);
    }

    /// The occasion for an import, its words in the user's language.
    ///
    /// @param zone the user's own: in it the fair's day ends, and 24 hours later the follow-ups are due
    public Occasion occasion(Messages messages, ZoneId zone) {
        SourceType obtained = source == SourceType.UNKNOWN ? Occasion.source(channel) : source;
        Instant at = day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Occasion plain = new Occasion(channel, place(messages), occasion, at, obtained);
        return plain.with(new Occasion.Effects(interests, evidence(messages, obtained), followUp(messages, zone)));
    }

    private String place(Messages messages) {
        StringJoiner place = new StringJoiner(", ");
        if (!detail.isEmpty()) {
            place.add(detail);
        }
        if (!booth.isEmpty()) {
            place.add(messages.text("intake.occasion.booth-of", booth));
        }
        return place.toString();
    }

    private String evidence(Messages messages, SourceType obtained) {
        if (obtained != SourceType.CARD) {
            return "";
        }
        StringJoiner where = new StringJoiner(", ");
        for (String part : List.of(occasion, place(messages), day == null ? "" : day.toString())) {
            if (!part.isEmpty()) {
                where.add(part);
            }
        }
        return messages.text("intake.occasion.card", where);
    }

    private Occasion.@Nullable Due followUp(Messages messages, ZoneId zone) {
        if (day == null || channel != Channel.FAIR && source != SourceType.CARD) {
            return null;
        }
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        String name = occasion.isEmpty() ? place(messages) : occasion;
        String reason = name.isEmpty()
                ? messages.text("intake.occasion.follow-up")
                : messages.text("intake.occasion.follow-up-of", name);
        return new Occasion.Due(end.plus(SOON), reason);
    }
}
