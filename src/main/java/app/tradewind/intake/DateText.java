package app.tradewind.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the day out of a date as exports write it. A date of which nobody can say whether the day or the month
/// comes first is not read.
final class DateText {

    private static final List<DateTimeFormatter> SHAPES = Stream.of(
                    "uuuu-M-d",
                    "uuuu/M/d",
                    "uuuu.M.d",
                    "uuuu年M月d日",
                    "d MMM uuuu",
                    "d-MMM-uuuu",
                    "d-MMM-uu",
                    "MMM d, uuuu",
                    "d.M.uuuu")
            .map(shape -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(shape)
                    .toFormatter(Locale.ENGLISH))
            .toList();

    private DateText() {}

    /// The day's beginning in UTC.
    static Optional<Instant> read(String text) {
        String day = text.strip().split("T|(?<=\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}) ")[0];
        for (DateTimeFormatter shape : SHAPES) {
            try {
                return Optional.of(
                        LocalDate.parse(day, shape).atStartOfDay(ZoneOffset.UTC).toInstant());
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return slashed(day);
    }

    /// Whether a cell is a date, even one of which nobody can say whether the day or the month comes first.
    static boolean isDate(String text) {
        return read(text).isPresent()
                || text.strip().matches("\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{2}|\\d{4})(?:[ ,T].*)?");
    }

    /// 31/12/2026 and 12/31/2026 can be told apart, 1/2/2026 cannot.
    private static Optional<Instant> slashed(String day) {
        String[] parts = day.split("[,\\s]")[0].split("/");
        if (parts.length != 3
                || !Stream.of(parts).allMatch(part -> part.matches("\\d{1,4}"))
                || parts[2].length() < 4) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        boolean dayFirst = first > 12 && second <= 12;
        boolean monthFirst = second > 12 && first <= 12;
        if (!dayFirst && !monthFirst && first != second) {
            return Optional.empty();
        }
        return read(parts[2] + "-" + (dayFirst ? second : first) + "-" + (dayFirst ? first : second));
    }
}
