package app.tradewind.handover;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// A time zone as a calendar file carries it: every change of its clock around the times that the file names.
///
/// Source: RFC 5545, section 3.6.5.
final class CalendarZone {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int SECONDS_OF_A_MINUTE = 60;

    private CalendarZone() {}

    /// The content lines of a VTIMEZONE that is right from a year before `first` to a year after `last`.
    static List<String> lines(ZoneId zone, Instant first, Instant last) {
        ZoneRules rules = zone.getRules();
        Instant begin = first.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
        Instant end = last.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        ZoneOffset offset = rules.getOffset(begin);
        add(lines, rules.isDaylightSavings(begin), LocalDateTime.ofInstant(begin, offset), offset, offset);
        for (ZoneOffsetTransition change = rules.nextTransition(begin);
                change != null && change.getInstant().isBefore(end);
                change = rules.nextTransition(change.getInstant())) {
            add(
                    lines,
                    rules.isDaylightSavings(change.getInstant()),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static void add(List<String> lines, boolean summer, LocalDateTime at, ZoneOffset from, ZoneOffset to) {
        String kind = summer ? "DAYLIGHT" : "STANDARD";
        lines.addAll(List.of(
                "BEGIN:" + kind,
                "DTSTART:" + LOCAL.format(at),
                "TZOFFSETFROM:" + offset(from),
                "TZOFFSETTO:" + offset(to),
                "END:" + kind));
    }

    /// `+0100`, `-0330`, with seconds only where there are some. Source: RFC 5545, section 3.3.14.
    private static String offset(ZoneOffset offset) {
        int all = Math.abs(offset.getTotalSeconds());
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        int minutes = all / SECONDS_OF_A_MINUTE;
        String seconds = all % SECONDS_OF_A_MINUTE == 0 ? "" : "%02d".formatted(all % SECONDS_OF_A_MINUTE);
        return "%s%02d%02d%s".formatted(sign, minutes / SECONDS_OF_A_MINUTE, minutes % SECONDS_OF_A_MINUTE, seconds);
    }
}
