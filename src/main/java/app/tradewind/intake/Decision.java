package app.tradewind.intake;

import app.tradewind.contact.Contact;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What becomes of a row; nothing is written yet.
///
/// @param contact of the book, that the row changes or resembles
/// @param after `contact` as it will be, where it is changed
/// @param repeats the [SheetRow#place()] of the earlier row of the file to which a repeated one adds what it says;
///     else 0
/// @param changes from `contact` to `after`, field by field
record Decision(
        Outcome outcome,
        @Nullable Contact contact,
        @Nullable Contact after,
        int repeats,
        List<Reason> reasons,
        Map<String, RowOutcome.Change> changes) {

    static Decision of(Outcome outcome, @Nullable Contact contact, List<Reason> reasons) {
        return new Decision(outcome, contact, null, 0, List.copyOf(reasons), Map.of());
    }

    long contactId() {
        return contact == null ? 0 : contact.id().value();
    }

    RowOutcome outcome(Draft draft, long contactWritten) {
        return new RowOutcome(
                draft.row().number(),
                outcome,
                contactWritten,
                reasons,
                List.copyOf(draft.cleanings()),
                changes,
                draft.shown());
    }
}
