package app.tradewind.compliance;

import app.tradewind.address.AddressKind;
import app.tradewind.letter.LetterKind;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Ramp;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/// How much an account may send without harm to its name.
///
/// Source: compliance.md 4.1 to 4.3, with the providers' pages named there.
final class SendingRules {

    /// Strangers a day that Tencent's business mail starts to count against its quota of 500.
    private static final int TENCENT_STRANGERS = 400;

    private static final int SAMPLE = 50;
    private static final double BOUNCES_WARN = 0.02;
    private static final double BOUNCES_STOP = 0.05;

    private SendingRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "send.day-limit", SendingRules::day,
                "send.hour-limit", SendingRules::hour,
                "send.warmup", SendingRules::warmUp,
                "send.bounce-warn", facts -> bounces(facts, BOUNCES_WARN, BOUNCES_STOP),
                "send.bounce-stop", facts -> bounces(facts, BOUNCES_STOP, 2),
                "send.free-mail-from", SendingRules::free,
                "send.tencent-stranger", SendingRules::tencent,
                "send.netease-aup", SendingRules::netease,
                "send.same-body", SendingRules::sameBody);
    }

    private static Answer day(Facts facts) {
        MailAccount account = facts.sender().account();
        if (account == null || facts.draft() == null) {
            return Answer.PASS;
        }
        int sent = facts.history().account().sentDay();
        int limit = account.limits().perDay();
        if (sent >= limit) {
            return Answer.fail(sent, limit);
        }
        return sent >= limit * 0.8 ? Answer.fail(sent, limit).as(Severity.WARN) : Answer.PASS;
    }

    private static Answer hour(Facts facts) {
        MailAccount account = facts.sender().account();
        int sent = facts.history().account().sentHour();
        boolean full = account != null
                && facts.draft() != null
                && sent >= account.limits().perHour();
        return full ? Answer.fail(sent) : Answer.PASS;
    }

    private static Answer warmUp(Facts facts) {
        MailAccount account = facts.sender().account();
        if (account == null || facts.draft() == null || account.limits().warm()) {
            return Answer.PASS;
        }
        int sent = facts.history().account().sentDay();
        int step = step(facts.history().account(), facts.now(), account.limits());
        return sent >= step ? Answer.fail(sent, step) : Answer.PASS;
    }

    private static int step(History.Account account, Instant now, Limits limits) {
        Instant last = account.lastSentAt();
        boolean idle = last != null && last.plus(Ramp.SILENCE).isBefore(now);
        return Ramp.perDay(limits, idle ? null : account.firstSentAt(), now);
    }

    private static Answer bounces(Facts facts, double from, double to) {
        History.Account account = facts.history().account();
        if (facts.draft() == null || account.monthLetters() < SAMPLE) {
            return Answer.PASS;
        }
        double rate = (double) account.monthBounces() / account.monthLetters();
        return rate >= from && rate < to
                ? Answer.fail(account.monthBounces(), account.monthLetters(), Math.round(rate * 1000) / 10.0)
                : Answer.PASS;
    }

    private static Answer free(Facts facts) {
        return Answer.failIf(facts.draft() != null && facts.sender().addressKind() == AddressKind.FREE);
    }

    private static Answer tencent(Facts facts) {
        int strangers = facts.history().account().strangersToday();
        boolean near = facts.draft() != null && strangers >= TENCENT_STRANGERS;
        return near && isAt(facts, "exmail.qq.com") ? Answer.fail(strangers) : Answer.PASS;
    }

    private static Answer netease(Facts facts) {
        boolean stranger = facts.draft() != null && facts.letterKind() == LetterKind.FIRST && facts.isOffer();
        boolean netease = isAt(facts, "163.com", "126.com", "yeah.net", "netease.com", "qiye.163.com", "ym.163.com");
        return Answer.failIf(stranger && netease);
    }

    static boolean isAt(Facts facts, String... hosts) {
        MailAccount account = facts.sender().account();
        if (account == null) {
            return false;
        }
        String host = account.smtpHost().toLowerCase(Locale.ROOT);
        for (String known : hosts) {
            if (host.equals(known) || host.endsWith("." + known)) {
                return true;
            }
        }
        return false;
    }

    private static Answer sameBody(Facts facts) {
        int alike = facts.history().campaign().sameBodyToday();
        return facts.draft() != null && alike > OptInRules.MASS ? Answer.fail(alike) : Answer.PASS;
    }
}
