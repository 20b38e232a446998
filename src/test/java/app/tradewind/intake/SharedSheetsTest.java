package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.failure.TradewindException;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

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
}
