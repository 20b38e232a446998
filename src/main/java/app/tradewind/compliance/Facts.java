package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.letter.LetterKind;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that the rules may know of one contact, and of one letter if there is one. Immutable; what is not
/// known stays unknown.
///
/// @param draft null where a contact alone is checked; then rules on a letter's text have nothing to say, and
///     rules on
///     the lawful basis answer for a first letter with an offer
/// @param address null for a contact without an address
public record Facts(
        Contact contact,
        Profile profile,
        @Nullable Recipient address,
        @Nullable Draft draft,
        Sender sender,
        History history,
        Timing timing) {

    /// The address that the letter goes to: what the book says of it and what a fresh look says.
    public record Recipient(ContactAddress stored, CheckedAddress checked) {

        /// The kind that the book keeps, else the one of the fresh look.
        public AddressKind kind() {
            return stored.kind() != AddressKind.UNKNOWN ? stored.kind() : checked.kind();
        }

        ContactAddress.Source source() {
            return stored.source();
        }
    }

    /// What the country asks for this kind of address; an unknown kind counts as a named person's.
    Regime regime() {
        return isRole() ? profile.role() : profile.named();
    }

    boolean isRole() {
        return kind() == AddressKind.ROLE || kind() == AddressKind.AUTOMATED;
    }

    AddressKind kind() {
        return address == null ? AddressKind.UNKNOWN : address.kind();
    }

    /// Whether there is an address and the letter advertises: replies and papers of a deal have no need of a basis.
    boolean isCommercial() {
        return address != null && letterKind() != LetterKind.REPLY && letterKind() != LetterKind.TRANSACTIONAL;
    }

    /// Whether there is an address and the letter offers something, as a first letter or a follow-up does.
    boolean isOffer() {
        return isCommercial() && letterKind() != LetterKind.CONSENT_REQUEST;
    }

    LetterKind letterKind() {
        return draft == null ? LetterKind.FIRST : draft.letter().kind();
    }

    Instant now() {
        return timing.now();
    }

    @Nullable
    LawfulBasis basis() {
        return contact.basis();
    }

    boolean hasBasis(BasisKind kind) {
        LawfulBasis basis = contact.basis();
        return basis != null && basis.kind() == kind;
    }

    boolean hasConsent() {
        LawfulBasis basis = contact.basis();
        return basis != null && basis.kind() == BasisKind.CONSENT && !isPast(basis.expiresAt());
    }

    LawfulBasis.Relation relation() {
        return Optional.ofNullable(contact.basis()).map(LawfulBasis::relation).orElse(LawfulBasis.Relation.NONE);
    }

    boolean isPast(@Nullable Instant when) {
        return when != null && when.isBefore(now());
    }

    /// The address, where the caller has made sure that there is one.
    Recipient recipient() {
        return Objects.requireNonNull(address);
    }
}
