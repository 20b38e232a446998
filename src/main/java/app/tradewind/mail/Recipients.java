package app.tradewind.mail;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import app.tradewind.mail.MailingReport.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides who of the chosen contacts gets a letter of one mailing, and at which address.
final class Recipients {

    private final SuppressionRepository suppressions;
    private final Set<Long> contacts = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();

    /// @param letters those that the mailing has already
    Recipients(SuppressionRepository suppressions, List<Letter> letters) {
        this.suppressions = suppressions;
        for (Letter letter : letters) {
            contacts.add(letter.contact().value());
            addresses.add(MimeLetter.key(letter.address()));
        }
    }

    /// Why this contact gets none; empty where it gets one, and then it counts as in the mailing.
    Optional<Reason> refuse(Contact contact) {
        if (contact.deletedAt() != null) {
            return Optional.of(Reason.DELETED);
        }
        if (contacts.contains(contact.id().value())) {
            return Optional.of(Reason.ALREADY_IN_MAILING);
        }
        if (contact.addresses().isEmpty()) {
            return Optional.of(Reason.NO_ADDRESS);
        }
        // one address of a person who said no speaks for the person
        if (contact.addresses().stream().anyMatch(this::isSuppressed)) {
            return Optional.of(Reason.SUPPRESSED);
        }
        Optional<ContactAddress> usable = usable(contact);
        if (usable.isEmpty()) {
            return Optional.of(Reason.UNUSABLE_ADDRESS);
        }
        if (!addresses.add(MimeLetter.key(usable.get().value()))) {
            return Optional.of(Reason.SAME_ADDRESS);
        }
        contacts.add(contact.id().value());
        return Optional.empty();
    }

    /// The first address that can be written to.
    static Optional<ContactAddress> usable(Contact contact) {
        return contact.addresses().stream().filter(Recipients::isUsable).findFirst();
    }

    private static boolean isUsable(ContactAddress address) {
        return address.verdict() != Verdict.INVALID
                && address.kind() != AddressKind.DISPOSABLE
                && address.kind() != AddressKind.AUTOMATED
                && address.bounces().last() != BounceClass.HARD
                && MimeLetter.canCarry(address.value());
    }

    private boolean isSuppressed(ContactAddress address) {
        return MimeLetter.canCarry(address.value()) && suppressions.covers(MimeLetter.key(address.value()));
    }
}
