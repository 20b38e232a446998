package app.tradewind.contact.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Times in cells: a day where the time is the beginning of one, else to the millisecond. Always UTC.
///
/// Source: ISO 8601 as RFC 3339 has it.
public final class TableTime {

    private TableTime() {}

    static String of(@Nullable Instant time) {
        if (time == null) {
            return "";
        }
        return time.equals(time.truncatedTo(ChronoUnit.DAYS))
                ? time.atOffset(ZoneOffset.UTC).toLocalDate().toString()
                : time.toString();
    }

    /// Reads what [#of(Instant)] wrote, and the same without a zone, as a workbook gives it back.
    public static Optional<Instant> read(String text) {
        try {
            if (text.length() <= "2026-01-31".length()) {
                return Optional.of(
                        LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
            }
            boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 0;
            return Optional.of(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
