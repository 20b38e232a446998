package app.tradewind.intake;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Turn;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes decisions into the book, inside a run's transaction.
final class RowWriter implements DecisionTaker {

    /// @param number of the import
    /// @param file its name, for proofs
    record Run(long number, String file, Instant now) {}

    private final KnownBook book;
    private final ImportChoices filling;
    private final Run run;
    private final Consequences consequences;
    /// By row number: what a later repetition adds to.
    private long[] contactOfRow = new long[1024];
    /// The same of further persons of rows, who are few, by their places.
    private final Map<Integer, Long> further = new HashMap<>();

    RowWriter(KnownBook book, ImportChoices choices, Run run) {
        this.book = book;
        filling = new ImportChoices(Policy.MERGE, choices.occasion());
        this.run = run;
        consequences = new Consequences(book.further(), choices.occasion(), run.file(), run.now());
    }

    @Override
    public long take(Draft draft, Decision decision) {
        long contact = write(draft, decision);
        consequences.of(draft, decision.outcome(draft, contact));
        if (decision.outcome() != Outcome.REJECTED) {
            boolean written = decision.outcome() != Outcome.DUPLICATE || decision.repeats() != 0;
            remember(draft.row().place(), written ? contact : 0);
        }
        return contact;
    }

    @Override
    public void done(Buyers buyers) {
        consequences.traded(buyers);
    }

    private long write(Draft draft, Decision decision) {
        if (decision.outcome() == Outcome.CREATED) {
            return book.contacts()
                    .addImported(draft.contact(), run.number(), run.now())
                    .value();
        }
        @Nullable Contact after = decision.after();
        if (after != null) {
            book.contacts().update(after, Turn.Cause.ofImport(run.number()), run.now());
        }
        return decision.repeats() == 0 ? decision.contactId() : fill(draft, contactOf(decision.repeats()));
    }

    private long fill(Draft draft, long contact) {
        if (contact != 0) {
            Contact known = book.contacts().require(new ContactId(contact));
            Contact after = BeyondEdit.onto(ContactMerge.merged(known, draft, filling, run.now()), draft, run.now());
            if (!after.equals(known)) {
                book.contacts().update(after, Turn.Cause.ofImport(run.number()), run.now());
            }
        }
        return contact;
    }

    private long contactOf(int row) {
        if (row < 0) {
            return further.getOrDefault(row, 0L);
        }
        return row < contactOfRow.length ? contactOfRow[row] : 0;
    }

    private void remember(int row, long contact) {
        if (row < 0) {
            further.put(row, contact);
            return;
        }
        if (row >= contactOfRow.length) {
            contactOfRow = Arrays.copyOf(contactOfRow, Math.max(row + 1, contactOfRow.length * 2));
        }
        contactOfRow[row] = contact;
    }
}
