package app.tradewind.compliance;

import app.tradewind.contact.BounceClass;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.letter.LetterKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What came back: refusals that wait, answers of machines, people who left, full boxes; and what a refusal asks of
/// the answer to it.
///
/// Source: 15 U.S.C. §7704(a)(4) (10 business days), CASL s.11(3), Spam Act Schedule 2, UEMA s.9, cap 593 s.10, Law
/// 6563, Law 28493, by the deadline of each profile; Network Act art 50(7) (KR); Decree 91/2020 (VN); GDPR arts 5,
/// 12,
/// 15, 17, 21; RFC 3834 section 2; RFC 3463.
final class RefusalRules {

    private static final Duration PROVIDERS = Duration.ofHours(48);
    private static final Duration KOREA = Duration.ofDays(14);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration NEARLY = Duration.ofDays(20);
    private static final int FULL = 3;
    private static final Set<SuppressionReason> THEIR_WILL =
            Set.of(SuppressionReason.OPT_OUT, SuppressionReason.ERASURE, SuppressionReason.COMPLAINT);
    private static final Pattern FULL_CODE = Pattern.compile("[45]\\.2\\.2");
    private static final Set<String> MOVED = Set.of("5.1.6", "5.7.17", "5.7.18");
    private static final Pattern PRICE = Pattern.compile(
            "(?iu)(?:US\\$|[$€£¥]|\\b(?:USD|EUR|GBP|CNY|RMB)\\b)\\s*\\d|\\b(?:offer|discount|catalogue|angebot|oferta|offre)\\b|优惠|报价|目录");

    private RefusalRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("unsub.deadline-running", RefusalRules::running),
                Map.entry("unsub.deadline-missed", RefusalRules::missed),
                Map.entry("unsub.provider-two-days", RefusalRules::providers),
                Map.entry("unsub.ack-kr", RefusalRules::korea),
                Map.entry("unsub.ack-vn", RefusalRules::vietnam),
                Map.entry("unsub.no-further-ack", RefusalRules::confirmation),
                Map.entry("data.objection-open", RefusalRules::objection),
                Map.entry("data.access-open", RefusalRules::access),
                Map.entry("data.erasure-open", RefusalRules::erasure),
                Map.entry("suppress.full", RefusalRules::full),
                Map.entry("suppress.import-resurrect", RefusalRules::returned),
                Map.entry("suppress.after-erasure", RefusalRules::readable),
                Map.entry("freq.ooo", RefusalRules::away),
                Map.entry("freq.auto-answer-loop", RefusalRules::loop),
                Map.entry("addr.left-company", RefusalRules::left),
                Map.entry("data.accuracy", RefusalRules::wrong));
    }

    /// A refusal that nobody acted on: none of the contact’s addresses is suppressed.
    private static Optional<Instant> open(Facts facts) {
        return facts.history().suppressed().isEmpty()
                ? Optional.ofNullable(facts.history().events().refusedAt())
                : Optional.empty();
    }

    /// The end of the time that the law leaves; that of a law without a number has passed with the refusal’s day.
    private static Instant deadline(Facts facts, Instant from) {
        Profile.Duties duties = facts.profile().duties();
        int days = Math.max(1, duties.deadlineDays());
        if (!duties.deadlineInBusinessDays()) {
            return from.plus(Duration.ofDays(days));
        }
        LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC);
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += day.getDayOfWeek().getValue() <= 5 ? 1 : 0;
        }
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Answer running(Facts facts) {
        return open(facts)
                .filter(at -> !deadline(facts, at).isBefore(facts.now()))
                .map(at -> Answer.fail(at, deadline(facts, at)))
                .orElse(Answer.PASS);
    }

    private static Answer missed(Facts facts) {
        return open(facts)
                .filter(at -> deadline(facts, at).isBefore(facts.now()))
                .map(at -> Answer.fail(at, deadline(facts, at)))
                .orElse(Answer.PASS);
    }

    private static Answer providers(Facts facts) {
        return open(facts)
                .filter(at -> at.plus(PROVIDERS).isBefore(facts.now()))
                .map(at -> Answer.fail(at))
                .orElse(Answer.PASS);
    }

    private static Answer objection(Facts facts) {
        boolean letter = facts.draft() != null && facts.isCommercial();
        return letter ? open(facts).map(at -> Answer.fail(at)).orElse(Answer.PASS) : Answer.PASS;
    }

    /// An answer after the refusal counts as the confirmation.
    private static Optional<History.Suppressed> unconfirmed(Facts facts, String country) {
        Instant last = facts.contact().lastContactAt();
        return facts.history().suppressed().stream()
                .filter(_ -> facts.profile().is(country))
                .filter(entry -> entry.reason() == SuppressionReason.OPT_OUT)
                .filter(entry -> last == null || !last.isAfter(entry.at()))
                .findFirst();
    }

    private static Answer korea(Facts facts) {
        return unconfirmed(facts, "KR")
                .map(entry -> Answer.fail(entry.at(), entry.at().plus(KOREA)))
                .orElse(Answer.PASS);
    }

    private static Answer vietnam(Facts facts) {
        return unconfirmed(facts, "VN").map(entry -> Answer.fail(entry.at())).orElse(Answer.PASS);
    }

    private static Answer confirmation(Facts facts) {
        Draft draft = facts.draft();
        boolean answers = facts.letterKind() == LetterKind.REPLY || facts.letterKind() == LetterKind.TRANSACTIONAL;
        boolean refused =
                facts.history().suppressed().stream().anyMatch(entry -> entry.reason() == SuppressionReason.OPT_OUT)
                        || open(facts).isPresent();
        if (draft == null || !answers || !refused) {
            return Answer.PASS;
        }
        boolean advertises = !draft.files().isEmpty()
                || draft.links().stream().anyMatch(link -> !link.target().startsWith("mailto:"))
                || PRICE.matcher(draft.text()).find();
        return Answer.failIf(advertises);
    }

    private static Answer access(Facts facts) {
        return request(facts, History.Request.Kind.ACCESS, NEARLY);
    }

    private static Answer erasure(Facts facts) {
        return request(facts, History.Request.Kind.ERASURE, MONTH);
    }

    /// A month is the law’s limit (GDPR art 12(3)); `warn` is when the time grows short.
    private static Answer request(Facts facts, History.Request.Kind kind, Duration warn) {
        return facts.history().events().requests().stream()
                .filter(request -> request.kind() == kind)
                .filter(request -> request.at().plus(warn).isBefore(facts.now()))
                .findFirst()
                .map(request -> request.at().plus(MONTH).isBefore(facts.now())
                        ? Answer.fail(request.at())
                        : Answer.fail(request.at()).as(Severity.WARN))
                .orElse(Answer.PASS);
    }

    private static Answer full(Facts facts) {
        ContactAddress.Bounces bounces = bounces(facts);
        boolean full = FULL_CODE.matcher(bounces.code()).matches() && bounces.softStreak() >= FULL;
        return full ? Answer.fail(bounces.softStreak()) : Answer.PASS;
    }

    private static ContactAddress.Bounces bounces(Facts facts) {
        return facts.address() == null
                ? ContactAddress.Bounces.NONE
                : facts.recipient().stored().bounces();
    }

    private static Answer returned(Facts facts) {
        return facts.history().suppressed().stream()
                .filter(History.Suppressed::returned)
                .filter(entry -> THEIR_WILL.contains(entry.reason()))
                .filter(entry -> entry.hit() != History.Suppressed.Hit.DOMAIN)
                .findFirst()
                .map(entry -> Answer.fail(entry.at()))
                .orElse(Answer.PASS);
    }

    private static Answer readable(Facts facts) {
        return facts.history().suppressed().stream()
                .filter(entry -> entry.reason() == SuppressionReason.ERASURE && entry.readable())
                .findFirst()
                .map(entry -> Answer.fail(entry.at()))
                .orElse(Answer.PASS);
    }

    private static Answer away(Facts facts) {
        History.Automatic automatic = facts.history().events().automatic();
        if (automatic == null || facts.letterKind() != LetterKind.FOLLOW_UP) {
            return Answer.PASS;
        }
        LocalDate back = automatic.back();
        if (back == null) {
            // an absence without an end is asked for as long as holidays last
            return automatic.at().plus(Duration.ofDays(21)).isAfter(facts.now())
                    ? Answer.unknown(automatic.at())
                    : Answer.PASS;
        }
        Instant planned = Objects.requireNonNullElse(facts.timing().planned(), facts.now());
        return back.isBefore(LocalDate.ofInstant(planned, ZoneOffset.UTC)) ? Answer.PASS : Answer.fail(back.toString());
    }

    private static Answer loop(Facts facts) {
        boolean reply = facts.draft() != null && facts.letterKind() == LetterKind.REPLY;
        return Answer.failIf(reply && facts.history().events().automatic() != null);
    }

    private static Answer left(Facts facts) {
        Instant left = facts.history().events().leftAt();
        if (left != null) {
            return Answer.fail(left);
        }
        ContactAddress.Bounces bounces = bounces(facts);
        return bounces.last() == BounceClass.HARD && MOVED.contains(bounces.code())
                ? Answer.fail(Objects.requireNonNullElse(bounces.at(), facts.now()))
                : Answer.PASS;
    }

    private static Answer wrong(Facts facts) {
        ContactAddress.Bounces bounces = bounces(facts);
        Instant at = bounces.at();
        boolean old = bounces.last() == BounceClass.HARD
                && at != null
                && at.plus(MONTH).isBefore(facts.now());
        return old ? Answer.fail(Objects.requireNonNull(at)) : Answer.PASS;
    }
}
