package app.tradewind.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Finds what separates the fields of a text table: the sign that cuts most lines into the same number of fields.
final class Delimiters {

    private static final char[] SIGNS = {',', ';', '\t', '|'};
    private static final int LINES = 100;

    private Delimiters() {}

    /// @param sample the beginning of the text; its last line may be cut
    static char of(String sample) {
        char best = ',';
        double most = 0;
        for (char sign : SIGNS) {
            double score = score(sample, sign);
            if (score > most) {
                most = score;
                best = sign;
            }
        }
        return best;
    }

    private static double score(String sample, char sign) {
        Map<Integer, Integer> lines = new HashMap<>();
        int count = 0;
        try (CsvReader<CsvRecord> reader = TextTable.csv(sign).ofCsvRecord(sample)) {
            for (CsvRecord line : reader) {
                if (line.getFieldCount() > 1 || !line.getField(0).isBlank()) {
                    lines.merge(line.getFieldCount(), 1, Integer::sum);
                    count++;
                }
                if (count == LINES) {
                    break;
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> shape : lines.entrySet()) {
            if (shape.getKey() > 1) {
                // even lines count most; more fields break ties
                best = Math.max(best, (double) shape.getValue() / count * (1 + Math.log(shape.getKey()) / 4));
            }
        }
        return best;
    }
}
