package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonesTest {

    @Test
    void eachMilestoneIsALineWithItsTime(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("milestones");
        Milestones milestones = new Milestones(file, () -> Instant.ofEpochMilli(1234));

        milestones.reach(Milestones.WINDOW);
        milestones.reach(Milestones.TABLE);

        assertEquals(List.of("window 1234", "table 1234"), Files.readAllLines(file));
    }

    @Test
    void nobodyAskedNothingWritten() {
        Milestones milestones = new Milestones(null, () -> Instant.EPOCH);

        assertDoesNotThrow(() -> milestones.reach(Milestones.WINDOW));
    }
}
