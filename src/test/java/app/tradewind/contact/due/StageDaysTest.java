package app.tradewind.contact.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageDaysTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    @Test
    void aDealStandsStillAfterTheDaysOfItsStage() {
        assertFalse(StageDays.USUAL.isStill("QUOTED", ago(7), NOW));
        assertTrue(StageDays.USUAL.isStill("QUOTED", ago(8), NOW));
        assertFalse(StageDays.USUAL.isStill("SAMPLE", ago(8), NOW));
        assertTrue(StageDays.USUAL.isStill("OWN_STAGE", ago(15), NOW));
    }

    @Test
    void whereNobodyWaitsNothingStandsStill() {
        assertFalse(StageDays.USUAL.isStill("WON", ago(900), NOW));
        assertFalse(StageDays.USUAL.isStill("QUOTED", null, NOW));
        assertFalse(new StageDays(Map.of("QUOTED", 0)).isStill("QUOTED", ago(900), NOW));
    }

    @Test
    void theBookKeepsWhatTheUserChose(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("a.tradewind"), null)) {
            StageDaysRepository stages = new StageDaysRepository(database);
            assertEquals(StageDays.USUAL, stages.days());

            stages.save(stages.days().with("CONTACTED", 21));

            assertEquals(21, stages.days().days("CONTACTED"));
            assertEquals(7, stages.days().days("QUOTED"));
            assertThrows(IllegalArgumentException.class, () -> StageDays.USUAL.with("QUOTED", 366));
        }
    }
}
