package app.tradewind.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The records of a text table, each line in its row even where a quotation mark opens and never closes.
///
/// Such a mark, as in `3" pipe`, would swallow what follows into one cell. Where a cell runs over more lines than
/// anybody writes into one, or to the end of the file without its closing mark, the line is read as it stands, and
/// reading goes on behind it.
final class CsvRows {

    private static final int MOST_LINES_IN_A_CELL = 100;
    private static final int MOST_RESTARTS = 50;

    /// Opens the text anew, behind its mark.
    interface Source {
        BufferedReader open() throws IOException;
    }

    private final Source source;
    private final char sign;
    private final char quote;
    private int number;

    CsvRows(Source source, char sign, char quote) {
        this.source = source;
        this.sign = sign;
        this.quote = quote;
    }

    void read(RowSink sink) throws IOException {
        number = 0;
        long line = 1;
        for (int restarts = 0; line > 0; restarts++) {
            try (BufferedReader text = source.open()) {
                skip(text, line - 1);
                if (restarts > 0 && !takePlain(text.readLine(), sink)) {
                    return;
                }
                line = readOn(text, restarts > 0 ? line + 1 : line, restarts < MOST_RESTARTS, sink);
            }
        }
    }

    private static void skip(BufferedReader text, long lines) throws IOException {
        for (long i = 0; i < lines; i++) {
            if (text.readLine() == null) {
                return;
            }
        }
    }

    /// @return the line to read plainly and go on behind, 0 at the end
    private long readOn(BufferedReader text, long first, boolean quoting, RowSink sink) throws IOException {
        long next = first;
        try (CsvReader<CsvRecord> reader =
                TextTable.csv(sign, quoting ? quote : 0).ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext()) {
                CsvRecord record = records.next();
                long start = first + record.getStartingLineNumber() - 1;
                int breaks = mostBreaks(record);
                boolean last =
                        breaks > 0 && !records.hasNext() && breaks(record.getField(record.getFieldCount() - 1)) > 0;
                if (breaks > MOST_LINES_IN_A_CELL || last && !isClosed()) {
                    return start;
                }
                if (!sink.take(new SheetRow(++number, record.getFields(), false))) {
                    return 0;
                }
                next = start + 1 + breaks;
            }
            return 0;
        } catch (CsvParseException tooLong) {
            return next;
        }
    }

    private boolean takePlain(@Nullable String line, RowSink sink) throws IOException {
        if (line == null) {
            return false;
        }
        try (CsvReader<CsvRecord> reader = TextTable.csv(sign, (char) 0).ofCsvRecord(line)) {
            List<String> cells =
                    reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of(""));
            return sink.take(new SheetRow(++number, cells, false));
        }
    }

    private static int mostBreaks(CsvRecord record) {
        int most = 0;
        for (String field : record.getFields()) {
            most = Math.max(most, breaks(field));
        }
        return most;
    }

    private static int breaks(String field) {
        int breaks = 0;
        for (int at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) {
            breaks++;
        }
        return breaks;
    }

    /// Whether the text ends as a quoted cell does.
    private boolean isClosed() throws IOException {
        try (BufferedReader text = source.open()) {
            int last = -1;
            for (int next = text.read(); next >= 0; next = text.read()) {
                last = next == '\n' || next == '\r' || next == ' ' || next == sign ? last : next;
            }
            return last == quote;
        }
    }
}
