package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Contact;
import app.tradewind.contact.Field;
import java.util.List;
import java.util.Set;

/// A row as a contact that is not in the book yet.
///
/// @param filled the fields that the row itself says something about
/// @param addresses the usable addresses as they were checked
/// @param reasons what could not be read, and why
/// @param shown the row for the eye: what was read of it and, where nothing was, what its cells say
/// @param barred the addresses that the row takes off the list of those who may be written to
record Draft(
        SheetRow row,
        Contact contact,
        Set<Field> filled,
        List<CheckedAddress> addresses,
        List<Reason> reasons,
        Set<Cleaning> cleanings,
        boolean optOut,
        RowOutcome.Shown shown,
        List<CheckedAddress> barred) {

    /// A row whose opt-out is one of all its addresses.
    Draft(
            SheetRow row,
            Contact contact,
            Set<Field> filled,
            List<CheckedAddress> addresses,
            List<Reason> reasons,
            Set<Cleaning> cleanings,
            boolean optOut,
            RowOutcome.Shown shown) {
        this(row, contact, filled, addresses, reasons, cleanings, optOut, shown, optOut ? addresses : List.of());
    }

    boolean isEmpty() {
        return filled.isEmpty() && reasons.isEmpty();
    }

    /// Whether it can stand in the book: someone to write to, or a name or firm to call or visit.
    boolean isUsable() {
        return !addresses.isEmpty()
                || !contact.name().display().isEmpty()
                || !contact.company().name().isEmpty();
    }
}
