package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.Field;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.Origin;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings what a row says beyond its fields into its contact, or into the contact of the book that it meets.
final class BeyondEdit {

    private final Draft draft;
    private final Beyond beyond;
    private final RowReader.Context context;
    private final ContactEdit edit;
    private final Set<Field> filled = EnumSet.noneOf(Field.class);

    BeyondEdit(Draft draft, Beyond beyond, RowReader.Context context) {
        this.draft = draft;
        this.beyond = beyond;
        this.context = context;
        edit = new ContactEdit(draft.contact(), context.now());
        interests();
        origin();
        addresses();
        basis();
    }

    Contact contact() {
        return edit.done();
    }

    /// The fields that the row says more about now.
    Set<Field> filled() {
        return filled;
    }

    private void interests() {
        Set<String> interests = new LinkedHashSet<>(draft.contact().interests());
        if (beyond.enquiry() != null) {
            interests.addAll(beyond.enquiry().products());
        }
        interests.addAll(context.occasion().effects().interests());
        if (interests.size() > draft.contact().interests().size()) {
            edit.set(Field.INTERESTS, String.join("; ", interests));
            filled.add(Field.INTERESTS);
        }
    }

    private void origin() {
        Origin origin = draft.contact().origin();
        Channel channel = beyond.shipment() != null
                ? Channel.CUSTOMS
                : beyond.enquiry() != null ? Channel.PLATFORM : Channel.UNKNOWN;
        Instant asked = beyond.enquiry() == null ? null : beyond.enquiry().at();
        boolean open = origin.channel() == Channel.UNKNOWN && channel != Channel.UNKNOWN;
        if (open || origin.obtainedAt() == null && asked != null) {
            edit.origin(new Origin(
                    open ? channel : origin.channel(),
                    open && origin.detail().isEmpty() ? context.file() : origin.detail(),
                    origin.occasion(),
                    origin.obtainedAt() == null ? asked : origin.obtainedAt()));
        }
        if (open) {
            filled.add(Field.CHANNEL);
            filled.add(Field.CHANNEL_DETAIL);
        }
    }

    private void addresses() {
        SourceType source = beyond.shipment() != null
                ? SourceType.CUSTOMS
                : beyond.enquiry() != null ? SourceType.ENQUIRY : SourceType.UNKNOWN;
        edit.addresses(address -> {
            ContactAddress sourced = address.source().type() == SourceType.UNKNOWN ? with(source, address) : address;
            ImportedVerdict verdict = beyond.verdict();
            return verdict == null ? sourced : verdict.onto(sourced, address.verdict());
        });
    }

    private static ContactAddress with(SourceType type, ContactAddress address) {
        ContactAddress.Source source = address.source();
        return address.withSource(new ContactAddress.Source(
                type,
                source.url(),
                source.obtainedAt(),
                source.copyId(),
                source.publishedForContact(),
                source.noSolicitNote()));
    }

    private void basis() {
        LawfulBasis said = draft.contact().basis();
        if (beyond.enquiry() != null && (said == null || said.kind() == BasisKind.ENQUIRY)) {
            edit.basis(enquired(beyond.enquiry(), said));
        } else if (said == null && cardCounts()) {
            String words = context.occasion().effects().cardEvidence();
            LawfulBasis.Proof proof = new LawfulBasis.Proof(
                    context.occasion().obtainedAt(), draft.contact().name().display(), "", "", "", words, null);
            edit.basis(
                    new LawfulBasis(BasisKind.CARD, context.now(), null, proof, LawfulBasis.Relation.NONE, "", null));
        }
    }

    private LawfulBasis enquired(Enquiry enquiry, @Nullable LawfulBasis said) {
        String known = said == null ? "" : said.proof().evidence();
        String evidence = (known + "\n" + enquiry.message()).strip();
        LawfulBasis.Proof proof = new LawfulBasis.Proof(
                enquiry.at(), draft.contact().name().display(), context.file(), "", "", evidence, null);
        LawfulBasis.Relation relation = new LawfulBasis.Relation(null, enquiry.at(), Tri.UNKNOWN, Tri.UNKNOWN);
        return new LawfulBasis(BasisKind.ENQUIRY, context.now(), null, proof, relation, "", null);
    }

    private boolean cardCounts() {
        if (context.occasion().effects().cardEvidence().isEmpty()
                || draft.addresses().isEmpty()) {
            return false;
        }
        String country = draft.contact().where().country();
        return draft.addresses().stream().allMatch(address -> context.cards().allows(country, address.kind()));
    }

    /// A contact of the book as the row changed it, with a newer verdict on its addresses and a basis that it
    /// lacked or that is newer than its own.
    static Contact onto(Contact merged, Draft draft, Instant now) {
        ContactEdit edit = new ContactEdit(merged, now);
        ImportedVerdict verdict = draft.beyond().verdict();
        if (verdict != null) {
            edit.addresses(address -> checked(address, draft.addresses())
                    .map(own -> verdict.onto(address, own.verdict()))
                    .orElse(address));
        }
        LawfulBasis said = draft.contact().basis();
        if (said != null && isBetter(said, merged.basis())) {
            edit.basis(said);
        }
        return edit.done();
    }

    private static java.util.Optional<CheckedAddress> checked(ContactAddress address, List<CheckedAddress> said) {
        return said.stream()
                .filter(one -> one.normalised().equalsIgnoreCase(address.value()))
                .findFirst();
    }

    private static boolean isBetter(LawfulBasis said, @Nullable LawfulBasis known) {
        if (known == null) {
            return true;
        }
        Instant newer = said.relation().lastEnquiryAt();
        Instant older = known.relation().lastEnquiryAt();
        return said.kind() == BasisKind.ENQUIRY
                && known.kind() == BasisKind.ENQUIRY
                && newer != null
                && (older == null || newer.isAfter(older))
                && !Objects.equals(newer, older);
    }
}
