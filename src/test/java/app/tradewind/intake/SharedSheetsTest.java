package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedSheetsTest {

    @Test
    void everyFileIsReadOrRefusedWithItsReason() throws IOException {
        Map<FileFormat, Integer> read = new EnumMap<>(FileFormat.class);
        Map<String, Integer> refused = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        long rows = 0;
        for (JsonObject sheet : SharedSheets.all()) {
            Path path = SharedSheets.path(sheet);
            long began = System.nanoTime();
            try {
                SheetReader reader = SheetReader.open(path, null, null);
                long[] count = new long[1];
                for (SheetInfo info : reader.sheets()) {
                    reader.read(info.index(), row -> ++count[0] < 2_000_000);
                }
                rows += count[0];
                read.merge(reader.format(), 1, Integer::sum);
            } catch (TradewindException refusal) {
                refused.merge(refusal.failure().name(), 1, Integer::sum);
                if (sheet.has("verdict") && "opens".equals(sheet.get("verdict").getAsString())) {
                    wrong.add(path.getFileName() + " " + refusal.failure() + " " + refusal.getCause());
                }
            } catch (RuntimeException | Error crash) {
                wrong.add(path.getFileName() + " crashed: " + crash);
            }
            long seconds = (System.nanoTime() - began) / 1_000_000_000;
            if (seconds > 10) {
                wrong.add(path.getFileName() + " took " + seconds + " s");
            }
        }
        System.getLogger("intake")
                .log(System.Logger.Level.INFO, "read {0}, rows {1}, refused {2}", read, rows, refused);

        assertEquals(List.of(), wrong);
    }

    @Test
    void passwordOpensWhatAsksForOne() throws IOException {
        int opened = 0;
        int locked = 0;
        for (JsonObject sheet : SharedSheets.all()) {
            Path path = SharedSheets.path(sheet);
            if (refusal(path, null) == Failure.WORKBOOK_NEEDS_PASSWORD) {
                boolean opens = Stream.of("password", "Password1234_", "abc", "tika", "123456789012345")
                        .anyMatch(word -> refusal(path, word.toCharArray()) == null);
                opened += opens ? 1 : 0;
                locked += opens ? 0 : 1;
            }
        }
        System.getLogger("intake")
                .log(System.Logger.Level.INFO, "opened by a password {0}, still locked {1}", opened, locked);

        assertTrue(opened > locked);
    }

    private static @Nullable Failure refusal(Path path, char @Nullable [] password) {
        try {
            SheetReader.open(path, password, null);
            return null;
        } catch (TradewindException refused) {
            return refused.failure();
        }
    }

    @Test
    void addressBooksAndFactoryListsBecomeContacts(@TempDir Path folder) throws IOException {
        Map<String, String> counts = new TreeMap<>();
        long created = 0;
        try (IntakeBook book = new IntakeBook(folder)) {
            for (JsonObject sheet : SharedSheets.all()) {
                String category = sheet.get("category").getAsString();
                if (!category.matches("addressbook-csv|linkedin-export|company-list|zh")) {
                    continue;
                }
                Path path = SharedSheets.path(sheet);
                try {
                    ImportReport report = book.run(path, Policy.MERGE);
                    created += report.counts().created();
                    counts.put(path.getFileName().toString(), report.counts().toString());
                } catch (TradewindException refusal) {
                    counts.put(path.getFileName().toString(), refusal.failure().name());
                }
            }
            assertEquals(created, book.all().size());
        }
        System.getLogger("intake").log(System.Logger.Level.INFO, "{0} contacts from {1}", created, counts);

        assertTrue(created >= 900, () -> counts.toString());
    }
}
