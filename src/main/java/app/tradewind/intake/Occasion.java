package app.tradewind.intake;

import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How all contacts of a file were met. A row that says so itself keeps its own words.
///
/// @param detail which fair, which export
/// @param occasion such as “Canton Fair 2026, booth 7.1”
/// @param source how the addresses were obtained
/// @param effects what else follows for every contact
public record Occasion(
        Channel channel,
        String detail,
        String occasion,
        @Nullable Instant obtainedAt,
        SourceType source,
        Effects effects) {

    public static final Occasion UNKNOWN = new Occasion(Channel.UNKNOWN, "", "", null, SourceType.UNKNOWN);

    /// @param interests the product lines that were looked at
    /// @param cardEvidence the words that prove that cards were handed over; empty where they were not
    /// @param followUp what is due with each contact that the import makes, null for nothing
    /// @param pictures a folder with pictures of the cards, null for none
    public record Effects(
            List<String> interests,
            String cardEvidence,
            @Nullable Due followUp,
            @Nullable Path pictures) {

        public static final Effects NONE = new Effects(List.of(), "", null);

        public Effects(List<String> interests, String cardEvidence, @Nullable Due followUp) {
            this(interests, cardEvidence, followUp, null);
        }

        public Effects {
            interests = List.copyOf(interests);
        }
    }

    /// @param reason in the user's words
    public record Due(Instant at, String reason) {}

    public Occasion(Channel channel, String detail, String occasion, @Nullable Instant obtainedAt, SourceType source) {
        this(channel, detail, occasion, obtainedAt, source, Effects.NONE);
    }

    /// An occasion whose addresses were obtained as its channel suggests.
    public static Occasion of(Channel channel, String occasion, @Nullable Instant obtainedAt) {
        return new Occasion(channel, "", occasion, obtainedAt, source(channel));
    }

    public Occasion with(Effects further) {
        return new Occasion(channel, detail, occasion, obtainedAt, source, further);
    }

    /// This occasion with the folder in which the pictures of its cards lie.
    public Occasion withPictures(@Nullable Path folder) {
        return with(new Effects(effects.interests(), effects.cardEvidence(), effects.followUp(), folder));
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
