package app.tradewind.intake;

import app.tradewind.address.AddressCheck;
import app.tradewind.intake.page.FoundPage;
import app.tradewind.intake.page.PageContacts;
import app.tradewind.intake.page.SavedArchive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A saved web page: its tables and the contacts in its text, each a sheet. The one that gives more comes first.
final class PageFile implements SheetFile {

    private static final long LARGEST = 64L << 20;
    private static final int ROWS_LOOKED_AT = 2000;
    private static final int LONGEST_NAME = 60;

    private record Saved(Document page, byte[] bytes, String mediaType, String url, Instant at) {}

    private final HtmlTable tables;
    private final FoundPage found;
    private final FoundRows rows;
    private final boolean tableFirst;
    private final Charset encoding;
    private final byte[] bytes;
    private final PageCopy copy;

    private PageFile(Saved saved, String name) {
        encoding = saved.page().charset();
        bytes = saved.bytes();
        tables = new HtmlTable(saved.page());
        found = new PageContacts().ofPage(saved.page(), saved.url());
        rows = new FoundRows(found.contacts());
        tableFirst = isTable();
        copy = new PageCopy(
                saved.mediaType(),
                name,
                found.url(),
                saved.at(),
                found.source(),
                found.refusal(),
                true,
                rows.published());
    }

    /// @param encoding that the user chose, null to find it
    static PageFile ofHtml(Path file, @Nullable Charset encoding) throws IOException {
        byte[] bytes = bytes(file);
        Instant at = Files.getLastModifiedTime(file).toInstant();
        Document page = page(bytes, encoding, file);
        return new PageFile(new Saved(page, bytes, "text/html", "", at), String.valueOf(file.getFileName()));
    }

    static PageFile ofMhtml(Path file, @Nullable Charset encoding) throws IOException {
        byte[] bytes = bytes(file);
        SavedArchive archive = SavedArchive.read(bytes);
        Instant at = archive.savedAt() == null ? Files.getLastModifiedTime(file).toInstant() : archive.savedAt();
        Document page = page(archive.html(), encoding == null ? archive.charset() : encoding, file);
        Saved saved = new Saved(page, bytes, "multipart/related", archive.url(), at);
        return new PageFile(saved, String.valueOf(file.getFileName()));
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("a page of more than 64 MB");
        }
        return Files.readAllBytes(file);
    }

    /// The page's own word for its encoding counts; without one it is found by the bytes.
    private static Document page(byte[] bytes, @Nullable Charset encoding, Path file) throws IOException {
        String name = encoding == null ? null : encoding.name();
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), name, "");
        boolean silent = encoding == null
                && page.charset().equals(StandardCharsets.UTF_8)
                && page.selectFirst("meta[charset], meta[http-equiv=Content-Type]") == null;
        Charset guessed = silent ? Encodings.of(file) : page.charset();
        return guessed.equals(page.charset()) ? page : Jsoup.parse(new ByteArrayInputStream(bytes), guessed.name(), "");
    }

    /// A table of contacts has a row of headings that are known, and most of the page's addresses.
    private boolean isTable() {
        Set<String> inTables = new HashSet<>();
        int rowsOfContacts = 0;
        for (SheetInfo sheet : tables.sheets()) {
            List<SheetRow> first = new ArrayList<>();
            tables.read(sheet.index(), row -> {
                first.add(row);
                return first.size() < ROWS_LOOKED_AT;
            });
            TableLayout layout = new LayoutFinder().find(first.subList(0, Math.min(200, first.size())), "");
            if (layout.mapping().makesContacts() && layout.headerRow() > 0) {
                rowsOfContacts += first.size() - layout.headerRow();
                first.forEach(row -> row.cells()
                        .forEach(cell -> AddressCheck.find(cell).stream()
                                .map(address -> address.toLowerCase(Locale.ROOT))
                                .forEach(inTables::add)));
            }
        }
        long addresses = found.contacts().stream()
                .filter(contact -> contact.has(app.tradewind.intake.page.Part.ADDRESS))
                .count();
        return rowsOfContacts > 1 && (addresses == 0 || inTables.size() * 2 >= addresses);
    }

    @Override
    public FileFormat format() {
        return FileFormat.HTML;
    }

    @Override
    public String encoding() {
        return encoding.name();
    }

    /// The page's contacts are called as the page, its tables by their numbers.
    @Override
    public List<SheetInfo> sheets() {
        List<SheetInfo> sheets = new ArrayList<>();
        String title = found.title().isEmpty() ? copy.name() : found.title();
        String name =
                title.length() > LONGEST_NAME ? title.substring(0, LONGEST_NAME).strip() + "…" : title;
        boolean contacts = !found.contacts().isEmpty();
        int index = 0;
        if (contacts && !tableFirst) {
            sheets.add(new SheetInfo(index++, name, false));
        }
        for (SheetInfo table : tables.sheets()) {
            sheets.add(new SheetInfo(index++, table.name(), false));
        }
        if (contacts && tableFirst) {
            sheets.add(new SheetInfo(index, name, false));
        }
        return sheets;
    }

    @Override
    public void read(int index, RowSink sink) {
        boolean contacts = !found.contacts().isEmpty();
        int page = tableFirst ? tables.sheets().size() : 0;
        if (contacts && index == page) {
            rows.read(sink);
        } else {
            tables.read(contacts && !tableFirst ? index - 1 : index, sink);
        }
    }

    @Override
    public Optional<PageCopy> copy() {
        // a table that a program wrote under this name is no page of anybody
        return tableFirst && found.url().isEmpty() ? Optional.empty() : Optional.of(copy);
    }

    @Override
    public byte[] copyBytes() {
        return bytes.clone();
    }
}
