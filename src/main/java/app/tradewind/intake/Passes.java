package app.tradewind.intake;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes the readings of a file that a plan and a run are.
final class Passes {

    private final ContactRepository contacts;
    private final SuppressionRepository suppressions;
    private final BookKeysRepository bookKeys;
    private final InstantSource clock;

    Passes(
            ContactRepository contacts,
            SuppressionRepository suppressions,
            BookKeysRepository bookKeys,
            InstantSource clock) {
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.bookKeys = bookKeys;
        this.clock = clock;
    }

    /// @param teller is told each row, and says whether more are wanted
    ImportPass plan(IntakeFile file, ImportChoices choices, BiPredicate<Draft, RowOutcome> teller) {
        KnownBook book = book();
        return new ImportPass(book, way(file, choices, null, book, DecisionTaker.PLAN, teller));
    }

    /// How a run writes.
    ///
    /// @param run its number
    /// @param copy the evidence that was kept of a page, or null
    record Writing(long run, @Nullable Long copy) {}

    ImportPass run(IntakeFile file, ImportChoices choices, Writing writing, Consumer<RowOutcome> rows) {
        KnownBook book = book();
        RowWriter writer =
                new RowWriter(book, choices, new RowWriter.Run(writing.run(), file.name(), clock.instant()));
        return new ImportPass(book, way(file, choices, writing.copy(), book, writer, (_, row) -> {
            rows.accept(row);
            return true;
        }));
    }

    private KnownBook book() {
        return new KnownBook(
                contacts, suppressions, bookKeys.load(), !suppressions.all().isEmpty());
    }

    private ImportPass.Way way(
            IntakeFile file,
            ImportChoices choices,
            @Nullable Long copy,
            KnownBook book,
            DecisionTaker taker,
            BiPredicate<Draft, RowOutcome> teller) {
        if (!file.mapping().makesContacts()) {
            Failure why =
                    file.layout().headerRow() == 0 && file.mapping().columns().isEmpty()
                            ? Failure.TABLE_WITHOUT_HEADER
                            : Failure.TABLE_WITHOUT_CONTACTS;
            throw new TradewindException(why, null, file.name());
        }
        Instant now = clock.instant();
        RowCleaner cleaner = new RowCleaner(
                file.mapping(),
                file.layout().export(),
                file.layout().export().completed(choices.occasion()),
                bookKeys.stages(),
                now,
                file.copy().map(page -> new PageProof(page, copy)).orElse(null));
        return new ImportPass.Way(cleaner, choices, new Decider(book, choices, now), taker, teller);
    }
}
