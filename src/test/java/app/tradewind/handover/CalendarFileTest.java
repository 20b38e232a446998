package app.tradewind.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.failure.TradewindException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules of RFC 5545, by section.
class CalendarFileTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:15Z"));
    private static final Instant DUE = Instant.parse("2026-11-27T08:30:00Z");

    @TempDir
    private Path folder;

    private static Appointment appointment(long id, String title, String text, @Nullable String zone, int moved) {
        FollowUp followUp =
                new FollowUp(id, new ContactId(7), DUE, "reason", FollowUpWay.ANY, null, FollowUpCause.HAND, moved);
        return new Appointment(followUp, title, text, "Hamburg", zone == null ? null : ZoneId.of(zone));
    }

    private String written(Appointment... appointments) throws IOException {
        Path file = folder.resolve("follow-ups.ics");
        new CalendarFile(CLOCK).write(file, "book", List.of(appointments));
        return Files.readString(file);
    }

    private List<String> unfolded(Appointment... appointments) throws IOException {
        return written(appointments).replace("\r\n ", "").lines().toList();
    }

    private static String value(List<String> lines, String name) {
        return lines.stream().filter(line -> line.startsWith(name)).findFirst().orElse("");
    }

    @Test
    void anEventStandsAtTheBuyersOwnTime() throws IOException {
        List<String> lines = unfolded(appointment(1, "Anna Schmidt", "", "Europe/Berlin", 0));

        assertTrue(lines.contains("DTSTART;TZID=Europe/Berlin:20261127T093000"), lines.toString());
        assertTrue(lines.contains("DTSTAMP:20261124T131415Z"));
        assertEquals(1, lines.stream().filter("TZID:Europe/Berlin"::equals).count());
    }

    @Test
    void whereTheZoneIsNotKnownTheTimeIsInUtcAndNoZoneIsNamed() throws IOException {
        List<String> lines = unfolded(appointment(1, "Anna", "", null, 0));

        assertTrue(lines.contains("DTSTART:20261127T083000Z"));
        assertFalse(lines.contains("BEGIN:VTIMEZONE"));
    }

    /// Sections 3.4, 3.6, 3.7.
    @Test
    void everythingThatBeginsEndsAndTheHeadIsWhole() throws IOException {
        List<String> lines =
                unfolded(appointment(1, "Anna", "a", "Europe/Berlin", 0), appointment(2, "Raj", "", "Asia/Kolkata", 0));

        assertEquals("BEGIN:VCALENDAR", lines.getFirst());
        assertEquals("END:VCALENDAR", lines.getLast());
        assertEquals("VERSION:2.0", lines.get(1));
        java.util.Deque<String> open = new java.util.ArrayDeque<>();
        for (String line : lines) {
            if (line.startsWith("BEGIN:")) {
                open.push(line.substring(6));
            } else if (line.startsWith("END:")) {
                assertEquals(open.pop(), line.substring(4));
            }
        }
        assertTrue(open.isEmpty());
        assertEquals(2, lines.stream().filter("BEGIN:VEVENT"::equals).count());
    }

    /// Section 3.6.5: a change of the clock is told in the time before it.
    @Test
    void aZoneTellsItsChangesOfTheClock() throws IOException {
        String text = String.join("\n", unfolded(appointment(1, "Anna", "", "Europe/Berlin", 0)));

        assertTrue(text.contains("""
                BEGIN:STANDARD
                DTSTART:20261025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD"""), text);
        assertTrue(text.contains("""
                BEGIN:DAYLIGHT
                DTSTART:20270328T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT"""), text);
    }

    @Test
    void aZoneOfHalfAnHourWithoutChangesHasOneObservance() throws IOException {
        List<String> lines = unfolded(appointment(1, "Raj", "", "Asia/Kolkata", 0));

        assertEquals(1, lines.stream().filter("BEGIN:STANDARD"::equals).count());
        assertTrue(lines.contains("TZOFFSETTO:+0530"));
    }

    /// Section 3.8.4.7 and 3.8.7.4: the same event again, moved.
    @Test
    void anEventKeepsItsUidAndCountsItsMoves() throws IOException {
        List<String> first = unfolded(appointment(5, "Anna", "", null, 0));
        List<String> moved = unfolded(appointment(5, "Anna", "", null, 2));
        List<String> other = unfolded(appointment(6, "Anna", "", null, 0));

        assertEquals(value(first, "UID:"), value(moved, "UID:"));
        assertNotEquals(value(first, "UID:"), value(other, "UID:"));
        assertEquals("SEQUENCE:0", value(first, "SEQUENCE"));
        assertEquals("SEQUENCE:2", value(moved, "SEQUENCE"));
    }

    /// Section 3.3.11.
    @Test
    void textIsEscaped() throws IOException {
        List<String> lines = unfolded(appointment(1, "Müller; Söhne, \\ KG", "one\ntwo\r\nthree\u0007", null, 0));

        assertEquals("SUMMARY:Müller\\; Söhne\\, \\\\ KG", value(lines, "SUMMARY"));
        assertEquals("DESCRIPTION:one\\ntwo\\nthree", value(lines, "DESCRIPTION"));
    }

    /// Section 3.1: at most 75 octets, no character cut.
    @Test
    void longLinesAreFoldedBetweenCharacters() throws IOException {
        String title = "张伟 🙂 ".repeat(40).strip();
        String text = written(appointment(1, title, "", null, 0));

        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD"));
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + title));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws IOException {
        Path file = Files.createDirectory(folder.resolve("taken.ics"));

        assertThrows(TradewindException.class, () -> new CalendarFile(CLOCK).write(file, "book", List.of()));
        assertTrue(Files.isDirectory(file));
    }

    @Test
    void nothingDueIsAnEmptyCalendar() throws IOException {
        assertEquals(6, written().lines().count());
    }

    private Path triesFolder = Path.of("");

    @BeforeTry
    void makeAFolder() throws IOException {
        triesFolder = Files.createTempDirectory("calendar");
    }

    @AfterTry
    void removeIt() throws IOException {
        Files.deleteIfExists(triesFolder.resolve("x.ics"));
        Files.deleteIfExists(triesFolder);
    }

    @Property(tries = 200)
    void whateverTheTitleTheFileHasItsLines(@ForAll String title) throws IOException {
        Path file = triesFolder.resolve("x.ics");
        new CalendarFile(CLOCK).write(file, "book", List.of(appointment(1, title, title, "Asia/Tokyo", 0)));

        List<String> lines = List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .split("\r\n"));
        assertEquals(
                1, lines.stream().filter(line -> line.startsWith("SUMMARY:")).count());
        assertTrue(lines.stream().allMatch(line -> line.matches("(?s)[A-Z-]+[:;].*")), lines.toString());
    }
}
