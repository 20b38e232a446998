package app.tradewind.app.cli;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/// Reads the times of the command line: ISO 8601 with offset or zone; without either, by the user's own clock.
final class Moments {

    private Moments() {}

    /// @param option for the error, such as `--until`
    static Instant read(String option, String text, ZoneId home) {
        try {
            TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof LocalDateTime local ? local.atZone(home).toInstant() : Instant.from(read);
        } catch (DateTimeParseException noTime) {
            throw new TradewindException(Failure.VALUE_UNREADABLE, noTime, option, text, "2026-11-24T18:00:00+08:00");
        }
    }
}
