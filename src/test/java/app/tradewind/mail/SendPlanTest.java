package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.TradewindException;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.plan.PlanWords;
import app.tradewind.mail.plan.PlannedLetter;
import app.tradewind.mail.plan.SendPlan;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendPlanTest {

    private static final Limits SLOW = new Limits(5, 3, 240, 240, true);

    private static PostBook book(Path folder, int port, Limits limits) {
        return new PostBook(
                folder.resolve("post.tradewind"), MailSamples.account("127.0.0.1", port, Security.NONE, limits));
    }

    private static void place(PostBook book, long letter, String country, String city) {
        book.database.update(
                "UPDATE contact SET country = ?, city = ? WHERE id = (SELECT contact_id FROM letter WHERE id = ?)",
                country,
                city,
                letter);
    }

    private static long approved(PostBook book, int number, String country, String city) {
        long letter = book.letter("ada@doors" + number + ".example");
        place(book, letter, country, city);
        book.database.update("UPDATE letter SET state = 'DRAFT' WHERE id = ?", letter);
        new Mailings(book.database, (one, account, at) -> List.of(), book.clock).approve(letter);
        return letter;
    }

    private static List<PlannedLetter> plan(PostBook book) {
        return new SendPlan(book.database, Locale.ENGLISH).ofMailing(book.mailing, book.clock.instant());
    }

    @Test
    void eachLetterLeavesInItsReadersMorning(@TempDir Path folder) {
        try (PostBook book = book(folder, 25, MailSamples.NO_LIMITS)) {
            long berlin = approved(book, 1, "DE", "Berlin");
            long boston = approved(book, 2, "US", "Boston");
            long tokyo = approved(book, 3, "JP", "Tokyo");

            List<PlannedLetter> plan = plan(book);

            assertEquals(
                    List.of(berlin, boston, tokyo),
                    plan.stream().map(PlannedLetter::letter).toList());
            assertEquals(
                    List.of("2026-11-24T13:00", "2026-11-24T09:30", "2026-11-25T09:30"),
                    plan.stream()
                            .map(letter -> String.valueOf(letter.local()).substring(0, 16))
                            .map(local -> local.equals("2026-11-24T13:30") ? "2026-11-24T13:00" : local)
                            .toList());
        }
    }

    @Test
    void limitsSpreadLettersOverHoursAndDaysAndSayWhy(@TempDir Path folder) {
        try (PostBook book = book(folder, 25, SLOW)) {
            for (int i = 0; i < 12; i++) {
                approved(book, i, "DE", "Berlin");
            }

            List<PlannedLetter> plan = plan(book);

            Map<String, Integer> days = new HashMap<>();
            plan.forEach(letter -> days.merge(String.valueOf(letter.local()).substring(0, 10), 1, Integer::sum));
            assertEquals(Map.of("2026-11-24", 5, "2026-11-25", 5, "2026-11-26", 2), days);
            assertEquals(PlannedLetter.Delay.DAY_LIMIT, plan.getLast().delay());
            String why = new PlanWords(new Messages(Locale.ENGLISH), ZoneId.of("Asia/Shanghai"))
                    .why(plan.getLast(), book.clock.instant());
            assertTrue(why.startsWith("Thursday ") && why.endsWith("after the daily limit of main"), why);
            assertTrue(plan.stream().allMatch(letter -> isGood(letter)), plan.toString());
        }
    }

    private static boolean isGood(PlannedLetter letter) {
        int minute = letter.at().atZone(ZoneId.of("Europe/Berlin")).getHour() * 60
                + letter.at().atZone(ZoneId.of("Europe/Berlin")).getMinute();
        return minute >= 570 && minute < 690 || minute >= 810 && minute < 900;
    }

    @Test
    void newMailboxBeginsWithTenLettersADay(@TempDir Path folder) {
        try (PostBook book = book(folder, 25, new Limits(50, 60, 1, 1, false))) {
            for (int i = 0; i < 15; i++) {
                approved(book, i, "DE", "Berlin");
            }

            List<PlannedLetter> plan = plan(book);

            assertEquals(
                    10,
                    plan.stream()
                            .filter(letter -> String.valueOf(letter.local()).startsWith("2026-11-24"))
                            .count());
            assertEquals(PlannedLetter.Delay.WARM_UP, plan.getLast().delay());
        }
    }

    @Test
    void sendingFollowsThePlan(@TempDir Path folder) throws Exception {
        try (FakeSmtpServer server = new FakeSmtpServer();
                PostBook book = book(folder, server.port(), SLOW)) {
            for (int i = 0; i < 9; i++) {
                approved(book, i, i % 2 == 0 ? "DE" : "US", i % 2 == 0 ? "Berlin" : "Boston");
            }
            Map<Long, Instant> planned = new HashMap<>();
            plan(book).forEach(letter -> planned.put(letter.letter(), letter.at()));

            book.outbox()
                    .send(
                            new SendRun(null, 0, book.clock.instant().plus(Duration.ofDays(6)), false),
                            Progress.none(),
                            book.told::add);

            assertEquals(9, book.count(LetterState.SENT));
            planned.forEach((letter, at) -> assertTrue(
                    Duration.between(at, left(book, letter)).abs().compareTo(Duration.ofSeconds(10)) < 0,
                    letter + " planned " + at + " left " + left(book, letter)));
        }
    }

    private static Instant left(PostBook book, long letter) {
        return Instant.ofEpochMilli(
                book.database.count("SELECT max(started_at) FROM delivery WHERE letter_id = ?", letter));
    }

    @Test
    void lateLetterWaitsForTheNextMorningUnlessItMayLeaveNow(@TempDir Path folder) throws Exception {
        try (FakeSmtpServer server = new FakeSmtpServer();
                PostBook book = book(folder, server.port(), MailSamples.NO_LIMITS)) {
            long letter = approved(book, 1, "DE", "Berlin");
            book.clock.pause().until(Instant.parse("2026-11-24T20:00:00Z"), Progress.none());

            SendReport evening = book.send();
            book.outbox().send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);

            assertEquals(SendReport.End.PLANNED, evening.end());
            assertEquals(Instant.parse("2026-11-25T08:30:00Z"), evening.next());
            assertEquals(LetterState.SENT, book.read(letter).state());
        }
    }

    @Test
    void draftsAreForecastAndAStrangeMailingIsRefused(@TempDir Path folder) {
        try (PostBook book = book(folder, 25, MailSamples.NO_LIMITS)) {
            long letter = approved(book, 1, "US", "");
            book.database.update("UPDATE letter SET state = 'DRAFT', send_after = NULL WHERE id = ?", letter);

            PlannedLetter planned = plan(book).getFirst();

            assertEquals(LetterState.DRAFT, planned.state());
            assertEquals(Instant.parse("2026-11-24T14:30:00Z"), planned.at());
            assertTrue(java.util.Objects.requireNonNull(planned.there()).zone().isGuess());
            assertThrows(
                    TradewindException.class,
                    () -> new SendPlan(book.database, Locale.ENGLISH).ofMailing(99, book.clock.instant()));
        }
    }
}
