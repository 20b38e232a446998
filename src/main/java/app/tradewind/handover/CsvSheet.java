package app.tradewind.handover;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// CSV as Excel and WPS open it by a double click: UTF-8 with a byte order mark, commas, CRLF.
///
/// Source: RFC 4180.
final class CsvSheet implements ContactSheet {

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        csv = CsvWriter.builder().build(writer);
    }

    /// A cell that a spreadsheet would take for a formula is led by an apostrophe, as it must not run on opening.
    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::harmless).toList());
    }

    private static String harmless(String cell) {
        boolean phone = cell.matches("\\+[0-9 ;+]+");
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !phone ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
