package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Writes contacts to a file that this program and every spreadsheet read again.
///
/// - **Shape**: one row a contact, in name order; the columns are the fields, then the user's own fields that
///   occur.
/// - **Headings**: in the user's language; JSON has the names of [Field#key()].
/// - **Whole or not at all**: the file appears when it is finished; a stop or a full disk leaves what was there
/// before.
///
/// Blocks.
public final class ContactExport {

    private static final int BATCH = 500;

    private final ContactRepository contacts;
    private final Messages messages;

    public ContactExport(ContactRepository contacts, Messages messages) {
        this.contacts = contacts;
        this.messages = messages;
    }

    /// Returns how many contacts were written.
    ///
    /// @throws TradewindException with [Failure#FILE_UNWRITABLE]
    public long write(ContactQuery query, ExportFormat format, Path file, Progress progress) {
        return write(contacts.ids(query, ContactOrder.USUAL), format, file, progress);
    }

    /// As [#write(ContactQuery, ExportFormat, Path, Progress)] for chosen contacts, in their order.
    public long write(long[] ids, ExportFormat format, Path file, Progress progress) {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new TradewindException(Failure.FILE_IS_FOLDER, null, file);
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh));
                    ContactSheet sheet = sheet(format, out)) {
                writeRows(ids, format, sheet, progress);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new TradewindException(Failure.FILE_UNWRITABLE, refused, file);
        } finally {
            deleteQuietly(fresh);
        }
        return ids.length;
    }

    private ContactSheet sheet(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case XLSX -> new WorkbookSheet(out, messages.text("handover.sheet"));
            case CSV -> new CsvSheet(out);
            case JSON -> new JsonSheet(out);
        };
    }

    private void writeRows(long[] ids, ExportFormat format, ContactSheet sheet, Progress progress) throws IOException {
        List<String> own = ownFields(ids);
        List<String> headings = new ArrayList<>();
        for (Field field : Field.values()) {
            headings.add(format == ExportFormat.JSON ? field.key() : messages.text("handover.field." + field.key()));
        }
        own.forEach(name -> headings.add("custom." + name));
        sheet.row(headings);
        for (int from = 0; from < ids.length; from += BATCH) {
            progress.stopIfCancelled();
            progress.at(from, ids.length);
            for (Contact contact : contacts.findAll(batch(ids, from))) {
                sheet.row(cells(contact, own));
            }
        }
        progress.at(ids.length, ids.length);
    }

    private List<String> ownFields(long[] ids) {
        TreeSet<String> names = new TreeSet<>();
        for (int from = 0; from < ids.length; from += BATCH) {
            names.addAll(contacts.customNames(batch(ids, from)));
        }
        return List.copyOf(names);
    }

    private static long[] batch(long[] ids, int from) {
        return Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH));
    }

    private static List<String> cells(Contact contact, List<String> own) {
        List<String> cells = new ArrayList<>();
        for (Field field : Field.values()) {
            cells.add(FieldText.of(contact, field));
        }
        own.forEach(name -> cells.add(contact.custom().getOrDefault(name, "")));
        return cells;
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // moved to its place already, or never begun
        }
    }
}
