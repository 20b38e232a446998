package app.tradewind.market;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Public holidays by country, state and year, kept once they are known.
final class HolidayCalendars {

    private final Locale language;
    private final OwnHolidays own = new OwnHolidays();
    private final Map<Key, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    private record Key(String country, String region, int year) {}

    HolidayCalendars(Locale language) {
        this.language = language;
    }

    /// The holidays of one year by date; none where the country is not known.
    Map<LocalDate, String> of(String country, String region, int year) {
        return years.computeIfAbsent(new Key(country, Folding.joined(region), year), this::read);
    }

    private Map<LocalDate, String> read(Key key) {
        if (own.knows(key.country())) {
            return own.of(key.country(), key.year(), language);
        }
        // the library finds its parts by service loaders that it shares, and those are not made for several threads
        synchronized (HolidayManager.class) {
            return ofLibrary(key);
        }
    }

    private Map<LocalDate, String> ofLibrary(Key key) {
        String code = key.country().toLowerCase(Locale.ROOT);
        return HolidayManager.getSupportedCalendarCodes().stream().anyMatch(code::equalsIgnoreCase)
                ? ofLibrary(HolidayManager.getInstance(ManagerParameters.create(code)), key)
                : Map.of();
    }

    private Map<LocalDate, String> ofLibrary(HolidayManager manager, Key key) {
        String[] state = state(manager.getCalendarHierarchy(), key.region())
                .map(id -> new String[] {id})
                .orElse(new String[0]);
        Map<LocalDate, String> holidays = new TreeMap<>();
        manager.getHolidays(Year.of(key.year()), state).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .forEach(holiday -> holidays.putIfAbsent(holiday.getDate(), holiday.getDescription(language)));
        return holidays;
    }

    /// The library's code of a state, from its code or its English or German name.
    private static Optional<String> state(CalendarHierarchy country, String region) {
        return region.isEmpty()
                ? Optional.empty()
                : country.getChildren().values().stream()
                        .filter(child -> region.equals(child.getId())
                                || region.equals(Folding.joined(child.getDescription(Locale.ENGLISH)))
                                || region.equals(Folding.joined(child.getDescription(Locale.GERMAN))))
                        .map(CalendarHierarchy::getId)
                        .findFirst();
    }
}
