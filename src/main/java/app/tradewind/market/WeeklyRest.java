package app.tradewind.market;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The weekly rest of a country.
///
/// @param off the days without work
/// @param half the days on which work ends at noon
///
/// Sources: Unicode CLDR, weekData; the table of docs on compliance, section 4.6, where they differ.
record WeeklyRest(Set<DayOfWeek> off, Set<DayOfWeek> half) {

    private static final WeeklyRest SATURDAY_AND_SUNDAY = new WeeklyRest(Set.of(SATURDAY, SUNDAY), Set.of());
    private static final WeeklyRest FRIDAY_AND_SATURDAY = new WeeklyRest(Set.of(FRIDAY, SATURDAY), Set.of());
    private static final WeeklyRest SUNDAY_ONLY = new WeeklyRest(Set.of(SUNDAY), Set.of());
    private static final Set<String> FRIDAY_STATES_OF_MALAYSIA = Set.of("kedah", "kelantan", "terengganu");

    static WeeklyRest of(@Nullable String country, String region) {
        return switch (country == null ? "" : country) {
            case "EG",
                    "SA",
                    "QA",
                    "KW",
                    "BH",
                    "OM",
                    "JO",
                    "IQ",
                    "IL",
                    "DZ",
                    "LY",
                    "SD",
                    "SY",
                    "YE",
                    "BD",
                    "DJ",
                    "MV",
                    "MR",
                    "AF" -> FRIDAY_AND_SATURDAY;
            case "AE" -> emirates(region);
            case "IR" -> new WeeklyRest(Set.of(FRIDAY), Set.of(THURSDAY));
            case "BN" -> new WeeklyRest(Set.of(FRIDAY, SUNDAY), Set.of());
            case "IN", "HK" -> new WeeklyRest(Set.of(SUNDAY), Set.of(SATURDAY));
            case "UG", "CD", "NE", "PY", "VE", "AI", "KN", "TK" -> SUNDAY_ONLY;
            case "NP" -> new WeeklyRest(Set.of(SATURDAY), Set.of());
            case "MY" -> malaysia(region);
            default -> SATURDAY_AND_SUNDAY;
        };
    }

    private static WeeklyRest emirates(String region) {
        return Folding.joined(region).equals("sharjah")
                ? new WeeklyRest(Set.of(FRIDAY, SATURDAY, SUNDAY), Set.of())
                : new WeeklyRest(Set.of(SATURDAY, SUNDAY), Set.of(FRIDAY));
    }

    private static WeeklyRest malaysia(String region) {
        return FRIDAY_STATES_OF_MALAYSIA.contains(Folding.joined(region)) ? FRIDAY_AND_SATURDAY : SATURDAY_AND_SUNDAY;
    }

    /// The first working day of the week.
    DayOfWeek first() {
        if (off.contains(SUNDAY)) {
            return MONDAY;
        }
        return off.contains(SATURDAY) ? SUNDAY : SATURDAY;
    }

    /// The last working day of the week.
    DayOfWeek last() {
        DayOfWeek last = first().minus(1);
        while (off.contains(last)) {
            last = last.minus(1);
        }
        return last;
    }

    /// Whether a letter had better not arrive at all: on a Saturday on which half of the offices are closed.
    boolean doubtful(DayOfWeek day) {
        return day == SATURDAY && half.contains(SATURDAY);
    }
}
