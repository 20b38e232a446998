package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.TradewindException;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What our readers and Apache POI make of the same workbooks, cell by cell over the first rows of each sheet.
class SheetAgreementTest {

    /// The expectations cut longer texts.
    private static final int LONGEST_SHOWN = 200;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> differing = new ArrayList<>();

    @Test
    void workbooksReadAsPoiReadsThem() throws IOException {
        for (JsonObject expected : SharedSheets.all()) {
            if (expected.has("poi_5_4_1")
                    && expected.getAsJsonObject("poi_5_4_1").has("sheets")) {
                compare(SharedSheets.path(expected), expected.getAsJsonObject("poi_5_4_1"));
            }
        }
        System.getLogger("intake").log(System.Logger.Level.INFO, "agreement with POI {0}", counts);
        differing.forEach(line -> System.getLogger("intake").log(System.Logger.Level.INFO, line));

        int same = counts.getOrDefault("cell same", 0);
        int other = counts.getOrDefault("cell differs", 0);
        assertEquals(0, counts.getOrDefault("file refused", 0));
        assertTrue(other * 500 < same, () -> counts + "\n" + String.join("\n", differing));
    }

    /// A Python reader says how far each sheet reaches, formatted empty cells among it, also where POI refuses.
    @Test
    void sheetsReachNoFurtherThanAPythonReaderSays() throws IOException {
        for (JsonObject expected : SharedSheets.all()) {
            JsonElement python = expected.get("python");
            if (python != null
                    && python.isJsonObject()
                    && python.getAsJsonObject().has("sheets")) {
                reach(SharedSheets.path(expected), python.getAsJsonObject().getAsJsonArray("sheets"));
            }
        }
        System.getLogger("intake").log(System.Logger.Level.INFO, "agreement with Python {0} {1}", counts, differing);

        assertTrue(
                counts.getOrDefault("reach differs", 0) * 20 < counts.getOrDefault("reach agrees", 0),
                differing::toString);
    }

    private void reach(Path path, JsonArray sheets) {
        try {
            SheetReader reader = SheetReader.open(path, "password".toCharArray(), null);
            for (JsonElement each : sheets) {
                JsonObject sheet = each.getAsJsonObject();
                String name = sheet.get("name").getAsString();
                List<SheetInfo> ours = reader.sheets().stream()
                        .filter(info -> info.name().equals(name))
                        .toList();
                if (ours.isEmpty() || !sheet.has("nrows") || sheet.get("nrows").isJsonNull()) {
                    count(ours.isEmpty() ? "sheet missing" : "sheet of unknown reach", path.getFileName() + " " + name);
                    continue;
                }
                int[] last = new int[1];
                reader.read(ours.getFirst().index(), row -> {
                    last[0] = row.isEmpty() ? last[0] : row.number();
                    return true;
                });
                int theirs = sheet.get("nrows").getAsInt();
                String where = path.getFileName() + " " + name + " ours " + last[0] + " theirs " + theirs;
                count(last[0] <= theirs ? "reach agrees" : "reach differs", last[0] <= theirs ? null : where);
                count(last[0] == theirs ? "reach equal" : "reach shorter", null);
            }
        } catch (TradewindException refused) {
            count("file that only Python opens", path.getFileName() + " " + refused.failure());
        }
    }

    private void compare(Path path, JsonObject poi) {
        JsonElement word = poi.get("password");
        try {
            SheetReader reader = SheetReader.open(
                    path, word.isJsonNull() ? null : word.getAsString().toCharArray(), null);
            count("file read", null);
            compare(path, reader, poi.getAsJsonArray("sheets"));
        } catch (TradewindException refused) {
            boolean empty = poi.getAsJsonArray("sheets").isEmpty();
            count(
                    empty ? "file without sheets, refused" : "file refused",
                    path.getFileName() + " " + refused.failure() + " " + refused.getCause());
        }
    }

    private void compare(Path path, SheetReader reader, JsonArray sheets) {
        for (JsonElement each : sheets) {
            JsonObject sheet = each.getAsJsonObject();
            String name = sheet.get("name").getAsString();
            List<SheetInfo> ours = reader.sheets().stream()
                    .filter(info -> info.name().equals(name))
                    .toList();
            if (ours.isEmpty()) {
                count("sheet missing", path.getFileName() + " " + name);
                continue;
            }
            boolean hidden = !sheet.get("visibility").getAsString().equals("VISIBLE");
            boolean agree = hidden == ours.getFirst().hidden();
            count(agree ? "visibility same" : "visibility differs", agree ? null : path.getFileName() + " " + name);
            compare(path, name, rows(reader, ours.getFirst()), sheet.getAsJsonArray("head"));
        }
    }

    private static Map<Integer, SheetRow> rows(SheetReader reader, SheetInfo sheet) {
        Map<Integer, SheetRow> rows = new HashMap<>();
        reader.read(sheet.index(), row -> {
            rows.put(row.number() - 1, row);
            return rows.size() < 300;
        });
        return rows;
    }

    private void compare(Path path, String sheet, Map<Integer, SheetRow> ours, JsonArray head) {
        for (JsonElement each : head) {
            JsonArray row = each.getAsJsonArray();
            int number = row.get(0).getAsInt();
            SheetRow own = ours.getOrDefault(number, new SheetRow(number + 1, List.of(), false));
            for (int i = 1; i < row.size(); i++) {
                String theirs = row.get(i).getAsString();
                String mine = own.cell(i - 1);
                String verdict = verdict(mine, theirs);
                if (!verdict.isEmpty()) {
                    count(
                            verdict,
                            verdict.equals("cell differs")
                                    ? path.getFileName() + " " + sheet + " " + (number + 1) + "/" + i + " ours <" + mine
                                            + "> POI <" + theirs + ">"
                                    : null);
                }
            }
        }
    }

    private void count(String what, @Nullable String line) {
        counts.merge(what, 1, Integer::sum);
        if (line != null && counts.getOrDefault(what, 0) < 60) {
            differing.add(what + ": " + line.replaceAll("\\s+", " "));
        }
    }

    private static String verdict(String mine, String theirs) {
        String one = mine.replaceAll("\\s+", " ").strip();
        String other = theirs.replaceAll("\\s+", " ").strip();
        if (one.isEmpty() && other.isEmpty()) {
            return "";
        }
        if (other.startsWith("#EX")) {
            return "cell that POI cannot show";
        }
        if (one.isEmpty() && other.matches("#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)")) {
            return "cell with an error, empty";
        }
        if (one.isEmpty() && other.matches("0|This is 0.0")) {
            return "cell with a formula that was never worked out, empty";
        }
        if (one.equals(other) || theirs.length() >= LONGEST_SHOWN && one.startsWith(other)) {
            return "cell same";
        }
        if (one.matches("\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?)?|\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?")) {
            return "cell with a date, written otherwise";
        }
        return isNumber(one) ? "cell with a number, formatted" : "cell differs";
    }

    private static boolean isNumber(String text) {
        try {
            return new BigDecimal(text).precision() > 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }
}
