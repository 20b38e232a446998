package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosedDayRepositoryTest {

    private static ClosedDay day(String first, String last, boolean everyYear) {
        return new ClosedDay(0, null, LocalDate.parse(first), LocalDate.parse(last), everyYear, " Fair ");
    }

    @Test
    void closedDaysStayInTheBookAndAreTakenBack(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("days.tradewind"), null)) {
            ClosedDayRepository days = new ClosedDayRepository(database);

            long step = database.journal().record(Journal.Kind.EDIT, "fair", Instant.EPOCH, () -> {
                days.add(day("2026-10-15", "2026-10-19", false));
                days.add(new ClosedDay(0, "FR", LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 21), true, "été"));
            });
            List<ClosedDay> kept = days.all();
            database.journal().undo(step, id -> Set.of(), Instant.EPOCH);

            assertEquals(
                    List.of("été", "Fair"), kept.stream().map(ClosedDay::name).toList());
            assertEquals("FR", kept.getFirst().country());
            assertEquals(List.of(), days.all());
        }
    }

    @Test
    void daysThatComeBackMayLieOverTheNewYear() {
        ClosedDay turn = day("2026-12-28", "2027-01-03", true);

        assertTrue(turn.covers("DE", LocalDate.of(2030, 12, 31)));
        assertTrue(turn.covers(null, LocalDate.of(2031, 1, 3)));
        assertFalse(turn.covers("DE", LocalDate.of(2030, 12, 27)));
        assertFalse(day("2026-12-28", "2027-01-03", false).covers("DE", LocalDate.of(2030, 12, 31)));
        assertThrows(IllegalArgumentException.class, () -> day("2026-12-28", "2026-01-03", true));
    }
}
