package app.tradewind.compliance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The first day of the Chinese year, from the table of the Hong Kong Observatory, 2025 to 2035.
final class NewYear {

    private static final Map<Integer, String> DAYS = Map.ofEntries(
            Map.entry(2025, "01-29"),
            Map.entry(2026, "02-17"),
            Map.entry(2027, "02-06"),
            Map.entry(2028, "01-26"),
            Map.entry(2029, "02-13"),
            Map.entry(2030, "02-03"),
            Map.entry(2031, "01-23"),
            Map.entry(2032, "02-11"),
            Map.entry(2033, "01-31"),
            Map.entry(2034, "02-19"),
            Map.entry(2035, "02-08"));

    private NewYear() {}

    static Optional<LocalDate> of(int year) {
        return Optional.ofNullable(DAYS.get(year)).map(day -> LocalDate.parse(year + "-" + day));
    }
}
