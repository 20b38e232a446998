package app.tradewind.ui.letters;

import app.tradewind.compliance.Entry;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.mail.MailingReport;
import app.tradewind.mail.sequence.Standing;
import app.tradewind.ui.letters.LetterRow.Worst;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a mailing's letters and what stands against them. Every method blocks.
final class MailingReader {

    private final LettersRoom room;
    private final NextWords words;

    MailingReader(LettersRoom room) {
        this.room = room;
        words = new NextWords(room);
    }

    String name(long mailing) {
        return room.book().mailings().mailing(mailing).name();
    }

    /// The newest letter of everybody in the mailing and its follow-ups.
    List<LetterRow> rows(long mailing) {
        List<Standing> standing = room.book().follow().sequences().standing(mailing);
        int steps = room.book().follow().steps().steps(mailing).size() + 1;
        List<Letter> letters = room.book()
                .letters()
                .findAll(standing.stream().mapToLong(Standing::letter).toArray());
        Map<ContactId, Standing> stands =
                standing.stream().collect(Collectors.toMap(Standing::contact, Function.identity()));
        Map<ContactId, Contact> people =
                people(letters.stream().map(Letter::contact).toList());
        return letters.stream()
                .map(letter -> row(letter, people.get(letter.contact()), steps, stands.get(letter.contact())))
                .toList();
    }

    private LetterRow row(Letter letter, @Nullable Contact contact, int steps, @Nullable Standing stands) {
        return new LetterRow(
                letter.id(),
                letter.contact(),
                contact == null ? letter.address() : contact.displayName(),
                contact == null ? "" : contact.company().name(),
                letter.subject(),
                letter.personalLine(),
                letter.state(),
                steps == 1 || stands == null ? "" : room.messages().text("letters.sequence.of", stands.step(), steps),
                words.next(letter, contact, stands),
                Worst.NONE);
    }

    /// Those who were left out, by reason.
    List<LeftOutRow> leftOut(long mailing) {
        List<MailingReport.LeftOut> all = room.book().leftOut().of(mailing);
        Map<ContactId, Contact> people =
                people(all.stream().map(MailingReport.LeftOut::contact).toList());
        return all.stream()
                .sorted(Comparator.comparing(MailingReport.LeftOut::reason))
                .map(one -> {
                    Contact contact = people.get(one.contact());
                    return new LeftOutRow(
                            one.contact(),
                            contact == null ? "#" + one.contact().value() : contact.displayName(),
                            room.messages().name("letters.left-out", one.reason()));
                })
                .toList();
    }

    private Map<ContactId, Contact> people(List<ContactId> ids) {
        Map<ContactId, Contact> people = new HashMap<>();
        room.book()
                .people()
                .contacts()
                .findAll(ids.stream().mapToLong(ContactId::value).toArray())
                .forEach(contact -> people.put(contact.id(), contact));
        return people;
    }

    /// The gravest finding of each of these letters, written reasons left out; none where there is none.
    Map<Long, Worst> worst(long[] letters) {
        Map<Long, Long> mailings = room.book().letters().findAll(letters).stream()
                .collect(Collectors.toMap(Letter::id, Letter::mailingId));
        Map<Long, Worst> worst = new HashMap<>();
        mailings.values().stream()
                .distinct()
                .forEach(mailing -> room.book()
                        .checklist()
                        .ofMailing(
                                mailing,
                                Arrays.stream(letters)
                                        .filter(letter -> mailing.equals(mailings.get(letter)))
                                        .toArray())
                        .forEach((letter, entries) -> worst.put(letter, worst(entries))));
        return worst;
    }

    private Worst worst(List<Entry> entries) {
        return Reviews.worst(entries)
                .map(entry ->
                        new Worst(entry.finding().severity(), room.ruleTexts().text(entry.finding())))
                .orElse(Worst.NONE);
    }
}
