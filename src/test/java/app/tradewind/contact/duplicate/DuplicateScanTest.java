package app.tradewind.contact.duplicate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateScanTest {

    @Test
    void nearlyAllWhoStandTwiceAreFoundAndHardlyAnybodyElse(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("book.tradewind"), null)) {
            DuplicateBook.Truth truth = DuplicateBook.fill(database, 20000, 1000, 7);

            DuplicateScan.Found found = new DuplicateScan(database).run(Progress.none());

            DuplicateFigures figures = DuplicateFigures.of(found, truth, 0);
            assertTrue(
                    figures.precision() >= 0.97 && figures.recall() >= 0.95,
                    () -> figures + "\n" + Explained.of(database, figures, found));
        }
    }
}
