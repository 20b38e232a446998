package app.tradewind.ui.contacts;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of the day as people type it: `9:30`, `0930`, `14`.
final class ClockText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:：.]?(\\d{2}))?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private ClockText() {}

    static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
