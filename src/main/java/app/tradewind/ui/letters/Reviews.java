package app.tradewind.ui.letters;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Fix;
import app.tradewind.compliance.Severity;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.LetterParts;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.Merge;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.MergeText;
import app.tradewind.letter.MergeValues;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.Template;
import app.tradewind.letter.Variants;
import app.tradewind.letter.lint.Lint;
import app.tradewind.letter.lint.LintInput;
import app.tradewind.letter.spelling.Misspelling;
import app.tradewind.mail.MailAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes letters as they would leave and asks all rules about them. Every method blocks.
final class Reviews {

    /// Families of rules that speak of the person, whatever the letter says.
    private static final Set<String> OF_PERSON = Set.of("basis", "suppress", "addr");

    private static final Set<LetterState> LEFT =
            Set.of(LetterState.SENT, LetterState.UNCERTAIN, LetterState.REPLIED, LetterState.BOUNCED);

    private final LettersRoom room;

    Reviews(LettersRoom room) {
        this.room = room;
    }

    /// What a letter leaves open for some people.
    ///
    /// @param lacking whose letters lack the value of a field that has no fallback, by the field as it is written
    /// @param withFact for how many the book knows something that could be their personal line
    record Gaps(Map<String, List<ContactId>> lacking, int withFact) {}

    /// A letter that is being written, for one person.
    Review draft(Template written, Contact contact, @Nullable MailAccount account) {
        Template template = Variants.of(written, siblings(written)).of(contact);
        Identity sender = room.book().senders().identity(account);
        Letter letter = composed(template, contact, sender, "");
        MergeValues values = MergeValues.of(contact, sender, "", template.locale());
        return new Review(
                contact,
                letter,
                filledSubject(template, letter, values),
                filledBody(template, letter, values),
                LetterParts.of(letter.html()),
                Lint.check(LintInput.of(letter, contact, sender).with(around(template, contact, letter, sender))),
                ofLetter(room.book().checklist().draft(contact, letter, account)));
    }

    private List<Template> siblings(Template written) {
        return written.id() == 0 ? List.of() : room.book().templates().list();
    }

    /// With the values highlighted; where conditions decide what stays, as it was merged.
    private static RichText filledSubject(Template template, Letter letter, MergeValues values) {
        return isConditional(template.subject())
                ? RichText.ofLine(letter.subject())
                : RichText.ofLine(template.subject()).filled(values);
    }

    private static RichText filledBody(Template template, Letter letter, MergeValues values) {
        return isConditional(template.html())
                ? RichText.ofHtml(LetterParts.of(letter.html()).body())
                : RichText.ofHtml(template.html()).filled(values);
    }

    private static boolean isConditional(String text) {
        return MergeText.read(text).fields().anyMatch(field -> field.role() != MergeField.Role.VALUE);
    }

    /// A letter of the book; highlighted where it still is as its template made it.
    Review kept(long id) {
        LettersBook book = room.book();
        Letter letter = book.letters().letter(id);
        Contact contact = book.people().contacts().require(letter.contact());
        Identity sender = book.senders().identity(account(letter));
        LetterParts parts = LetterParts.of(letter.html());
        Optional<Template> template = book.letters().isEdited(id) ? Optional.empty() : template(letter);
        boolean answers = !book.follow().threads().of(id).isEmpty();
        MergeValues values = MergeValues.of(
                contact, sender, letter.personalLine(), java.util.Locale.forLanguageTag(letter.language()));
        return new Review(
                contact,
                letter,
                template.filter(_ -> !answers)
                        .map(made -> filledSubject(made, letter, values))
                        .orElse(RichText.ofLine(letter.subject())),
                template.map(made -> filledBody(made, letter, values)).orElse(RichText.ofHtml(parts.body())),
                parts,
                Lint.check(LintInput.of(letter, contact, sender)
                        .with(around(template.orElse(null), contact, letter, sender))),
                ofLetter(book.checklist().letter(id, null)));
    }

    /// Without what is asked once of the whole book: the checklist and the settings have it, and beside each of
    /// sixty
    /// letters it would hide what is about the letter.
    private static List<Entry> ofLetter(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.stops() || entry.finding().fix() != Fix.ANSWER_QUESTION)
                .toList();
    }

    /// What the letter shares with the others of its mailing, and what the person was written before.
    private LintInput.Context around(@Nullable Template template, Contact contact, Letter letter, Identity sender) {
        List<LintInput.Earlier> earlier = room.book().letters().ofContact(contact.id()).reversed().stream()
                .filter(sent -> sent.id() != letter.id() && LEFT.contains(sent.state()))
                .map(sent -> new LintInput.Earlier(sent.subject(), sent.text()))
                .toList();
        String shared = template == null ? "" : HtmlText.toPlain(template.html());
        return new LintInput.Context(null, earlier, shared, misspelt(letter, RightWords.of(sender, contact)));
    }

    private List<String> misspelt(Letter letter, List<String> right) {
        String text = HtmlText.toPlain(LetterParts.of(letter.html()).body());
        return room.book().tools().spelling().check(text, letter.language(), right).stream()
                .map(Misspelling::word)
                .distinct()
                .toList();
    }

    /// Puts a personal line into a letter of the book.
    ///
    /// @return whether the letter took it; one that has left or was edited by hand does not change
    boolean remerge(long id, String personalLine) {
        Letter letter = room.book().letters().letter(id);
        Contact contact = room.book().people().contacts().require(letter.contact());
        Identity sender = room.book().senders().identity(account(letter));
        boolean edited = room.book().letters().isEdited(id);
        return template(letter)
                        .map(template -> room.book()
                                .letters()
                                .remerge(id, inItsThread(letter, composed(template, contact, sender, personalLine))))
                        .orElse(false)
                && !edited;
    }

    /// A letter that answers another keeps the subject of its thread.
    private Letter inItsThread(Letter letter, Letter composed) {
        return room.book().follow().threads().of(letter.id()).isEmpty()
                ? composed
                : composed.withText(letter.subject(), composed.html(), composed.personalLine(), composed.unresolved());
    }

    private Letter composed(Template template, Contact contact, Identity sender, String personalLine) {
        return new LetterComposer(sender, room.time().clock())
                .compose(template, contact, personalLine, PrivacyNotice.dueTo(contact));
    }

    private Optional<Template> template(Letter letter) {
        Letter.TextVersion source = letter.source();
        if (source.template() != 0) {
            return room.book().templates().findVersion(source.template(), source.version());
        }
        return room.book()
                .mailings()
                .find(letter.mailingId())
                .flatMap(mailing ->
                        room.book().templates().findVersion(mailing.templateId(), mailing.templateVersion()));
    }

    private @Nullable MailAccount account(Letter letter) {
        return room.book()
                .mailings()
                .find(letter.mailingId())
                .flatMap(mailing -> room.book().senders().accounts().find(mailing.accountId()))
                .orElse(null);
    }

    /// What the rules on persons say of these; advice left out, and what a written reason
    /// answers.
    List<Tally.Said> ofPersons(long[] people) {
        List<Contact> contacts = room.book().people().contacts().findAll(people);
        return room.book().checklist().contacts(contacts).stream()
                .filter(entry -> entry.waiver() == null)
                .filter(entry -> OF_PERSON.contains(entry.finding().family()))
                .filter(entry -> entry.finding().severity() != Severity.ADVISE)
                .map(entry -> new Tally.Said(entry.finding(), entry.contact()))
                .toList();
    }

    Gaps gaps(Template template, long[] people, @Nullable MailAccount account) {
        Map<String, List<ContactId>> lacking = new LinkedHashMap<>();
        int withFact = 0;
        boolean needed = Stream.of(template.subject(), template.html())
                .flatMap(text -> MergeText.read(text).fields())
                .anyMatch(field -> field.fallback() == null);
        Identity sender = room.book().senders().identity(account);
        for (Contact contact : room.book().people().contacts().findAll(people)) {
            withFact += PersonalFacts.of(contact, List.of()).isEmpty() ? 0 : 1;
            if (needed) {
                MergeValues values = MergeValues.of(contact, sender, "", template.locale());
                Merge.merge(template.subject(), template.html(), values)
                        .unresolved()
                        .forEach(field -> lacking.computeIfAbsent(field, _ -> new ArrayList<>())
                                .add(contact.id()));
            }
        }
        return new Gaps(lacking, withFact);
    }

    /// The gravest entry of a letter, if any.
    static Optional<Entry> worst(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.waiver() == null)
                .min(Comparator.comparing(entry -> entry.finding().severity()));
    }
}
