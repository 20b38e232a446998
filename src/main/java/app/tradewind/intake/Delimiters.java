package app.tradewind.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Finds what separates the fields of a text table: the sign that cuts most lines into the same number of fields.
final class Delimiters {

    /// The usual ones first; the others only where none of these cuts.
    private static final char[] SIGNS = {',', ';', '\t', '|'};
    private static final char[] RARE_SIGNS = {'，', '；', '^', '~', '¦', '\u0001', '\u001f', ':'};
    private static final int LINES = 100;
    /// A rare sign must cut this share of the lines alike.
    private static final double EVEN = 0.95;
    private static final int FEWEST_LINES = 3;

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
        return most > 0 ? best : rare(sample);
    }

    private static char rare(String sample) {
        for (char sign : RARE_SIGNS) {
            if (sample.lines().limit(FEWEST_LINES).count() == FEWEST_LINES && score(sample, sign) >= EVEN) {
                return sign;
            }
        }
        return ',';
    }

    /// The mark around fields: a single quote where such stand at both ends of fields and no double quote does.
    static char quote(String sample, char sign) {
        int opening = 0;
        int closing = 0;
        for (int i = 0; i < sample.length(); i++) {
            char mark = sample.charAt(i);
            boolean first = i == 0 || isEdge(sample.charAt(i - 1), sign);
            if (mark == '"' && first) {
                return '"';
            }
            if (mark == '\'') {
                opening += first ? 1 : 0;
                closing += i + 1 == sample.length() || isEdge(sample.charAt(i + 1), sign) ? 1 : 0;
            }
        }
        return opening > 1 && Math.abs(opening - closing) <= 1 ? '\'' : '"';
    }

    private static boolean isEdge(char next, char sign) {
        return next == sign || next == '\n' || next == '\r';
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
