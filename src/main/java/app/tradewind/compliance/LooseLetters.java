package app.tradewind.compliance;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.Place;
import app.tradewind.contact.Tri;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.lint.LintInput;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Checks a letter that is in no book by the rules on content that need none: what no letter may hold, whoever gets
/// it, and what is attached.
public final class LooseLetters {

    private static final Set<String> ASKED = Set.of(
            "content.attachment-first",
            "content.attachment-type",
            "content.attachment-size",
            "content.attachment-name",
            "content.placeholder-left",
            "content.hidden-text",
            "content.link-mismatch",
            "content.link-ip",
            "content.html-weight",
            "content.sensitive",
            "content.bank-change",
            "content.fake-reply");

    private final List<Rule> rules = Rules.all(new RuleBook()).stream()
            .filter(rule -> ASKED.contains(rule.id()))
            .toList();
    private final Profiles profiles = new Profiles();
    private final InstantSource clock;

    public LooseLetters(InstantSource clock) {
        this.clock = clock;
    }

    /// Blocks first.
    public List<Finding> check(LintInput letter) {
        Facts facts = facts(letter);
        return rules.stream()
                .flatMap(rule -> rule.check(facts).stream())
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .toList();
    }

    private Facts facts(LintInput input) {
        LintInput.Recipient to = input.recipient();
        String country = to.country().isBlank() ? null : to.country();
        CheckedAddress checked = new AddressCheck().check(to.address());
        ContactAddress address = new ContactAddress(
                0,
                to.address(),
                to.kind() == AddressKind.UNKNOWN ? checked.kind() : to.kind(),
                Verdict.UNKNOWN,
                List.of(),
                ContactAddress.Source.UNKNOWN,
                ContactAddress.Bounces.NONE);
        Place place = new Place(country, country == null ? CountrySource.UNKNOWN : CountrySource.STATED, "", "", "");
        Contact contact = new Contact(
                new ContactId(0),
                new PersonName((to.givenName() + " " + to.familyName()).strip(), to.givenName(), to.familyName()),
                to.title(),
                new Company(0, to.company(), LegalForm.UNKNOWN, CompanySize.UNKNOWN, Tri.UNKNOWN, place, "", "", ""),
                place,
                null,
                null,
                null,
                "",
                "NOT_CONTACTED",
                new Origin(Channel.UNKNOWN, "", "", null),
                Tri.UNKNOWN,
                "",
                List.of(address),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                "",
                null,
                null,
                null,
                null);
        return new Facts(
                contact,
                profiles.of(country),
                new Facts.Recipient(address, checked),
                draft(input),
                new Sender(input.sender(), null, AddressKind.UNKNOWN, DomainFacts.UNKNOWN, Map.of()),
                History.NONE,
                Timing.unplanned(clock.instant()));
    }

    private Draft draft(LintInput input) {
        String html = input.html().isBlank() ? HtmlText.ofPlain(input.body()) : input.html();
        Letter letter = new Letter(
                0,
                0,
                new ContactId(0),
                input.recipient().address(),
                input.kind(),
                input.language(),
                input.subject(),
                html,
                "",
                List.of(),
                LetterState.DRAFT,
                null,
                null,
                "",
                "",
                clock.instant());
        return Draft.of(letter)
                .with(input.attachments().stream()
                        .map(file -> new Draft.File(file.name(), "", file.bytes()))
                        .toList());
    }
}
