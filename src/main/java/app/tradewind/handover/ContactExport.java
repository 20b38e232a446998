package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes contacts to a file that this program and every spreadsheet or address book read again, or to one for a
/// mailing service.
///
/// - **Shape**: one row or card a contact, in name order; the columns are the fields, then what else is known of
///   some contact ([app.tradewind.contact.table.Fact]), then the user's own fields that occur.
/// - **Headings**: in the user's language; JSON has the names of [app.tradewind.contact.Field#key()].
/// - **Whole or not at all**: the files appear when they are finished; a stop or a full disk leaves what was there
///   before. A file of the same name is replaced.
///
/// Blocks.
public final class ContactExport {

    private static final int BATCH = 500;

    private final ContactRepository contacts;
    private final SuppressionRepository suppressions;
    private final MailingGate gate;
    private final Messages messages;

    public ContactExport(
            ContactRepository contacts, SuppressionRepository suppressions, MailingGate gate, Messages messages) {
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.gate = gate;
        this.messages = messages;
    }

    /// Writes the contacts that match.
    ///
    /// @throws TradewindException with [Failure#FILE_IS_FOLDER], [Failure#DISK_FULL] or [Failure#FILE_UNWRITABLE]
    /// @throws app.tradewind.work.CancelledException if `progress` was cancelled; nothing was written
    public HandedOver write(ContactQuery query, ExportFormat format, Path file, Progress progress) {
        return write(contacts.ids(query, ContactOrder.USUAL), format, file, progress);
    }

    /// As [#write(ContactQuery, ExportFormat, Path, Progress)] for chosen contacts, in their order.
    public HandedOver write(long[] ids, ExportFormat format, Path file, Progress progress) {
        if (format.isForMailing()) {
            MailingService service = MailingService.of(format);
            return WholeFiles.write(
                    file,
                    files -> new MailingExport(service, suppressions, gate, messages)
                            .write(file.toAbsolutePath(), files, taker -> eachBatch(ids, progress, taker)));
        }
        return WholeFiles.write(
                file,
                files -> format == ExportFormat.VCARD
                        ? writeCards(ids, file, files, progress)
                        : writeTable(ids, format, file, files, progress));
    }

    private HandedOver writeTable(long[] ids, ExportFormat format, Path file, WholeFiles files, Progress progress)
            throws IOException {
        ContactColumns known = new ContactColumns(suppressions);
        eachBatch(ids, Progress.none(), batch -> {
            progress.stopIfCancelled();
            known.look(batch);
        });
        List<Column> columns = known.columns(heading(format));
        long[] suppressed = new long[1];
        long shortened;
        try (ContactSheet sheet = sheet(format, files.open(file), columns, ids.length)) {
            sheet.row(columns.stream().map(Column::heading).toList());
            eachBatch(ids, progress, batch -> {
                for (Contact contact : batch) {
                    sheet.row(columns.stream()
                            .map(column -> column.text().apply(contact))
                            .toList());
                    suppressed[0] += known.suppressed(contact).isEmpty() ? 0 : 1;
                }
            });
            shortened = sheet.shortened();
        }
        return new HandedOver(ids.length, suppressed[0], 0, shortened, List.of(), files.targets());
    }

    private HandedOver writeCards(long[] ids, Path file, WholeFiles files, Progress progress) throws IOException {
        ContactColumns known = new ContactColumns(suppressions);
        long[] suppressed = new long[1];
        try (VCardBook book = new VCardBook(files.open(file))) {
            eachBatch(ids, progress, batch -> {
                for (Contact contact : batch) {
                    List<String> never = known.suppressed(contact);
                    book.add(contact, never);
                    suppressed[0] += never.isEmpty() ? 0 : 1;
                }
            });
        }
        return new HandedOver(ids.length, suppressed[0], 0, 0, List.of(), files.targets());
    }

    private UnaryOperator<String> heading(ExportFormat format) {
        return format == ExportFormat.JSON ? key -> key : key -> messages.text("handover.field." + key);
    }

    private ContactSheet sheet(ExportFormat format, OutputStream out, List<Column> columns, int rows)
            throws IOException {
        return switch (format) {
            case XLSX -> new WorkbookSheet(out, messages.text("handover.sheet"), columns, rows);
            case JSON -> new JsonSheet(out);
            case CSV -> new CsvSheet(out);
            case VCARD, MAILCHIMP, BREVO -> throw new IllegalArgumentException(format + " is no table of this kind");
        };
    }

    /// Takes contacts batch by batch.
    @FunctionalInterface
    interface Taker {
        void take(List<Contact> batch) throws IOException;
    }

    private void eachBatch(long[] ids, Progress progress, Taker taker) throws IOException {
        for (int from = 0; from < ids.length; from += BATCH) {
            progress.stopIfCancelled();
            progress.at(from, ids.length);
            taker.take(contacts.findAll(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + BATCH))));
        }
        progress.stopIfCancelled();
        progress.at(ids.length, ids.length);
    }
}
