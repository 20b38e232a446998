package app.tradewind.compliance;

import app.tradewind.letter.LetterKind;
import app.tradewind.market.LocalMoment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Moments that the calendar of public holidays does not tell, and how many letters a day.
///
/// Source: compliance.md 4.5; Decree 91/2020 (VN); Law 2300/2023 arts 3 to 5 (CO). Islamic months by Umm al-Qura,
/// the Chinese New Year by a table to 2035.
final class MomentRules {

    static final Set<String> MUSLIM = Set.of(
            "AE", "SA", "EG", "QA", "BH", "KW", "OM", "JO", "IQ", "DZ", "MA", "TN", "LY", "SD", "SY", "YE", "LB", "PS",
            "TR", "PK", "BD", "ID", "MY", "IR", "AF", "UZ", "KZ", "AZ", "TM", "TJ", "KG", "SN", "MR", "DJ", "MV", "BN");

    /// Where letters lie unread around the Chinese New Year.
    private static final Set<String> NEW_YEAR = Set.of("CN", "HK", "TW", "MO", "SG", "MY", "VN", "KR");

    private static final int RAMADAN = 9;
    private static final int AFTERNOON = 14;
    private static final int MOST_OF_VIETNAM = 3;
    private static final Duration LATE = Duration.ofMinutes(5);
    private static final Duration FAR = Duration.ofHours(12);
    private static final int REST_DAYS = 3;

    private MomentRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "time.holiday-bridge",
                at(MomentRules::bridge),
                "time.hours-vn",
                at(MomentRules::vietnam),
                "time.dst",
                at(MomentRules::clockChange),
                "time.ramadan",
                at(MomentRules::ramadan),
                "time.past",
                MomentRules::past,
                "time.gap",
                MomentRules::gap,
                "time.send-later-awake",
                MomentRules::awake,
                "freq.vn-day",
                facts -> today(facts, "VN", MOST_OF_VIETNAM),
                "freq.co-day",
                facts -> today(facts, "CO", 1));
    }

    private record Moment(Facts facts, LocalMoment local) {
        ZonedDateTime time() {
            return local.local();
        }

        boolean isIn(Set<String> countries) {
            String country = facts.contact().where().country();
            return country != null && countries.contains(country);
        }
    }

    private static FactRule.Test at(Function<Moment, Answer> test) {
        return facts -> {
            LocalMoment local = facts.timing().local();
            return facts.draft() == null || local == null ? Answer.PASS : test.apply(new Moment(facts, local));
        };
    }

    private static Answer bridge(Moment moment) {
        LocalDate day = moment.time().toLocalDate();
        int month = day.getMonthValue();
        int of = day.getDayOfMonth();
        if (month == 12 && of >= 23 || month == 1 && of <= 2) {
            return moment.isIn(MUSLIM) || moment.isIn(Set.of("CN", "TW", "TH", "VN", "IN", "IL"))
                    ? Answer.PASS
                    : Answer.fail(day.toString());
        }
        boolean away = month == 8 && moment.isIn(Set.of("IT", "FR", "ES"))
                || moment.isIn(Set.of("JP")) && (month == 4 && of >= 29 || month == 5 && of <= 5)
                || moment.isIn(Set.of("CN")) && month == 10 && of <= 7
                || moment.isIn(NEW_YEAR) && isAroundNewYear(day)
                || moment.isIn(MUSLIM) && isEid(day);
        return away ? Answer.fail(day.toString()) : Answer.PASS;
    }

    /// From two days before the first day of the first moon to seven days after it.
    private static boolean isAroundNewYear(LocalDate day) {
        return NewYear.of(day.getYear())
                .map(first -> !day.isBefore(first.minusDays(2)) && !day.isAfter(first.plusDays(7)))
                .orElse(false);
    }

    /// The first three days of Shawwal, and those of the feast of sacrifice.
    private static boolean isEid(LocalDate day) {
        try {
            HijrahDate date = HijrahDate.from(day);
            int month = date.get(ChronoField.MONTH_OF_YEAR);
            int of = date.get(ChronoField.DAY_OF_MONTH);
            return month == 10 && of <= 3 || month == 12 && of >= 9 && of <= 13;
        } catch (DateTimeException outsideTheTable) {
            return false;
        }
    }

    private static Answer ramadan(Moment moment) {
        try {
            int month = HijrahDate.from(moment.time().toLocalDate()).get(ChronoField.MONTH_OF_YEAR);
            return Answer.failIf(
                    moment.isIn(MUSLIM) && month == RAMADAN && moment.time().getHour() >= AFTERNOON);
        } catch (DateTimeException outsideTheTable) {
            return Answer.PASS;
        }
    }

    private static Answer vietnam(Moment moment) {
        int hour = moment.time().getHour();
        return Answer.failIf(moment.facts().profile().is("VN") && (hour < 7 || hour >= 22));
    }

    private static Answer clockChange(Moment moment) {
        ZonedDateTime time = moment.time();
        Instant instant = time.toInstant();
        var rules = time.getZone().getRules();
        boolean changes = !rules.getOffset(instant.minus(Duration.ofDays(1)))
                .equals(rules.getOffset(instant.plus(Duration.ofDays(1))));
        return changes ? Answer.fail(time.getZone().getId()) : Answer.PASS;
    }

    private static @Nullable Instant planned(Facts facts) {
        return facts.draft() == null ? null : facts.timing().planned();
    }

    private static Answer past(Facts facts) {
        Instant planned = planned(facts);
        return planned != null && planned.isBefore(facts.now().minus(LATE)) ? Answer.fail(planned) : Answer.PASS;
    }

    private static Answer awake(Facts facts) {
        Instant planned = planned(facts);
        return planned != null && planned.isAfter(facts.now().plus(FAR)) ? Answer.fail(planned) : Answer.PASS;
    }

    private static Answer gap(Facts facts) {
        Instant last = facts.history().letters().lastAt();
        if (facts.draft() == null || last == null || facts.letterKind() != LetterKind.FOLLOW_UP) {
            return Answer.PASS;
        }
        Instant planned = planned(facts);
        int days = FrequencyRules.businessDays(last, planned == null ? facts.now() : planned);
        return days < REST_DAYS ? Answer.fail(last) : Answer.PASS;
    }

    private static Answer today(Facts facts, String country, int most) {
        int sent = facts.history().events().today();
        boolean applies =
                facts.draft() != null && facts.isOffer() && facts.profile().is(country);
        return applies && sent >= most ? Answer.fail(sent) : Answer.PASS;
    }
}
