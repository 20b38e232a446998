package app.tradewind.handover;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Writes follow-ups as a calendar file: an event of a quarter of an hour each, at the buyer's own time.
///
/// An event keeps its UID for ever and counts in SEQUENCE how often it was put off, so that a calendar that takes
/// the
/// file again moves what it has. Events do not block the day (TRANSP) and remind when they begin. What is done is
/// left out.
///
/// Source: RFC 5545; events and not to-dos (VTODO), since most calendars take in only these.
public final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final InstantSource clock;

    public CalendarFile(InstantSource clock) {
        this.clock = clock;
    }

    /// Writes the file whole or not at all. Blocks.
    ///
    /// @param book what tells this book's events from those of others; the same for ever
    /// @throws app.tradewind.failure.TradewindException if the file cannot be written
    public void write(Path file, String book, List<Appointment> appointments) {
        WholeFiles.write(file, files -> {
            Writer out = new FoldedLines(new OutputStreamWriter(files.open(file), StandardCharsets.UTF_8));
            for (String line : lines(book, appointments)) {
                out.write(line + "\r\n");
            }
            out.flush();
            return appointments.size();
        });
    }

    private List<String> lines(String book, List<Appointment> appointments) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tradewind//Tradewind 1//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH"));
        zones(appointments)
                .forEach(zone -> lines.addAll(CalendarZone.lines(zone, first(appointments), last(appointments))));
        appointments.forEach(one -> lines.addAll(event(book, one)));
        lines.add("END:VCALENDAR");
        return lines;
    }

    private static List<ZoneId> zones(List<Appointment> appointments) {
        return appointments.stream()
                .map(Appointment::zone)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) -> one.getId().compareTo(other.getId()))
                .toList();
    }

    private static Instant first(List<Appointment> appointments) {
        return appointments.stream()
                .map(one -> one.followUp().dueAt())
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant last(List<Appointment> appointments) {
        return appointments.stream()
                .map(one -> one.followUp().dueAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private List<String> event(String book, Appointment one) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                "UID:" + uid(book, one),
                "DTSTAMP:" + UTC.format(clock.instant().atOffset(ZoneOffset.UTC)),
                "SEQUENCE:" + one.followUp().moved(),
                start(one),
                "DURATION:PT15M",
                "SUMMARY:" + text(one.title()),
                "TRANSP:TRANSPARENT"));
        if (!one.text().isEmpty()) {
            lines.add("DESCRIPTION:" + text(one.text()));
        }
        if (!one.place().isEmpty()) {
            lines.add("LOCATION:" + text(one.place()));
        }
        lines.addAll(List.of(
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:PT0S",
                "DESCRIPTION:" + text(one.title()),
                "END:VALARM",
                "END:VEVENT"));
        return lines;
    }

    private static String uid(String book, Appointment one) {
        String name = book + "/" + one.followUp().id();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String start(Appointment one) {
        Instant due = one.followUp().dueAt();
        ZoneId zone = one.zone();
        return zone == null
                ? "DTSTART:" + UTC.format(due.atOffset(ZoneOffset.UTC))
                : "DTSTART;TZID=" + zone.getId() + ":" + LOCAL.format(due.atZone(zone));
    }

    /// Source: RFC 5545, section 3.3.11; other control characters are not allowed and left out.
    static String text(String text) {
        return text.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }
}
