package app.tradewind.handover;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.Verdict;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.SuppressionRepository.Suppression;
import app.tradewind.handover.HandedOver.LeftOut;
import app.tradewind.handover.MailingGate.Objection;
import app.tradewind.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes the file for a mailing service with the suppression list and the list of those left out beside it.
///
/// One row a contact, with its main address: nobody gets a letter twice. Whoever may not be written to is left out
/// with the reason, and the suppression list always goes along, so that the service does not write to them either.
final class MailingExport {

    /// Gives the contacts batch by batch.
    @FunctionalInterface
    interface Batches {
        void each(ContactExport.Taker taker) throws IOException;
    }

    private final MailingService service;
    private final SuppressionRepository suppressions;
    private final MailingGate gate;
    private final Messages messages;
    private final AddressCheck check = new AddressCheck();
    private final Set<String> written = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private long shortened;

    MailingExport(MailingService service, SuppressionRepository suppressions, MailingGate gate, Messages messages) {
        this.service = service;
        this.suppressions = suppressions;
        this.gate = gate;
        this.messages = messages;
    }

    HandedOver write(Path file, WholeFiles files, Batches batches) throws IOException {
        return write(file, files, batches, MailingService.MOST_BYTES);
    }

    HandedOver write(Path file, WholeFiles files, Batches batches, int mostBytes) throws IOException {
        SplitTable table = new SplitTable(files, file, service.headings(), mostBytes);
        table.begin();
        batches.each(batch -> {
            Map<ContactId, Objection> objections = gate.objections(batch);
            for (Contact contact : batch) {
                Optional<LeftOut> out = leftOut(contact, objections);
                if (out.isPresent()) {
                    leftOut.add(out.get());
                } else {
                    table.row(cells(contact));
                }
            }
        });
        List<Suppression> barred = suppressions.all();
        long known = writeSuppressed(SplitTable.beside(file, "-suppressed"), files, barred);
        writeLeftOut(SplitTable.beside(file, "-left-out"), files);
        return new HandedOver(written.size(), known, barred.size() - known, shortened, leftOut, files.targets());
    }

    private List<String> cells(Contact contact) {
        return service.cells(contact, contact.mainAddress().orElseThrow()).stream()
                .map(this::fitted)
                .toList();
    }

    private String fitted(String cell) {
        if (cell.getBytes(StandardCharsets.UTF_8).length <= service.longest()) {
            return cell;
        }
        shortened++;
        int end = 0;
        int bytes = 0;
        while (end < cell.length()) {
            int sign = cell.codePointAt(end);
            bytes += Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > service.longest()) {
                break;
            }
            end += Character.charCount(sign);
        }
        return cell.substring(0, end);
    }

    private Optional<LeftOut> leftOut(Contact contact, Map<ContactId, Objection> objections) {
        ContactAddress address = contact.mainAddress().orElse(null);
        if (address == null) {
            return Optional.of(out(contact, "", "address.none"));
        }
        String value = address.value();
        String key = check.check(value).key();
        Objection objection = objections.get(contact.id());
        if (suppressions.covers(key)) {
            return Optional.of(out(contact, value, "suppressed"));
        }
        if (address.verdict() == Verdict.INVALID) {
            return Optional.of(out(contact, value, "address.invalid"));
        }
        if (address.bounces().last() == BounceClass.HARD) {
            return Optional.of(out(contact, value, "address.bounced"));
        }
        if (objection != null) {
            return Optional.of(
                    new LeftOut(contact.id(), contact.displayName(), value, objection.rule(), objection.text()));
        }
        if (isOdd(value)) {
            return Optional.of(out(contact, value, "address.service"));
        }
        return written.add(key) ? Optional.empty() : Optional.of(out(contact, value, "address.twice"));
    }

    /// Mailchimp takes no mailbox beyond ASCII and nobody knows that Brevo does; one that begins like a formula
    /// would have to be led by an apostrophe.
    private static boolean isOdd(String address) {
        return "=+-@'".indexOf(address.charAt(0)) >= 0
                || address.substring(0, Math.max(0, address.lastIndexOf('@')))
                        .chars()
                        .anyMatch(sign -> sign >= 0x80);
    }

    private LeftOut out(Contact contact, String address, String reason) {
        return new LeftOut(
                contact.id(), contact.displayName(), address, reason, messages.text("handover.left-out." + reason));
    }

    /// Whoever reads this list, the column `Unsubscribed` says what it is.
    private long writeSuppressed(Path file, WholeFiles files, List<Suppression> barred) throws IOException {
        long known = 0;
        try (CsvSheet sheet = new CsvSheet(files.open(file))) {
            sheet.row(List.of(service.headings().getFirst(), "Domain", "Unsubscribed", "Since", "Reason"));
            for (Suppression entry : barred) {
                if (!entry.value().isEmpty()) {
                    known++;
                    sheet.row(List.of(
                            entry.domain() ? "" : entry.value(),
                            entry.domain() ? entry.value() : "",
                            "yes",
                            entry.at().toString(),
                            messages.name("handover.suppressed", entry.reason())));
                }
            }
        }
        return known;
    }

    private void writeLeftOut(Path file, WholeFiles files) throws IOException {
        try (CsvSheet sheet = new CsvSheet(files.open(file))) {
            sheet.row(List.of(
                    messages.text("handover.field.address"),
                    messages.text("handover.field.name"),
                    messages.text("handover.left-out.reason"),
                    messages.text("handover.left-out.rule")));
            for (LeftOut one : leftOut) {
                sheet.row(List.of(one.address(), one.name(), one.text(), one.reason()));
            }
        }
    }
}
