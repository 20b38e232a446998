package app.tradewind.app;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.Fix;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.ui.contacts.ContactFinding;
import app.tradewind.ui.contacts.MayWrite;
import app.tradewind.ui.contacts.MayWriteSource;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Tone;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the checklist says of contacts, in the words of the screen of contacts.
final class ContactRules implements MayWriteSource {

    private static final int COUNTED_AT_MOST = 2000;
    private static final int BATCH = 500;

    private final Supplier<Checklist> made;
    private @Nullable Checklist checklist;
    private final RuleTexts texts;
    private final ContactRepository contacts;

    /// @param made reads the rules; asked once, by the background that first judges a contact
    ContactRules(Supplier<Checklist> made, RuleTexts texts, ContactRepository contacts) {
        this.made = made;
        this.texts = texts;
        this.contacts = contacts;
    }

    private synchronized Checklist checklist() {
        if (checklist == null) {
            checklist = made.get();
        }
        return checklist;
    }

    @Override
    public Map<ContactId, MayWrite> states(List<ContactId> ids) {
        List<Contact> some =
                contacts.findAll(ids.stream().mapToLong(ContactId::value).toArray());
        Map<ContactId, MayWrite> states = new HashMap<>();
        checklist().mayWrite(some).forEach((id, answer) -> state(answer).ifPresent(state -> states.put(id, state)));
        return states;
    }

    private static Optional<MayWrite> state(app.tradewind.compliance.MayWrite answer) {
        Finding finding = answer.finding();
        return switch (answer.state()) {
            case FINE -> Optional.of(MayWrite.FINE);
            case ASK -> Optional.of(MayWrite.CONFIRM);
            case BLOCKED ->
                Optional.of(
                        finding != null && finding.family().equals("suppress")
                                ? MayWrite.SUPPRESSED
                                : MayWrite.BLOCKED);
            case NO_ADDRESS -> Optional.empty();
        };
    }

    @Override
    public List<ContactFinding> findings(ContactId contact) {
        return checklist().contact(contact).stream()
                .filter(entry -> entry.waiver() == null || entry.finding().isBlocking())
                .map(entry -> finding(entry, contact))
                .toList();
    }

    private ContactFinding finding(Entry entry, ContactId contact) {
        Finding finding = entry.finding();
        Tone tone = switch (finding.severity()) {
            case BLOCK -> entry.stops() ? Tone.BLOCK : Tone.WARN;
            case WARN -> Tone.WARN;
            case ADVISE -> Tone.ADVICE;
        };
        List<ContactFinding.Mend> mends = Stream.of(
                        proposal(finding).stream(),
                        page(finding).stream(),
                        way(finding, contact).map(way -> new ContactFinding.Mend(texts.fix(finding), way)).stream())
                .flatMap(some -> some)
                .toList();
        return new ContactFinding(tone, texts.text(finding), source(finding), mends);
    }

    /// What was probably meant is taken with one key.
    private Optional<ContactFinding.Mend> proposal(Finding finding) {
        return finding.rule().equals("addr.typo")
                ? Optional.of(new ContactFinding.Mend(texts.useProposal(), new ContactFinding.UseProposal()))
                : Optional.empty();
    }

    /// Where a published address may be written to, its page is the nearest proof.
    private Optional<ContactFinding.Mend> page(Finding finding) {
        return finding.rule().equals("basis.optin.pub")
                ? Optional.of(new ContactFinding.Mend(texts.fix(Fix.SAVE_PAGE_COPY), new ContactFinding.TakePage()))
                : Optional.empty();
    }

    /// Counts only where that is quick: every contact is read and checked.
    @Override
    public Map<MayWrite, Long> counts(long[] ids) {
        Map<MayWrite, Long> counts = new EnumMap<>(MayWrite.class);
        if (ids.length <= COUNTED_AT_MOST) {
            states(Arrays.stream(ids).mapToObj(ContactId::new).toList())
                    .values()
                    .forEach(state -> counts.merge(state, 1L, Long::sum));
        }
        return counts;
    }

    @Override
    public long[] only(MayWrite state, long[] ids) {
        return Arrays.stream(ids)
                .boxed()
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(batch -> only(state, batch).stream())
                .mapToLong(Long::longValue)
                .toArray();
    }

    private List<Long> only(MayWrite state, List<Long> batch) {
        Map<ContactId, MayWrite> states =
                states(batch.stream().map(ContactId::new).toList());
        return batch.stream()
                .filter(id -> states.get(new ContactId(id)) == state)
                .toList();
    }

    private static Optional<ContactFinding.Way> way(Finding finding, ContactId contact) {
        return Optional.ofNullable(
                switch (finding.fix()) {
                    case ASK_COUNTRY -> new ContactFinding.EditField(Field.COUNTRY);
                    case RECORD_BASIS, RECORD_CONSENT, ANSWER_RELEVANCE -> new ContactFinding.EditBasis();
                    case OTHER_WAYS -> new ContactFinding.FollowUpBy(FollowUpWay.POST);
                    case SAVE_PAGE_COPY, LOOK_FOR_NOTE -> new ContactFinding.TakePage();
                    case ASK_LEGAL_FORM -> new ContactFinding.EditField(Field.LEGAL_FORM);
                    case EDIT_ADDRESS -> new ContactFinding.EditField(Field.ADDRESS);
                    case EDIT_IDENTITY, ADD_POSTAL_ADDRESS ->
                        new ContactFinding.GoTo(new Place.SettingsPlace("identity"));
                    case CHECK_DOMAIN -> new ContactFinding.GoTo(new Place.CheckDomainPlace(finding.senderDomain()));
                    case EDIT_ACCOUNT -> new ContactFinding.GoTo(new Place.SettingsPlace("accounts"));
                    case ANSWER_QUESTION -> new ContactFinding.GoTo(new Place.SettingsPlace("law"));
                    case SEE_SUPPRESSION, ACKNOWLEDGE, FILL_FIELD ->
                        new ContactFinding.GoTo(new Place.ChecklistPlace(null, contact));
                    case INSERT_OPT_OUT, INSERT_NOTICE, EDIT_SUBJECT, EDIT_BODY, INSERT_LABEL, RESCHEDULE, NONE -> null;
                });
    }

    private String source(Finding finding) {
        return texts.source(
                checklist().rules().rule(finding.rule()),
                checklist().source().profiles().of(finding.jurisdiction()));
    }
}
