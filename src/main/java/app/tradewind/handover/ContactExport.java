package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.PhoneKind;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes contacts to a file that this program and every spreadsheet or address book read again.
///
/// - **Shape**: one row or card a contact, in name order; the columns are the fields, then the user's own fields
///   that
///   occur.
/// - **Headings**: in the user's language; JSON has the names of [Field#key()].
/// - **Whole or not at all**: the file appears when it is finished; a stop or a full disk leaves what was there
/// before.
///
/// Blocks.
public final class ContactExport {

    private static final int BATCH = 500;
    private static final List<PhoneKind> KINDS = List.of(PhoneKind.PHONE, PhoneKind.MOBILE, PhoneKind.FAX);
    /// Each kind of phone has a column of its own: a number alone does not say that it is a fax.
    private static final List<String> KEYS = Arrays.stream(Field.values())
            .flatMap(field -> field == Field.PHONE ? Stream.of(field.key(), "mobile", "fax") : Stream.of(field.key()))
            .toList();

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
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                if (format == ExportFormat.VCARD) {
                    writeCards(ids, out, progress);
                } else {
                    writeTable(ids, format, out, progress);
                }
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
            case VCARD -> throw new IllegalArgumentException("cards are no table");
        };
    }

    private void writeTable(long[] ids, ExportFormat format, OutputStream out, Progress progress) throws IOException {
        try (ContactSheet sheet = sheet(format, out)) {
            writeRows(ids, format, sheet, progress);
        }
    }

    private void writeCards(long[] ids, OutputStream out, Progress progress) throws IOException {
        try (VCardBook book = new VCardBook(out)) {
            each(ids, progress, book::add);
        }
    }

    private void writeRows(long[] ids, ExportFormat format, ContactSheet sheet, Progress progress) throws IOException {
        List<String> own = ownFields(ids);
        List<String> headings = new ArrayList<>();
        for (String key : KEYS) {
            headings.add(format == ExportFormat.JSON ? key : messages.text("handover.field." + key));
        }
        own.forEach(name -> headings.add("custom." + name));
        sheet.row(headings);
        each(ids, progress, contact -> sheet.row(cells(contact, own)));
    }

    /// Writes one contact.
    @FunctionalInterface
    private interface Taker {
        void take(Contact contact) throws IOException;
    }

    private void each(long[] ids, Progress progress, Taker taker) throws IOException {
        for (int from = 0; from < ids.length; from += BATCH) {
            progress.stopIfCancelled();
            progress.at(from, ids.length);
            for (Contact contact : contacts.findAll(batch(ids, from))) {
                taker.take(contact);
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
            if (field == Field.PHONE) {
                KINDS.forEach(kind -> cells.add(phones(contact, kind)));
            } else {
                cells.add(FieldText.of(contact, field));
            }
        }
        own.forEach(name -> cells.add(contact.custom().getOrDefault(name, "")));
        return cells;
    }

    private static String phones(Contact contact, PhoneKind kind) {
        return contact.phones().stream()
                .filter(phone -> phone.kind() == kind)
                .map(ContactPhone::value)
                .collect(Collectors.joining("; "));
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // moved to its place already, or never begun
        }
    }
}
