package app.tradewind.handover;

import app.tradewind.contact.table.SafeCell;
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

    /// A cell that a spreadsheet would take for a formula is led by an apostrophe, as it must not run on opening; a
    /// phone number, too, as its plus would be lost.
    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SafeCell::inText).toList());
    }

    @Override
    public long shortened() {
        return 0;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
