package app.tradewind.compliance;

import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SourceType;
import app.tradewind.mail.MailAccount;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long, how much and how safely the book keeps what it knows of people.
///
/// Source: GDPR arts 5, 8, 9, 13, 14, 15, 22, 28, 30, 32, 33, 44 to 46; PIPL arts 13, 14, 17; CASL s.13; CNIL’s
/// three
/// years for prospects.
final class KeepingRules {

    private static final int MONTHS = 24;
    private static final int MONTHS_IN_FRANCE = 36;
    private static final int AGE = 18;
    private static final long BREACH_HOURS = 72;
    private static final Set<SourceType> AT_COLLECTION =
            Set.of(SourceType.GIVEN, SourceType.CARD, SourceType.FAIR, SourceType.ENQUIRY);
    private static final Pattern UNNEEDED = Pattern.compile(
            "(?iu).*(?:birth|geburt|naissance|nacimiento|生日|出生|religi|宗教|home ?address|privatadresse|家庭住址|family|familie|famille|家庭|kinder|children|孩子|marital|married|婚姻|health|gesundheit|健康|ethnic|民族|politic|gender|性别).*");
    private static final Pattern BIRTH = Pattern.compile("(?iu).*(?:birth|geburt|naissance|nacimiento|生日|出生).*");
    private static final Pattern HARSH = Pattern.compile(
            "(?iu)\\b(?:idiot|stupid|fool|liar|cheat(?:er)?|crook|bastard|moron|dumb|crazy|alcoholic|drunk|cancer|depress(?:ed|ion)|pregnan(?:t|cy)|disab(?:led|ility)|sick|dumm|betrüger|krebs|schwanger|imbécile|menteur|idiota|mentiroso)\\b"
                    + "|骗子|傻|笨蛋|神经病|癌|抑郁|怀孕|残疾");
    private static final Pattern MINOR =
            Pattern.compile("(?iu)\\b(?:under ?age|minor \\(under|schüler(?:in)?|pupil)\\b|未成年");
    private static final Pattern PURPOSE = Pattern.compile(
            "(?iu)in order to|to offer|um Ihnen|pour vous|para ofrecer|para lhe|用于|以便|per offrir|om u|w celu|чтобы|من أجل|ため|위해|để");
    private static final Pattern RIGHTS = Pattern.compile(
            "(?iu)object|erase|correct|widersprech|berichtig|lösch|opposer|effacer|rectif|oponerse|suprimi|opor|apagar|反对|删除|更正|opporsi|cancell|bezwaar|sprzeciw|возраж|الاعتراض|削除|삭제|xóa");
    private static final Pattern COMPLAIN = Pattern.compile(
            "(?iu)complain|authority|aufsicht|behörde|beschwer|autorité|autoridad|autoridade|投诉|机构|autorità|garante|autoriteit|organ|орган|هيئة|機関|기관|cơ quan");

    private KeepingRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("data.notice13", KeepingRules::collected),
                Map.entry("data.notice14-content", KeepingRules::content),
                Map.entry("data.retention-expired", KeepingRules::expired),
                Map.entry("data.minimise", KeepingRules::unneeded),
                Map.entry("data.note-tone", KeepingRules::tone),
                Map.entry(
                        "data.ropa",
                        facts -> SeatRules.yes(
                                facts,
                                Question.PROCESSING_RECORD,
                                facts.profile().isEeaOrUk())),
                Map.entry("data.breach", KeepingRules::breach),
                Map.entry("data.encrypt", KeepingRules::encrypted),
                Map.entry("data.password-store", KeepingRules::password),
                Map.entry(
                        "data.transfer",
                        facts -> SeatRules.yes(
                                facts,
                                Question.TRANSFER_COVERED,
                                facts.profile().isEeaOrUk() && isVerified(facts))),
                Map.entry(
                        "data.processor-verify",
                        facts -> SeatRules.yes(facts, Question.PROCESSOR_CONTRACT, isVerified(facts))),
                Map.entry("data.pipl-recipient", KeepingRules::chinese),
                Map.entry("data.automated", KeepingRules::grade),
                Map.entry("data.children", KeepingRules::child),
                Map.entry("data.shared-device", KeepingRules::shared),
                Map.entry(
                        "data.log-override",
                        facts -> facts.history().events().shortReasons() > 0
                                ? Answer.fail(facts.history().events().shortReasons())
                                : Answer.PASS),
                Map.entry("data.evidence-pack", KeepingRules::evidence));
    }

    private static Answer collected(Facts facts) {
        boolean owed = facts.isCommercial()
                && facts.profile().isEeaOrUk()
                && !facts.isRole()
                && facts.contact().noticeAt() == null;
        boolean collected = owed
                && (AT_COLLECTION.contains(facts.recipient().source().type())
                        || facts.relation().lastPurchaseAt() != null);
        return Answer.failIf(collected);
    }

    /// Only what a short notice can hold is looked for: source and purpose, rights, and where to complain; who does
    /// it stands in the signature.
    private static Answer content(Facts facts) {
        Draft draft = facts.draft();
        boolean first = draft != null
                && facts.isCommercial()
                && facts.profile().isEeaOrUk()
                && !facts.isRole()
                && facts.contact().noticeAt() == null;
        if (draft == null || !first || !draft.hasNotice()) {
            return Answer.PASS;
        }
        boolean elsewhere = draft.links().stream()
                .anyMatch(
                        link -> link.target().matches("(?i)https?://.*(?:priva|datenschutz|rgpd|gdpr|confidential).*"));
        boolean whole = Stream.of(PURPOSE, RIGHTS, COMPLAIN)
                .allMatch(pattern -> pattern.matcher(draft.text()).find());
        return Answer.failIf(!whole && !elsewhere);
    }

    private static Answer expired(Facts facts) {
        Instant last = Stream.of(
                        Optional.ofNullable(facts.history().letters().repliedAt()),
                        Optional.ofNullable(facts.contact().lastContactAt()),
                        Optional.ofNullable(facts.contact().origin().obtainedAt()),
                        Optional.ofNullable(facts.address())
                                .map(recipient -> recipient.source().obtainedAt()),
                        Optional.ofNullable(facts.basis()).map(basis -> basis.recordedAt()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(null);
        int months = facts.profile().is("FR") ? MONTHS_IN_FRANCE : MONTHS;
        return last != null && last.isBefore(BasisFacts.monthsBefore(facts.now(), months))
                ? Answer.fail(last, months)
                : Answer.PASS;
    }

    private static Answer unneeded(Facts facts) {
        return facts.contact().custom().entrySet().stream()
                .filter(field -> !field.getValue().isBlank()
                        && UNNEEDED.matcher(field.getKey()).matches())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .map(Answer::fail)
                .orElse(Answer.PASS);
    }

    private static Answer tone(Facts facts) {
        Matcher word = HARSH.matcher(
                facts.contact().note() + "\n" + facts.contact().company().note());
        return word.find() ? Answer.fail(word.group()) : Answer.PASS;
    }

    /// Nothing is asked: most books never have one. The day stands as long as the user has not dealt with it.
    private static Answer breach(Facts facts) {
        return OptOutRules.date(facts, Question.BREACH_ON)
                .filter(_ -> facts.draft() != null)
                .map(LocalDate::atStartOfDay)
                .map(noticed -> Answer.fail(hoursLeft(noticed, facts.now())))
                .orElse(Answer.PASS);
    }

    private static long hoursLeft(LocalDateTime noticed, Instant now) {
        long passed = ChronoUnit.HOURS.between(noticed.toInstant(ZoneOffset.UTC), now);
        return Math.max(0, BREACH_HOURS - passed);
    }

    /// An encrypted book is the answer; a readable one on an encrypted disk too.
    private static Answer encrypted(Facts facts) {
        boolean disk = facts.sender()
                .answer(Question.DISK_ENCRYPTED)
                .filter("YES"::equals)
                .isPresent();
        return Answer.failIf(facts.draft() != null && !facts.sender().told().encrypted() && !disk);
    }

    private static Answer password(Facts facts) {
        MailAccount account = facts.sender().account();
        return Answer.failIf(account != null
                && facts.draft() != null
                && !account.password().isBlank()
                && !facts.sender().told().encrypted());
    }

    private static boolean isVerified(Facts facts) {
        return facts.address() != null && facts.recipient().stored().checks().imported() != null;
    }

    private static Answer chinese(Facts facts) {
        if (!facts.isOffer() || !facts.profile().is("CN") || facts.isRole()) {
            return Answer.PASS;
        }
        if (!facts.hasConsent()) {
            return Answer.fail();
        }
        return facts.contact().noticeAt() == null ? Answer.unknown() : Answer.PASS;
    }

    private static Answer grade(Facts facts) {
        boolean graded = facts.contact().grade() != null;
        return Answer.failIf(graded && facts.contact().gradeReason().isBlank());
    }

    private static Answer child(Facts facts) {
        LocalDate today = LocalDate.ofInstant(facts.now(), ZoneOffset.UTC);
        boolean young = facts.contact().custom().entrySet().stream()
                .filter(field -> BIRTH.matcher(field.getKey()).matches())
                .flatMap(field -> birthday(field.getValue()).stream())
                .anyMatch(born -> born.plusYears(AGE).isAfter(today));
        return Answer.failIf(young
                || MINOR.matcher(
                                facts.contact().title() + "\n" + facts.contact().note())
                        .find());
    }

    private static Optional<LocalDate> birthday(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip().replace('/', '-')));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Answer shared(Facts facts) {
        boolean open = facts.draft() != null && !facts.sender().told().encrypted();
        if (!open) {
            return Answer.PASS;
        }
        return facts.sender()
                .answer(Question.SHARED_DEVICE)
                .map(answer -> answer.equals("YES") ? Answer.fail() : Answer.PASS)
                .orElse(Answer.unknown().as(Severity.ADVISE));
    }

    /// The letter, its findings and its reasons are frozen with the letter; what may be missing is where the
    /// address
    /// came from, and why it was written to.
    private static Answer evidence(Facts facts) {
        if (facts.address() == null || facts.history().letters().lastAt() == null) {
            return Answer.PASS;
        }
        ContactAddress.Source source = facts.recipient().source();
        boolean whole = facts.basis() != null
                && (source.type() != SourceType.UNKNOWN
                        || !facts.contact().origin().detail().isBlank());
        return whole
                ? Answer.PASS
                : Answer.fail(Objects.requireNonNull(facts.history().letters().lastAt()));
    }
}
