package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import app.tradewind.mail.MailAccount;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How an account’s letters go: how fast, how many, and what the servers and the people answer.
///
/// Source: compliance.md 4.1 to 4.3 and 5.2, with the providers’ pages named there.
final class VolumeRules {

    private static final int GAP_SECONDS = 30;
    private static final int STRANGERS = 30;
    private static final int SAMPLE = 50;
    private static final int IN_A_ROW = 3;
    private static final int BULK = 5_000;
    private static final int ALIYUN_FREE = 500;
    private static final int REPLIES_FROM = 100;
    private static final int JUMP_FROM = 20;
    private static final double COMPLAINTS_WARN = 0.001;
    private static final double COMPLAINTS_STOP = 0.003;
    private static final int YOUNG_DAYS = 30;
    private static final int TEST_DAYS = 30;
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(24));
    private static final Pattern SLOW_DOWN = Pattern.compile(
            "(?i)\\b4\\.7\\.\\d+|\\b421\\b|\\b450 4\\.2\\.1|\\b5\\.7\\.28\\b|frequency limited|too many|rate limit|temporarily deferred");
    private static final Pattern BLOCKED = Pattern.compile(
            "(?i)\\b5\\.1\\.8\\b|\\b5\\.7\\.(?:50[1-3]|511|60[6-9]|6[1-4]\\d|70[58]|750)\\b|sender (?:is )?(?:blocked|denied)|account (?:is )?(?:blocked|suspended|disabled)");

    private VolumeRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.ofEntries(
                Map.entry("send.spacing", of(VolumeRules::spacing)),
                Map.entry("send.domain-age", of(VolumeRules::age)),
                Map.entry("send.new-per-day", of(VolumeRules::strangers)),
                Map.entry("send.bounce-small", of(VolumeRules::bounces)),
                Map.entry("send.complaint-warn", of(facts -> complaints(facts, COMPLAINTS_WARN, COMPLAINTS_STOP))),
                Map.entry("send.complaint-stop", of(facts -> complaints(facts, COMPLAINTS_STOP, 2))),
                Map.entry("send.bulk-5000", of(VolumeRules::bulk)),
                Map.entry("send.aliyun-dynamic", of(VolumeRules::aliyun)),
                Map.entry("send.zoho-aup", of(VolumeRules::zoho)),
                Map.entry("send.throttle", of(VolumeRules::throttle)),
                Map.entry("send.account-blocked", of(VolumeRules::blocked)),
                Map.entry("send.blocklist", of(VolumeRules::blocklist)),
                Map.entry("send.no-reply-rate", of(VolumeRules::replies)),
                Map.entry("send.volume-spike", of(VolumeRules::jump)),
                Map.entry("send.seed-test", of(VolumeRules::tested)));
    }

    /// Concerns letters through an account only.
    private static FactRule.Test of(Function<Facts, Answer> test) {
        return facts -> facts.draft() == null || facts.sender().account() == null ? Answer.PASS : test.apply(facts);
    }

    private static History.Account past(Facts facts) {
        return facts.history().account();
    }

    private static History.Signs signs(Facts facts) {
        return facts.history().account().signs();
    }

    private static MailAccount account(Facts facts) {
        return java.util.Objects.requireNonNull(facts.sender().account());
    }

    private static Answer spacing(Facts facts) {
        int gap = account(facts).limits().gapMinSeconds();
        return gap < GAP_SECONDS ? Answer.fail(gap) : Answer.PASS;
    }

    /// A mailbox that has long been in use has an old domain.
    private static Answer age(Facts facts) {
        if (account(facts).limits().warm()
                || !facts.isOffer()
                || facts.sender().addressKind() == app.tradewind.address.AddressKind.FREE) {
            return Answer.PASS;
        }
        LocalDate today = LocalDate.ofInstant(facts.now(), ZoneOffset.UTC);
        return OptOutRules.date(facts, Question.DOMAIN_SINCE)
                .map(since -> since.plusDays(YOUNG_DAYS).isAfter(today) ? Answer.fail(since.toString()) : Answer.PASS)
                .orElse(Answer.unknown(facts.sender().domainName()).as(Severity.ADVISE));
    }

    private static Answer strangers(Facts facts) {
        int strangers = past(facts).strangersToday();
        boolean more = facts.letterKind() == LetterKind.FIRST && strangers >= STRANGERS;
        return more ? Answer.fail(strangers) : Answer.PASS;
    }

    private static Answer bounces(Facts facts) {
        int row = signs(facts).bouncedInRow();
        return past(facts).monthLetters() < SAMPLE && row >= IN_A_ROW ? Answer.fail(row) : Answer.PASS;
    }

    private static Answer complaints(Facts facts, double from, double to) {
        int complaints = signs(facts).monthComplaints();
        double rate = (double) complaints / Math.max(1, past(facts).monthLetters());
        // one complaint among few letters is a warning, no rate
        boolean few = past(facts).monthLetters() < 1_000;
        boolean wrong = few ? complaints > 0 && from < COMPLAINTS_STOP : rate >= from && rate < to;
        return wrong ? Answer.fail(complaints, past(facts).monthLetters()) : Answer.PASS;
    }

    private static Answer bulk(Facts facts) {
        int sent = signs(facts).consumerDay();
        return sent >= BULK ? Answer.fail(sent) : Answer.PASS;
    }

    private static Answer aliyun(Facts facts) {
        boolean there = SendingRules.isAt(facts, "aliyun.com", "mxhichina.com", "qiye.aliyun.com");
        int sent = past(facts).sentDay();
        return there && sent >= ALIYUN_FREE ? Answer.fail(sent) : Answer.PASS;
    }

    private static Answer zoho(Facts facts) {
        boolean stranger = facts.letterKind() == LetterKind.FIRST && facts.isOffer();
        return Answer.failIf(
                stranger && SendingRules.isAt(facts, "zoho.com", "zoho.eu", "zoho.com.cn", "zoho.in", "zohomail.com"));
    }

    /// Each further refusal makes the pause longer; no success came in between.
    private static Answer throttle(Facts facts) {
        List<Instant> asked = signs(facts).refusals().stream()
                .filter(refusal -> SLOW_DOWN.matcher(refusal.answer()).find())
                .map(History.Refusal::at)
                .toList();
        if (asked.isEmpty()) {
            return Answer.PASS;
        }
        Duration pause = PAUSES.get(Math.min(PAUSES.size(), asked.size()) - 1);
        Instant end = asked.getFirst().plus(pause);
        return end.isAfter(facts.now()) ? Answer.fail(end) : Answer.PASS;
    }

    private static Answer blocked(Facts facts) {
        return signs(facts).refusals().stream()
                .map(History.Refusal::answer)
                .filter(answer -> BLOCKED.matcher(answer).find())
                .findFirst()
                .map(Answer::fail)
                .orElse(Answer.PASS);
    }

    /// The user looks it up; a look is good for a month, and is asked for when there are enough letters.
    private static Answer blocklist(Facts facts) {
        if (facts.sender()
                .answer(Question.BLOCKLIST_ON)
                .filter("LISTED"::equalsIgnoreCase)
                .isPresent()) {
            return Answer.fail(facts.sender().domainName());
        }
        boolean fresh = isFresh(facts, Question.BLOCKLIST_ON);
        return fresh || past(facts).monthLetters() < SAMPLE
                ? Answer.PASS
                : Answer.unknown(facts.sender().domainName()).as(Severity.ADVISE);
    }

    private static boolean isFresh(Facts facts, Question question) {
        LocalDate today = LocalDate.ofInstant(facts.now(), ZoneOffset.UTC);
        return OptOutRules.date(facts, question)
                .filter(day -> !day.plusDays(TEST_DAYS).isBefore(today))
                .isPresent();
    }

    private static Answer replies(Facts facts) {
        int letters = past(facts).monthLetters();
        int replies = signs(facts).monthReplies();
        return letters >= REPLIES_FROM && replies * 100 < letters ? Answer.fail(replies, letters) : Answer.PASS;
    }

    /// The mean is that of the seven days before; a week without letters is the warm-up’s business.
    private static Answer jump(Facts facts) {
        int today = past(facts).sentDay();
        int week = signs(facts).weekLetters();
        return today > JUMP_FROM && week > 0 && today * 7 > week * 2
                ? Answer.fail(today, Math.round(week / 7.0))
                : Answer.PASS;
    }

    private static Answer tested(Facts facts) {
        boolean needed = facts.isOffer() && facts.letterKind() == LetterKind.FIRST;
        return !needed || isFresh(facts, Question.TESTED_ON)
                ? Answer.PASS
                : facts.sender().answer(Question.TESTED_ON).isEmpty()
                        ? Answer.unknown().as(Severity.ADVISE)
                        : Answer.fail();
    }
}
