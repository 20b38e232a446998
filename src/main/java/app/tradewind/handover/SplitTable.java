package app.tradewind.handover;

import app.tradewind.contact.table.SafeCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A table for a service, in UTF-8 without a byte order mark, continued in a further file where it would grow too
/// large: `buyers.csv`, `buyers-2.csv`, each with the headings.
///
/// Source: RFC 4180.
final class SplitTable {

    private final WholeFiles files;
    private final Path first;
    private final List<String> headings;
    private final int mostBytes;
    private OutputStream out = OutputStream.nullOutputStream();
    private int opened;
    private long bytes;

    SplitTable(WholeFiles files, Path first, List<String> headings, int mostBytes) {
        this.files = files;
        this.first = first;
        this.headings = headings;
        this.mostBytes = mostBytes;
    }

    /// Even a table without rows has its headings.
    void begin() throws IOException {
        opened++;
        out = files.open(opened == 1 ? first : beside(first, "-" + opened));
        bytes = 0;
        put(line(headings));
    }

    void row(List<String> cells) throws IOException {
        byte[] line = line(cells);
        if (bytes + line.length > mostBytes) {
            out.close();
            begin();
        }
        put(line);
    }

    private void put(byte[] line) throws IOException {
        out.write(line);
        bytes += line.length;
    }

    private static byte[] line(List<String> cells) throws IOException {
        StringWriter line = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(line)) {
            csv.writeRecord(cells.stream().map(SafeCell::inText).toList());
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// `buyers.csv` with `-2` is `buyers-2.csv`.
    static Path beside(Path file, String more) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(dot <= 0 ? name + more + ".csv" : name.substring(0, dot) + more + ".csv");
    }
}
