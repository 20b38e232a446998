package app.tradewind.compliance;

import app.tradewind.contact.CompanySize;
import app.tradewind.market.LocalMoment;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The planned moment at the recipient. These findings steer the plan; they never stop a letter by themselves.
///
/// Source: compliance.md 4.5 and 4.6; Law 2300/2023 art 3 (Colombia).
final class TimeRules {

    private TimeRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "time.weekend", facts -> Answer.failIf(is(local(facts), Kind.WEEKEND)),
                "time.holiday", TimeRules::holiday,
                "time.hours", facts -> Answer.failIf(is(local(facts), Kind.NIGHT)),
                "time.hours-co", TimeRules::colombia,
                "time.first-day-morning", facts -> Answer.failIf(is(local(facts), Kind.FIRST_MORNING)),
                "time.last-day-afternoon", facts -> Answer.failIf(is(local(facts), Kind.LAST_AFTERNOON)),
                "time.tz-unknown", TimeRules::unknownZone);
    }

    private enum Kind {
        WEEKEND,
        NIGHT,
        FIRST_MORNING,
        LAST_AFTERNOON
    }

    private static @Nullable LocalMoment local(Facts facts) {
        return facts.draft() == null ? null : facts.timing().local();
    }

    private static boolean is(@Nullable LocalMoment moment, Kind kind) {
        return moment != null
                && switch (kind) {
                    case WEEKEND -> moment.weekend() && !moment.lastAfternoon();
                    case NIGHT -> !moment.officeHours();
                    case FIRST_MORNING -> moment.firstMorning();
                    case LAST_AFTERNOON -> moment.lastAfternoon();
                };
    }

    private static Answer holiday(Facts facts) {
        LocalMoment moment = local(facts);
        return moment == null ? Answer.PASS : moment.holiday().map(Answer::fail).orElse(Answer.PASS);
    }

    private static Answer colombia(Facts facts) {
        LocalMoment moment = local(facts);
        CompanySize size = facts.contact().company().size();
        boolean protectedFirm = size == CompanySize.MICRO || size == CompanySize.UNKNOWN;
        if (moment == null || !facts.profile().is("CO") || !protectedFirm || isInWindow(moment)) {
            return Answer.PASS;
        }
        return size == CompanySize.UNKNOWN ? Answer.unknown() : Answer.fail();
    }

    private static boolean isInWindow(LocalMoment moment) {
        ZonedDateTime local = moment.local();
        if (local.getDayOfWeek() == DayOfWeek.SUNDAY || moment.holiday().isPresent()) {
            return false;
        }
        boolean saturday = local.getDayOfWeek() == DayOfWeek.SATURDAY;
        return local.getHour() >= (saturday ? 8 : 7) && local.getHour() < (saturday ? 15 : 19);
    }

    private static Answer unknownZone(Facts facts) {
        boolean planned = facts.draft() != null && facts.timing().planned() != null;
        return planned && facts.timing().local() == null ? Answer.unknown() : Answer.PASS;
    }
}
