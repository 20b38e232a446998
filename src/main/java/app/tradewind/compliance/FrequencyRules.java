package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/// How often one person, and one firm, is written to.
///
/// Source: compliance.md 4.4; LSSI art 38.3 c (Spain).
final class FrequencyRules {

    private static final int REST_DAYS = 3;
    private static final int LETTERS_WITHOUT_ANSWER = 3;
    private static final int PEOPLE_OF_A_FIRM = 2;

    private FrequencyRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "freq.recent", FrequencyRules::recent,
                "freq.sequence", FrequencyRules::sequence,
                "freq.spain-year", FrequencyRules::spain,
                "freq.company", FrequencyRules::company,
                "freq.reply-stops", FrequencyRules::replied);
    }

    private static Answer recent(Facts facts) {
        Instant last = facts.history().letters().lastAt();
        if (last == null || !isLetterOffer(facts)) {
            return Answer.PASS;
        }
        Instant then = Objects.requireNonNullElse(facts.timing().planned(), facts.now());
        return businessDays(last, then) < REST_DAYS ? Answer.fail(last) : Answer.PASS;
    }

    /// Monday to Friday counts; a rest of days needs no calendar of holidays.
    static int businessDays(Instant from, Instant to) {
        LocalDate end = LocalDate.ofInstant(to, ZoneOffset.UTC);
        int days = 0;
        for (LocalDate day = LocalDate.ofInstant(from, ZoneOffset.UTC).plusDays(1);
                !day.isAfter(end) && days < REST_DAYS;
                day = day.plusDays(1)) {
            days += day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return days;
    }

    private static Answer sequence(Facts facts) {
        int sent = facts.history().letters().unanswered();
        return isLetterOffer(facts) && sent >= LETTERS_WITHOUT_ANSWER ? Answer.fail(sent) : Answer.PASS;
    }

    private static Answer spain(Facts facts) {
        int sent = facts.history().letters().inYear();
        boolean applies = isLetterOffer(facts) && facts.profile().is("ES") && !facts.hasConsent();
        return applies && sent >= 3 ? Answer.fail(sent) : Answer.PASS;
    }

    private static Answer company(Facts facts) {
        int people = facts.history().letters().companyWeek();
        return isLetterOffer(facts) && people + 1 > PEOPLE_OF_A_FIRM ? Answer.fail(people) : Answer.PASS;
    }

    private static Answer replied(Facts facts) {
        Instant reply = facts.history().letters().repliedAt();
        Instant last = facts.history().letters().lastAt();
        if (reply == null || facts.letterKind() != LetterKind.FOLLOW_UP) {
            return Answer.PASS;
        }
        return last == null || reply.isAfter(last) ? Answer.fail(reply) : Answer.PASS;
    }

    private static boolean isLetterOffer(Facts facts) {
        return facts.draft() != null && facts.isOffer();
    }
}
