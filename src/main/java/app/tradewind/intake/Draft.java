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
/// @param beyond what else the row says
/// @param shown the row for the eye: what was read of it and, where nothing was, what its cells say
record Draft(
        SheetRow row,
        Contact contact,
        Set<Field> filled,
        List<CheckedAddress> addresses,
        List<Reason> reasons,
        Set<Cleaning> cleanings,
        Beyond beyond,
        RowOutcome.Shown shown) {

    boolean isEmpty() {
        return filled.isEmpty() && reasons.isEmpty();
    }

    /// Whether it can stand in the book: someone to write to, or a name or firm to call or visit.
    boolean isUsable() {
        return !beyond.isWithoutBuyer()
                && (!addresses.isEmpty()
                        || !contact.name().display().isEmpty()
                        || !contact.company().name().isEmpty());
    }
}
