package app.tradewind.compliance;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Grade;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.Place;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.Tri;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainSign;
import app.tradewind.mail.finished.MessageReader;
import app.tradewind.market.LocalMoment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One case of facts, told in the words of the worked examples. What is not told is a fine letter to a US buyer or,
/// for the contact itself, not known.
final class Case {

    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    static final String POSTAL = "8 Port Road, Ningbo 315000, China";
    static final String OPT_OUT = "If this is not for you, reply “no” and I will not write again.";
    static final Identity LIN = new Identity(
            "Lin Hua",
            "Sales",
            "Hinges Ltd",
            "+86 574 8700 1234",
            "lin@hinges.example",
            "www.hinges.example",
            POSTAL,
            "CN",
            "",
            List.of(),
            List.of("hinges"));

    private static final String FINE_MESSAGE = """
            From: Lin Hua <lin@hinges.example>
            To: anna.kim@buyer.example.com
            Subject: Hinges for your kitchens
            Date: Tue, 24 Nov 2026 08:00:00 +0000
            Message-ID: <abc23456789def@hinges.example>
            List-Unsubscribe: <mailto:lin@hinges.example?subject=unsubscribe-abc>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=UTF-8

            We make hinges for kitchens.

            --b
            Content-Type: text/html; charset=UTF-8

            <p>We make hinges for kitchens.</p>

            --b--
            """.replace("\n", "\r\n");

    private static final Profiles PROFILES = new Profiles();
    private static final RuleBook BOOK = new RuleBook();
    private static final List<Rule> RULES = Rules.all(BOOK);

    private @Nullable String country = "US";
    private String email = "anna.kim@buyer.example.com";
    private AddressKind kind = AddressKind.PERSONAL;
    private SourceType source = SourceType.UNKNOWN;
    private List<String> found = List.of();
    private @Nullable Instant checkedAt;
    private String url = "";
    private @Nullable Instant obtainedAt;
    private @Nullable Long copy;
    private Tri invited = Tri.UNKNOWN;
    private NoSolicitNote note = NoSolicitNote.NOT_LOOKED;
    private ContactAddress.Bounces bounces = ContactAddress.Bounces.NONE;
    private LegalForm form = LegalForm.UNKNOWN;
    private CompanySize size = CompanySize.UNKNOWN;
    private Tri merchant = Tri.UNKNOWN;
    private Tri relevance = Tri.UNKNOWN;
    private String website = "";
    private @Nullable LawfulBasis basis;
    private @Nullable Instant lastContactAt;
    private @Nullable Instant noticeAt;
    private boolean lettered;
    private LetterKind letterKind = LetterKind.FIRST;
    private String subject = "Hinges for your kitchens";
    private String html = "";
    private List<String> unresolved = List.of();
    private @Nullable String raw;
    private List<Draft.File> files = List.of();
    private String language = "en";
    private History.Events events = History.Events.NONE;
    private final Map<Question, String> answers = new EnumMap<>(Question.class);
    private Set<String> customers = Set.of();
    private Set<String> mailboxes = Set.of();
    private boolean encrypted = true;
    private String region = "";
    private String notes = "";
    private Map<String, String> custom = Map.of();
    private Channel channel = Channel.UNKNOWN;
    private @Nullable Grade grade;
    private String gradeReason = "";
    private int guesses;
    private ContactAddress.@Nullable Imported imported;
    private Identity identity = LIN;
    private @Nullable MailAccount account;
    private AddressKind senderKind = AddressKind.PERSONAL;
    private final Map<DomainAnswer.Kind, DomainFacts.Fact> domain = new EnumMap<>(DomainAnswer.Kind.class);
    private final Map<String, Instant> registries = new TreeMap<>();
    private History.Letters letters = History.Letters.NONE;
    private History.Campaign campaign = History.Campaign.NONE;
    private History.Account past = History.Account.NONE;
    private final List<History.Suppressed> suppressed = new ArrayList<>();
    private @Nullable LocalMoment local;
    private @Nullable Instant planned;
    private Instant now = NOW;

    private Case() {}

    static Case of(@Nullable String country) {
        Case told = new Case();
        told.country = country;
        return told;
    }

    static Instant monthsAgo(int months) {
        return BasisFacts.monthsBefore(NOW, months);
    }

    static Instant daysAgo(int days) {
        return NOW.minus(days, ChronoUnit.DAYS);
    }

    Case role() {
        email = "info@buyer.example.com";
        return kind(AddressKind.ROLE);
    }

    Case kind(AddressKind value) {
        kind = value;
        return this;
    }

    Case email(String value) {
        email = value;
        return this;
    }

    /// What the last check of the address found.
    Case found(String code) {
        found = List.of(code);
        return this;
    }

    Case checkedAt(Instant value) {
        checkedAt = value;
        return this;
    }

    Case source(SourceType value) {
        source = value;
        return this;
    }

    /// Published on a page that was kept.
    Case published() {
        url = "https://buyer.example.com/contact";
        obtainedAt = daysAgo(5);
        copy = 7L;
        return source(SourceType.OWN_SITE).basis(BasisKind.PUBLISHED);
    }

    Case withoutCopy() {
        copy = null;
        return this;
    }

    Case note(NoSolicitNote value) {
        note = value;
        return this;
    }

    Case invited(Tri value) {
        invited = value;
        return this;
    }

    Case bounces(ContactAddress.Bounces value) {
        bounces = value;
        return this;
    }

    Case form(LegalForm value) {
        form = value;
        return this;
    }

    Case size(CompanySize value) {
        size = value;
        return this;
    }

    Case merchant(Tri value) {
        merchant = value;
        return this;
    }

    Case relevance(Tri value) {
        relevance = value;
        return this;
    }

    Case website(String value) {
        website = value;
        return this;
    }

    Case basis(BasisKind value) {
        basis = LawfulBasis.of(value, daysAgo(3), "noted");
        return this;
    }

    Case assessed(BasisKind value) {
        basis = new LawfulBasis(
                value,
                daysAgo(3),
                null,
                LawfulBasis.Proof.NONE,
                LawfulBasis.Relation.NONE,
                "purpose, need, balance",
                daysAgo(3));
        return this;
    }

    Case relation(BasisKind value, LawfulBasis.Relation relation) {
        basis = new LawfulBasis(value, daysAgo(3), null, LawfulBasis.Proof.NONE, relation, "", null);
        return this;
    }

    Case boughtSimilarGoods(Instant when) {
        return relation(BasisKind.CUSTOMER, new LawfulBasis.Relation(when, null, Tri.YES, Tri.YES));
    }

    Case consent(LawfulBasis.Proof proof) {
        basis = new LawfulBasis(BasisKind.CONSENT, daysAgo(3), null, proof, LawfulBasis.Relation.NONE, "", null);
        return this;
    }

    Case consent() {
        return consent(proof(daysAgo(3), "letters by e-mail about hinges"));
    }

    static LawfulBasis.Proof proof(Instant when, String scope) {
        return new LawfulBasis.Proof(
                when, "Anna Kim", "reply", "yes, send me your offers", scope, "message of hers", null);
    }

    Case lastContactAt(Instant value) {
        lastContactAt = value;
        return this;
    }

    Case noticed() {
        noticeAt = daysAgo(2);
        return this;
    }

    /// With a letter that has all that a letter needs.
    Case letter() {
        return letter("Dear Anna Kim", "we make hinges.");
    }

    Case letter(String... paragraphs) {
        return bare(
                String.join("</p><p>", paragraphs),
                "Lin Hua<br>Hinges Ltd<br>" + POSTAL + "<br>+86 574 8700 1234",
                OPT_OUT);
    }

    /// With a letter of these paragraphs and nothing else.
    Case bare(String... paragraphs) {
        lettered = true;
        html = "<p>" + String.join("</p><p>", paragraphs) + "</p>";
        return this;
    }

    Case kind(LetterKind value) {
        letterKind = value;
        return this;
    }

    Case subject(String value) {
        subject = value;
        return this;
    }

    Case unresolved(String... fields) {
        unresolved = List.of(fields);
        return this;
    }

    /// With a finished message whose headers for stopping are these; an empty one is left out.
    Case headers(String listUnsubscribe, String post, String inReplyTo) {
        return message(fine -> fine.replaceFirst("List-Unsubscribe: [^\r]*\r\n", "")
                .replaceFirst(
                        "MIME-Version",
                        header("List-Unsubscribe", listUnsubscribe)
                                + header("List-Unsubscribe-Post", post)
                                + header("In-Reply-To", inReplyTo)
                                + "MIME-Version"));
    }

    private static String header(String name, String value) {
        return value.isEmpty() ? "" : name + ": " + value + "\r\n";
    }

    /// With a finished message that has no fault.
    Case message() {
        return message(fine -> fine);
    }

    Case message(UnaryOperator<String> change) {
        raw = change.apply(FINE_MESSAGE);
        return this;
    }

    Case files(Draft.File... values) {
        files = List.of(values);
        return this;
    }

    Case file(String name, long bytes) {
        return files(new Draft.File(name, "", bytes));
    }

    Case language(String value) {
        language = value;
        return this;
    }

    Case events(History.Events value) {
        events = value;
        return this;
    }

    /// An answer of hers in the timeline.
    Case refused(Instant when) {
        return events(new History.Events(0, 0, false, when, null, null, List.of(), 0));
    }

    Case automatic(Instant when, @Nullable LocalDate back) {
        return events(new History.Events(0, 0, false, null, new History.Automatic(when, back), null, List.of(), 0));
    }

    Case today(int letters) {
        return events(new History.Events(letters, 0, false, null, null, null, List.of(), 0));
    }

    Case asked(History.Request.Kind right, Instant when) {
        return events(new History.Events(0, 0, false, null, null, null, List.of(new History.Request(right, when)), 0));
    }

    Case signs(int monthLetters, History.Signs signs) {
        past = new History.Account(0, 0, 0, null, null, monthLetters, 0, signs);
        return this;
    }

    Case answered(Instant when, String answer) {
        return signs(10, new History.Signs(0, 0, 0, 0, 0, List.of(new History.Refusal(when, answer))));
    }

    Case answer(Question question, String value) {
        answers.put(question, value);
        return this;
    }

    Case customers(String... folded) {
        customers = Set.of(folded);
        return this;
    }

    Case mailboxes(String... values) {
        mailboxes = Set.of(values);
        return this;
    }

    Case readable() {
        encrypted = false;
        return this;
    }

    Case at(String region) {
        this.region = region;
        return this;
    }

    Case note(String value) {
        notes = value;
        return this;
    }

    Case custom(String name, String value) {
        custom = Map.of(name, value);
        return this;
    }

    Case channel(Channel value) {
        channel = value;
        return this;
    }

    Case graded(String reason) {
        grade = Grade.A;
        gradeReason = reason;
        return this;
    }

    Case guesses(int count) {
        guesses = count;
        return source(SourceType.GUESSED);
    }

    Case imported() {
        imported = new ContactAddress.Imported(Verdict.VALID, "a service", null);
        return this;
    }

    Case suppressed(History.Suppressed entry) {
        suppressed.add(entry);
        return this;
    }

    Case obtained(Instant when) {
        obtainedAt = when;
        return this;
    }

    /// A letter planned for a moment at a place.
    Case at(String zoned, String country) {
        ZonedDateTime when = ZonedDateTime.parse(zoned);
        this.country = country;
        now = when.toInstant();
        return letter().at(when, false, null, true, false, false);
    }

    Case identity(Identity value) {
        identity = value;
        return this;
    }

    Case account() {
        return account("Lin Hua", "lin@hinges.example", "smtp.hinges.example", Security.TLS);
    }

    Case account(String fromName, String address, String host, Security security) {
        account = new MailAccount(
                1,
                "main",
                fromName,
                address,
                "",
                host,
                465,
                security,
                "",
                "",
                "",
                993,
                POSTAL,
                new Limits(100, 20, 30, 60, true),
                false);
        return this;
    }

    Case account(MailAccount value) {
        account = value;
        return this;
    }

    Case senderKind(AddressKind value) {
        senderKind = value;
        return this;
    }

    Case dns(DomainAnswer.Kind record, DomainAnswer.State state) {
        domain.put(record, new DomainFacts.Fact(state, "", Map.of(), NOW));
        return this;
    }

    Case dns(DomainAnswer.Kind record, DomainAnswer.State state, DomainSign sign, String detail) {
        domain.put(record, new DomainFacts.Fact(state, "", Map.of(sign, detail), NOW));
        return this;
    }

    Case dnsAsked(Instant when) {
        for (DomainAnswer.Kind record : DomainAnswer.Kind.values()) {
            domain.put(record, new DomainFacts.Fact(DomainAnswer.State.FINE, "", Map.of(), when));
        }
        return this;
    }

    Case dnsFine() {
        for (DomainAnswer.Kind record : DomainAnswer.Kind.values()) {
            dns(record, DomainAnswer.State.FINE);
        }
        return this;
    }

    Case registry(String code, Instant when) {
        registries.put(code, when);
        return this;
    }

    Case history(History.Letters value) {
        letters = value;
        return this;
    }

    Case campaign(History.Campaign value) {
        campaign = value;
        return this;
    }

    Case past(History.Account value) {
        past = value;
        return this;
    }

    Case suppressed(History.Suppressed.Hit hit, SuppressionReason reason) {
        suppressed.add(new History.Suppressed(hit, reason, daysAgo(60), "reply"));
        return this;
    }

    Case at(ZonedDateTime when, boolean weekend, @Nullable String holiday, boolean hours, boolean first, boolean last) {
        planned = when.toInstant();
        local = new LocalMoment(when, weekend, Optional.ofNullable(holiday), hours, first, last);
        return this;
    }

    Case at(LocalMoment moment) {
        planned = moment.local().toInstant();
        local = moment;
        return this;
    }

    Case planned(Instant value) {
        planned = value;
        return this;
    }

    Case now(Instant value) {
        now = value;
        return this;
    }

    Facts facts() {
        Company company = new Company(
                country == null ? 0 : 9,
                "Nord Kitchens",
                form,
                size,
                merchant,
                new Place(country, CountrySource.STATED, region, "", ""),
                website,
                website,
                "");
        Contact contact = new Contact(
                new ContactId(3),
                new PersonName("Anna Kim", "Anna", "Kim"),
                "Buyer",
                company,
                Place.UNKNOWN,
                null,
                null,
                grade,
                gradeReason,
                "NOT_CONTACTED",
                new Origin(channel, "", "", null),
                relevance,
                "",
                addresses(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                custom,
                basis,
                notes,
                null,
                lastContactAt,
                noticeAt,
                null);
        return new Facts(
                contact,
                PROFILES.of(country),
                new Facts.Recipient(address(), new AddressCheck().check(email)),
                draft(),
                new Sender(
                        identity,
                        account,
                        senderKind,
                        new DomainFacts(domain),
                        registries,
                        new Sender.Told(answers, mailboxes, customers, encrypted)),
                new History(letters, campaign, past, suppressed, events),
                new Timing(now, planned, local));
    }

    private List<ContactAddress> addresses() {
        List<ContactAddress> all = new ArrayList<>(List.of(address()));
        while (all.size() < guesses) {
            all.add(address());
        }
        return all;
    }

    private ContactAddress address() {
        ContactAddress.Source from = new ContactAddress.Source(source, url, obtainedAt, copy, invited, note);
        return new ContactAddress(
                4, email, kind, Verdict.VALID, found, from, bounces, new ContactAddress.Checks(checkedAt, imported));
    }

    private @Nullable Draft draft() {
        if (!lettered) {
            return null;
        }
        Draft draft = Draft.of(new Letter(
                5,
                6,
                new ContactId(3),
                email,
                letterKind,
                language,
                subject,
                html,
                "",
                unresolved,
                LetterState.DRAFT,
                null,
                null,
                "",
                "",
                NOW));
        Draft attached = draft.with(files);
        return raw == null
                ? attached
                : attached.with(MessageReader.read(raw.getBytes(StandardCharsets.UTF_8), "lin@hinges.example", email));
    }

    /// All findings, as `severity rule`, sorted.
    TreeSet<String> says() {
        TreeSet<String> said = new TreeSet<>();
        findings()
                .forEach(
                        finding -> said.add(finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule()));
        return said;
    }

    List<Finding> findings() {
        Facts facts = facts();
        return RULES.stream().flatMap(rule -> rule.check(facts).stream()).toList();
    }

    /// `block`, `warn`, `advise`, with a question mark for a question, or `fine`.
    String says(String rule) {
        BOOK.rule(rule);
        return findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT) + (finding.question() ? "?" : ""))
                .orElse("fine");
    }

    TreeSet<String> blocks() {
        TreeSet<String> blocks = says();
        blocks.removeIf(line -> !line.startsWith("block"));
        return blocks;
    }
}
