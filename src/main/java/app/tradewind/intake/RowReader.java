package app.tradewind.intake;

import app.tradewind.contact.Contact;
import app.tradewind.contact.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a row whole: its contact, as [RowCleaner] cleans it, and what it says beyond the contact's fields.
final class RowReader {

    /// @param file its name, for proofs
    /// @param export the program that wrote it
    /// @param cards where a card that was handed over is a reason to write
    record Context(String file, ExportProfile export, Occasion occasion, CardLaw cards, Instant now) {}

    private final RowCleaner cleaner;
    private final Context context;
    private final SignColumns columns;
    private final Refusals refusals;
    private final Verifications verifications;
    private final @Nullable ShipmentCells shipments;

    RowReader(RowCleaner cleaner, ColumnMapping mapping, Context context) {
        this.cleaner = cleaner;
        this.context = context;
        columns = new SignColumns(mapping, context.export());
        StatusWords words = new StatusWords();
        refusals = new Refusals(context, words);
        verifications = new Verifications(by(context), words);
        shipments = columns.isOfShipments() ? new ShipmentCells(columns, mapping) : null;
    }

    private static String by(Context context) {
        return context.export().name().isBlank()
                ? context.file()
                : context.export().name();
    }

    Draft read(SheetRow row) {
        if (shipments == null) {
            return understood(row, cleaner.clean(row), null);
        }
        ShipmentCells.Read read = shipments.read(row);
        return understood(row, cleaner.clean(read.row()), read.shipment());
    }

    private Draft understood(SheetRow row, Draft cleaned, @Nullable Shipment shipment) {
        Signs signs = columns.of(row);
        Enquiry enquiry = columns.isOfEnquiries() ? Enquiries.of(signs).orElse(null) : null;
        Beyond beyond = new Beyond(
                refusals.of(signs).orElse(null), verifications.of(signs).orElse(null), shipment, enquiry);
        if (beyond.equals(Beyond.NONE) && context.occasion().effects().equals(Occasion.Effects.NONE)) {
            return cleaned;
        }
        return edited(row, cleaned, beyond, reasons(cleaned, shipment));
    }

    /// A row that needs no cleaning, with what the occasion brings.
    Draft completed(Draft own) {
        return context.occasion().effects().equals(Occasion.Effects.NONE)
                ? own
                : edited(own.row(), own, own.beyond(), own.reasons());
    }

    private Draft edited(SheetRow row, Draft cleaned, Beyond beyond, List<Reason> reasons) {
        BeyondEdit edit = new BeyondEdit(cleaned, beyond, context);
        Contact contact = edit.contact();
        Set<Field> filled = EnumSet.noneOf(Field.class);
        filled.addAll(cleaned.filled());
        filled.addAll(edit.filled());
        return new Draft(
                row, contact, filled, cleaned.addresses(), reasons, cleaned.cleanings(), beyond, cleaned.shown());
    }

    private static List<Reason> reasons(Draft cleaned, @Nullable Shipment shipment) {
        if (shipment == null || shipment.nonBuyer() == null) {
            return cleaned.reasons();
        }
        Shipment.NonBuyer none = shipment.nonBuyer();
        List<Reason> reasons = new ArrayList<>(cleaned.reasons());
        reasons.add(Reason.of(
                none.insteadOf() ? Reason.Code.NOTIFY_PARTY : Reason.Code.NOT_A_BUYER, none.name(), none.kind()));
        return reasons;
    }
}
