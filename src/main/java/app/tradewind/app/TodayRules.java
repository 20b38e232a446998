package app.tradewind.app;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.MayWrite;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.ui.today.TodayLaw;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// What the checklist says of the people on the board.
final class TodayRules implements TodayLaw {

    private static final int ASKED_AT_MOST = 2000;
    private static final int BATCH = 500;

    private final Supplier<Checklist> made;
    private @Nullable Checklist checklist;
    private final RuleTexts texts;
    private final ContactRepository contacts;
    private final LetterRepository letters;

    /// @param made reads the rules; asked once, by the background that first judges somebody
    TodayRules(Supplier<Checklist> made, RuleTexts texts, ContactRepository contacts, LetterRepository letters) {
        this.made = made;
        this.texts = texts;
        this.contacts = contacts;
        this.letters = letters;
    }

    private synchronized Checklist checklist() {
        if (checklist == null) {
            checklist = made.get();
        }
        return checklist;
    }

    @Override
    public Map<ContactId, Against> against(List<Contact> some) {
        Map<ContactId, Against> against = new HashMap<>();
        blockers(some)
                .forEach((id, finding) ->
                        against.put(id, new Against(finding.family().equals("suppress"), texts.text(finding))));
        return against;
    }

    private Map<ContactId, Finding> blockers(List<Contact> some) {
        Map<ContactId, Finding> blockers = new HashMap<>();
        checklist().mayWrite(some).forEach((id, answer) -> {
            Finding finding = answer.finding();
            if (answer.state() == MayWrite.State.BLOCKED && finding != null) {
                blockers.put(id, finding);
            }
        });
        return blockers;
    }

    /// Asks the whole book only where that is quick: every contact is read and checked.
    @Override
    public Blocked blocked() {
        boolean whole = contacts.count(ContactQuery.ALL) <= ASKED_AT_MOST;
        long[] asked = whole ? contacts.ids(ContactQuery.ALL, ContactOrder.USUAL) : withLetters();
        Map<String, Long> families = new HashMap<>();
        for (int from = 0; from < asked.length; from += BATCH) {
            long[] batch = Arrays.copyOfRange(asked, from, Math.min(asked.length, from + BATCH));
            blockers(contacts.findAll(batch))
                    .values()
                    .forEach(finding -> families.merge(finding.family(), 1L, Long::sum));
        }
        long consent = families.getOrDefault("basis", 0L);
        long removed = families.getOrDefault("suppress", 0L);
        long unusable = families.getOrDefault("addr", 0L);
        return new Blocked(consent + removed + unusable, consent, removed, unusable, whole);
    }

    private long[] withLetters() {
        long[] waiting = LongStream.concat(
                        Arrays.stream(letters.idsInState(LetterState.DRAFT)),
                        Arrays.stream(letters.idsInState(LetterState.APPROVED)))
                .limit(ASKED_AT_MOST)
                .toArray();
        return letters.findAll(waiting).stream()
                .mapToLong(letter -> letter.contact().value())
                .distinct()
                .toArray();
    }
}
