package app.tradewind.intake;

import app.tradewind.intake.page.FoundPage;
import app.tradewind.intake.page.PageContacts;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/// A text that was pasted: a table as spreadsheets copy it, or words with contacts in them. It never touches the
/// disk.
final class PastedFile implements SheetFile {

    private static final int ROWS_LOOKED_AT = 200;

    private final String text;
    private final char sign;
    private final boolean table;
    private final FoundPage found;
    private final FoundRows rows;
    private final PageCopy copy;

    PastedFile(String text, String name, Instant now) throws IOException {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        sign = this.text.indexOf('\t') >= 0
                ? '\t'
                : Delimiters.of(this.text.substring(0, Math.min(this.text.length(), 1 << 16)));
        table = isTable();
        boolean page = this.text.stripLeading().startsWith("<") && this.text.contains("</");
        PageContacts reader = new PageContacts();
        found = table
                ? new FoundPage(List.of(), "", "", "", app.tradewind.contact.SourceType.UNKNOWN)
                : page ? reader.ofPage(Jsoup.parse(this.text), "") : reader.ofText(this.text);
        rows = new FoundRows(found.contacts());
        copy = new PageCopy(
                page ? "text/html" : "text/plain",
                name,
                found.url(),
                now,
                found.source(),
                found.refusal(),
                false,
                rows.published());
    }

    /// Two rows at least that look alike, and headings or addresses that make contacts of them.
    private boolean isTable() throws IOException {
        List<SheetRow> first = new ArrayList<>();
        readTable(row -> {
            first.add(row);
            return first.size() < ROWS_LOOKED_AT;
        });
        List<SheetRow> wide =
                first.stream().filter(row -> row.cells().size() > 1).toList();
        boolean even = !wide.isEmpty()
                && wide.size() * 10
                        >= first.stream().filter(row -> !row.isEmpty()).count() * 8
                && wide.stream().mapToInt(row -> row.cells().size()).distinct().count() <= (sign == '\t' ? 3 : 1);
        if (!even) {
            return false;
        }
        TableLayout layout = new LayoutFinder().find(first, "");
        boolean headed = layout.headerRow() > 0 && layout.mapping().columns().size() > 1 && wide.size() > 1;
        boolean lined = sign == '\t' && layout.mapping().makesContacts() && wide.size() > 1;
        return layout.mapping().makesContacts() && (headed || lined);
    }

    private void readTable(RowSink sink) throws IOException {
        int number = 0;
        try (CsvReader<CsvRecord> reader = TextTable.csv(sign).ofCsvRecord(new StringReader(text))) {
            for (CsvRecord line : reader) {
                number++;
                if (!sink.take(new SheetRow(number, line.getFields(), false))) {
                    return;
                }
            }
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.PASTED;
    }

    @Override
    public List<SheetInfo> sheets() {
        return table || !found.contacts().isEmpty() ? List.of(new SheetInfo(0, "", false)) : List.of();
    }

    @Override
    public void read(int index, RowSink sink) throws IOException {
        if (table) {
            readTable(sink);
        } else {
            rows.read(sink);
        }
    }

    @Override
    public Optional<PageCopy> copy() {
        return table ? Optional.empty() : Optional.of(copy);
    }

    @Override
    public byte[] copyBytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
