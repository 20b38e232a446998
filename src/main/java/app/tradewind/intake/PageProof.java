package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives the contacts of a page its proof: where each address stood, when, and what the page says of mail.
///
/// @param evidence the copy in the book, null while nothing is written
record PageProof(PageCopy copy, @Nullable Long evidence) {

    /// The occasion of the import where the user said none.
    Occasion occasion(Occasion chosen) {
        if (!chosen.with(Occasion.Effects.NONE).equals(Occasion.UNKNOWN) || copy.source() == SourceType.UNKNOWN) {
            return chosen;
        }
        Channel channel = switch (copy.source()) {
            case SOCIAL -> Channel.SOCIAL;
            case DIRECTORY -> Channel.PLATFORM;
            default -> Channel.WEBSITE;
        };
        return new Occasion(channel, copy.url(), "", copy.takenAt(), copy.source(), chosen.effects());
    }

    /// @param known what the row itself tells of the address
    ContactAddress.Source source(ContactAddress.Source known, CheckedAddress address) {
        boolean published = copy.published().contains(address.key());
        NoSolicitNote none = copy.isWhole() ? NoSolicitNote.NO : NoSolicitNote.NOT_LOOKED;
        return new ContactAddress.Source(
                known.type() == SourceType.UNKNOWN ? copy.source() : known.type(),
                copy.url(),
                known.obtainedAt() == null ? copy.takenAt() : known.obtainedAt(),
                evidence,
                published ? Tri.YES : Tri.UNKNOWN,
                copy.refusal().isEmpty() ? none : NoSolicitNote.YES);
    }

    /// What the user should know of every row.
    Optional<Reason> reason() {
        return copy.refusal().isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(Reason.Code.REFUSES_MAIL, copy.refusal()));
    }
}
