package app.tradewind.handover.paper;

import app.tradewind.contact.rights.HeldRepository;
import app.tradewind.contact.rights.PersonData;
import app.tradewind.contact.rights.PersonData.KeptFile;
import app.tradewind.contact.rights.PersonData.Mention;
import app.tradewind.contact.rights.PersonData.Row;
import app.tradewind.contact.rights.Subject;
import app.tradewind.handover.WholeFiles;
import app.tradewind.text.Messages;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes everything that the book holds on a person as one file: to be read by the person (HTML) and by programs
/// (JSON), with the copies, pictures and attachments themselves (GDPR art. 15(3), 20). Blocks.
public final class PersonFile {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    /// What was written.
    ///
    /// @param entries how many entries of the book
    /// @param files how many copies, pictures and attachments
    public record Written(int entries, int files) {}

    private final HeldRepository held;
    private final PersonPage page;

    public PersonFile(HeldRepository held, Messages messages) {
        this.held = held;
        page = new PersonPage(messages);
    }

    /// Writes a ZIP file with all of it; a name that ends in `.json` or `.html` gets that part alone.
    ///
    /// @throws app.tradewind.failure.TradewindException if the file cannot be written; nothing is left of it then
    public Written write(Subject subject, Path file, Instant now) {
        PersonData data = held.of(subject);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return WholeFiles.write(file, files -> {
            try (OutputStream out = files.open(file)) {
                if (name.endsWith(".json")) {
                    out.write(json(data, now));
                } else if (name.endsWith(".html") || name.endsWith(".htm")) {
                    out.write(page.html(data, now).getBytes(StandardCharsets.UTF_8));
                } else {
                    return zip(data, now, out);
                }
            }
            return new Written(data.entries(), 0);
        });
    }

    private Written zip(PersonData data, Instant now, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "person.html", page.html(data, now).getBytes(StandardCharsets.UTF_8));
            entry(zip, "person.json", json(data, now));
            int files = 0;
            for (KeptFile kept : data.files()) {
                byte[] bytes = held.bytes(kept).orElse(null);
                if (bytes != null) {
                    entry(zip, place(kept, ++files), bytes);
                }
            }
            return new Written(data.entries(), files);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Numbered, so that two files of one name stand beside each other; no name of a file leads out of the folder.
    static String place(KeptFile file, int number) {
        String plain = file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return "files/" + number + "-" + (plain.isEmpty() ? "file" + ending(file.mediaType()) : plain);
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "text/html" -> ".html";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "multipart/related" -> ".mhtml";
            case "message/rfc822" -> ".eml";
            default -> "";
        };
    }

    private static byte[] json(PersonData data, Instant now) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("madeAt", now.toString());
        all.put("addresses", data.subject().addresses());
        all.put("names", data.subject().names());
        Map<String, @Nullable Object> tables = new LinkedHashMap<>();
        data.tables()
                .forEach(table -> tables.put(
                        table.name(),
                        table.rows().stream().map(PersonFile::plain).toList()));
        all.put("entries", tables);
        List<Map<String, String>> files = new ArrayList<>();
        for (KeptFile kept : data.files()) {
            files.add(Map.of("file", place(kept, files.size() + 1), "name", kept.name(), "type", kept.mediaType()));
        }
        all.put("files", files);
        all.put("mentions", data.mentions().stream().map(PersonFile::plain).toList());
        return GSON.toJson(all).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> plain(Row row) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        row.values().forEach((column, value) -> plain.put(column, value instanceof Instant at ? at.toString() : value));
        return plain;
    }

    private static Map<String, String> plain(Mention mention) {
        return Map.of("table", mention.table(), "column", mention.column(), "text", mention.text());
    }
}
