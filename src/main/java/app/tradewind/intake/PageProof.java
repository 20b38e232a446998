package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// The contact with the proof of a page that shows an address of it; what was known of the address stays.
    static Contact proven(Contact known, Contact said, Instant now) {
        List<ContactAddress> addresses = known.addresses().stream()
                .map(address -> said.addresses().stream()
                        .filter(shown -> shown.value().equalsIgnoreCase(address.value()))
                        .findFirst()
                        .map(shown -> proven(address, shown.source()))
                        .orElse(address))
                .toList();
        return addresses.equals(known.addresses())
                ? known
                : new ContactEdit(known, now).addresses(addresses).done();
    }

    /// A page is looked at once; a refusal that another page shows is never passed over.
    private static ContactAddress proven(ContactAddress address, ContactAddress.Source shown) {
        ContactAddress.Source known = address.source();
        boolean looked = shown.noSolicitNote() != NoSolicitNote.NOT_LOOKED;
        boolean newRefusal = shown.noSolicitNote() == NoSolicitNote.YES && known.noSolicitNote() != NoSolicitNote.YES;
        if (!looked || known.noSolicitNote() != NoSolicitNote.NOT_LOOKED && !newRefusal) {
            return address;
        }
        ContactAddress.Source source = new ContactAddress.Source(
                known.type() == SourceType.UNKNOWN ? shown.type() : known.type(),
                known.url().isEmpty() || newRefusal ? shown.url() : known.url(),
                known.obtainedAt() == null ? shown.obtainedAt() : known.obtainedAt(),
                known.copyId() == null || newRefusal ? shown.copyId() : known.copyId(),
                known.publishedForContact() == Tri.UNKNOWN ? shown.publishedForContact() : known.publishedForContact(),
                shown.noSolicitNote());
        return address.withSource(source);
    }

    /// The addresses with their pages for the list of changes: a tick where no note refuses mail, a warning sign
    /// where one does.
    static String shown(Contact contact) {
        return contact.addresses().stream().map(PageProof::shown).collect(Collectors.joining("; "));
    }

    private static String shown(ContactAddress address) {
        String url =
                address.source().url().isEmpty() ? "" : " " + address.source().url();
        return address.value()
                + switch (address.source().noSolicitNote()) {
                    case NOT_LOOKED -> "";
                    case NO -> url + " ✓";
                    case YES -> url + " ⚠";
                };
    }

    /// What the user should know of every row.
    Optional<Reason> reason() {
        return copy.refusal().isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(Reason.Code.REFUSES_MAIL, copy.refusal()));
    }
}
