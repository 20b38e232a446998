package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What follows from the rows of a run besides their contacts: suppressions, enquiries in the timelines, dates of
/// verifications, follow-ups and, at the end, what each buyer bought.
final class Consequences {

    private final ConsequenceRepository book;
    private final Occasion occasion;
    private final String file;
    private final Instant now;
    private final Map<Long, Long> contactOfRow = new HashMap<>();

    /// @param file its name
    Consequences(ConsequenceRepository book, Occasion occasion, String file, Instant now) {
        this.book = book;
        this.occasion = occasion;
        this.file = file;
        this.now = now;
    }

    /// Whatever became of the row itself: a duplicate that opts out opts out too.
    void of(Draft draft, RowOutcome outcome) {
        Beyond beyond = draft.beyond();
        List<String> keys = draft.addresses().stream().map(CheckedAddress::key).toList();
        if (beyond.refusal() != null) {
            book.suppress(keys, beyond.refusal());
        }
        if (beyond.enquiry() != null) {
            contactOfRow.put((long) outcome.row(), outcome.contact());
            enquired(beyond.enquiry(), outcome);
        }
        if (beyond.verdict() != null && beyond.verdict().at() != null && outcome.contact() != 0) {
            book.checked(outcome.contact(), keys, beyond.verdict().at());
        }
        Occasion.Due due = occasion.effects().followUp();
        if (due != null && outcome.outcome() == Outcome.CREATED) {
            book.followUp(outcome.contact(), due, now);
        }
    }

    /// A second question of somebody belongs to the contact of the first.
    private void enquired(Enquiry enquiry, RowOutcome outcome) {
        long earlier = outcome.reasons().stream()
                .filter(reason -> reason.code() == Reason.Code.DUPLICATE_IN_FILE)
                .mapToLong(reason ->
                        contactOfRow.getOrDefault(Long.valueOf(reason.values().getFirst()), 0L))
                .findFirst()
                .orElse(0);
        long contact = outcome.contact() == 0 ? earlier : outcome.contact();
        if (contact != 0) {
            contactOfRow.put((long) outcome.row(), contact);
            book.enquired(contact, enquiry, now);
        }
    }

    void traded(Buyers buyers) {
        for (Buyer buyer : buyers.all()) {
            if (buyer.isTaken() && buyer.contact() != 0) {
                book.traded(buyer.contact(), buyer.summary(file), now);
            }
        }
    }
}
