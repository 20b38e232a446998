package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Channel;
import app.tradewind.contact.FollowUpCause;
import java.time.Instant;
import java.util.List;

/// What follows from the rows of a run besides their contacts: suppressions, enquiries in the timelines, dates of
/// verifications, follow-ups and, at the end, what each buyer bought.
final class Consequences {

    private final ConsequenceRepository book;
    private final Occasion occasion;
    private final String file;
    private final Instant now;

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
        Refusal refusal = beyond.refusal();
        if (refusal != null) {
            book.suppress(refusal.keys().isEmpty() ? keys : refusal.keys(), refusal);
        }
        if (beyond.enquiry() != null && outcome.contact() != 0) {
            book.enquired(outcome.contact(), beyond.enquiry(), now);
        }
        if (beyond.verdict() != null && beyond.verdict().at() != null && outcome.contact() != 0) {
            book.checked(outcome.contact(), keys, beyond.verdict().at());
        }
        Occasion.Due due = occasion.effects().followUp();
        if (due != null && outcome.outcome() == Outcome.CREATED) {
            boolean card = occasion.channel() == Channel.FAIR;
            book.followUp(outcome.contact(), due, card ? FollowUpCause.CARD : FollowUpCause.HAND, now);
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
