package app.tradewind.intake.proof;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import app.tradewind.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps a page as the proof that an address was published, with the day and what the page says of advertising.
/// Blocks; runs inside a step of the history.
///
/// Where the law lets a published address be written to (CASL s.10(9)(b); Spam Act 2003 Sch 2 cl 4; UEMA s.4; Act
/// 26/2002 art 3(1); Telecommunicatiewet art 11.7), this is what turns a block into a pass.
public final class PageEvidence {

    /// What the user says of a page, for what cannot be read in it.
    ///
    /// @param url where it was seen, empty to take what the page says itself
    /// @param note what counts where the page could not be read
    /// @param published whether it invites mail to the address
    public record Told(String url, NoSolicitNote note, Tri published) {
        public static final Told NOTHING = new Told("", NoSolicitNote.NOT_LOOKED, Tri.UNKNOWN);
    }

    /// What keeping a page did.
    ///
    /// @param people how many contacts have it as their proof now
    /// @param unseen how many of them have no address that stands on it, though it could be read
    /// @param note what counts of it now
    /// @param refusal the words of the note
    public record Kept(int people, int unseen, NoSolicitNote note, String refusal) {}

    private final EvidenceRepository evidence;
    private final ContactRepository contacts;

    public PageEvidence(Database database, ContactRepository contacts) {
        evidence = new EvidenceRepository(database);
        this.contacts = contacts;
    }

    /// Keeps the page for these people.
    public Kept keep(TakenPage page, Told told, List<Contact> people, Instant now) {
        String url = told.url().isBlank() ? page.url() : told.url().strip();
        long copy = evidence.add(page.bytes(), page.mediaType(), page.name(), url, page.takenAt());
        int kept = 0;
        int unseen = 0;
        for (Contact contact : people) {
            Optional<ContactAddress> shown = shown(page, contact);
            Optional<ContactAddress> address = shown.or(contact::mainAddress);
            if (address.isPresent()) {
                contacts.update(proven(contact, address.get(), page, new Proof(copy, url, told), now), now);
                kept++;
                unseen += page.isRead() && shown.isEmpty() ? 1 : 0;
            }
        }
        if (kept == 0) {
            evidence.removeUnused(copy);
        }
        return new Kept(kept, unseen, page.isRead() ? page.note() : told.note(), page.refusal());
    }

    /// Those of whom an address stands on the page.
    public static List<Contact> on(TakenPage page, List<Contact> people) {
        return people.stream()
                .filter(contact -> shown(page, contact).isPresent())
                .toList();
    }

    private static Optional<ContactAddress> shown(TakenPage page, Contact contact) {
        return contact.addresses().stream()
                .filter(address -> page.shown().contains(key(address)))
                .findFirst();
    }

    private static String key(ContactAddress address) {
        return AddressCheck.keyOf(address.value()).key();
    }

    private record Proof(long copy, String url, Told told) {}

    private static Contact proven(Contact contact, ContactAddress address, TakenPage page, Proof proof, Instant now) {
        ContactAddress.Source source = source(address, page, proof);
        ContactEdit edit = new ContactEdit(contact, now)
                .addresses(one -> one.value().equals(address.value()) ? one.withSource(source) : one);
        boolean proves =
                source.noSolicitNote() == NoSolicitNote.NO && !source.url().isBlank();
        if (proves && contact.basis() == null) {
            edit.basis(basis(page, proof, now));
        }
        return edit.done();
    }

    private static LawfulBasis basis(TakenPage page, Proof proof, Instant now) {
        LawfulBasis.Proof kept = new LawfulBasis.Proof(page.takenAt(), "", "", "", "", proof.url(), proof.copy());
        return new LawfulBasis(BasisKind.PUBLISHED, now, null, kept, LawfulBasis.Relation.NONE, "", null);
    }

    /// The newest copy counts, but a refusal that another page showed is never passed over.
    private static ContactAddress.Source source(ContactAddress address, TakenPage page, Proof proof) {
        ContactAddress.Source known = address.source();
        NoSolicitNote said = page.isRead() ? page.note() : proof.told().note();
        boolean other = known.noSolicitNote() == NoSolicitNote.YES
                && !known.url().isBlank()
                && !known.url().equalsIgnoreCase(proof.url());
        Tri published =
                page.published().contains(key(address)) ? Tri.YES : proof.told().published();
        return new ContactAddress.Source(
                known.type() == SourceType.UNKNOWN ? type(page) : known.type(),
                other || proof.url().isBlank() ? known.url() : proof.url(),
                page.takenAt(),
                other ? known.copyId() : Long.valueOf(proof.copy()),
                published == Tri.UNKNOWN ? known.publishedForContact() : published,
                other ? NoSolicitNote.YES : said == NoSolicitNote.NOT_LOOKED ? known.noSolicitNote() : said);
    }

    private static SourceType type(TakenPage page) {
        return page.source() == SourceType.UNKNOWN ? SourceType.OWN_SITE : page.source();
    }
}
