package app.tradewind.ui.control;

import app.tradewind.text.Messages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Dates as a person says them: relative up to thirty days, then `3 Mar`, then `3 Mar 2025`.
public final class RelativeDates {

    private static final int DAYS_SAID = 30;

    private final Messages messages;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone the user's own: a day begins at its midnight
    public RelativeDates(Messages messages, InstantSource clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /// `today`, `yesterday`, `3 d`, `in 3 d`, `3 Mar`, `3 Mar 2025`.
    public String words(Instant when) {
        LocalDate day = when.atZone(zone).toLocalDate();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return messages.text("shell.date.today");
        }
        if (ago == 1) {
            return messages.text("shell.date.yesterday");
        }
        if (ago == -1) {
            return messages.text("shell.date.tomorrow");
        }
        if (Math.abs(ago) <= DAYS_SAID) {
            return messages.text(ago > 0 ? "shell.date.ago" : "shell.date.ahead", Math.abs(ago));
        }
        String pattern = day.getYear() == today.getYear() ? "shell.date.day-pattern" : "shell.date.year-pattern";
        return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale())
                .format(day);
    }

    /// Day, month, year and time, for tooltips.
    public String whole(Instant when) {
        ZonedDateTime time = when.atZone(zone);
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(time);
    }

    /// Both, for a table's column; nothing for null.
    public Columns.Dated of(@Nullable Instant when) {
        return when == null ? Columns.Dated.NONE : new Columns.Dated(words(when), whole(when));
    }
}
