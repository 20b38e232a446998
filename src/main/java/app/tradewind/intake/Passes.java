package app.tradewind.intake;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes the readings of a file that a plan and a run are.
final class Passes {

    /// @param cards where a card that was handed over is recorded as a reason to write
    record Parts(
            ContactRepository contacts,
            SuppressionRepository suppressions,
            BookKeysRepository keys,
            ConsequenceRepository further,
            CardLaw cards) {}

    private final Parts parts;
    private final InstantSource clock;

    Passes(Parts parts, InstantSource clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /// @param teller is told each row, and says whether more are wanted
    ImportPass plan(IntakeFile file, ImportChoices choices, BiPredicate<Draft, RowOutcome> teller) {
        KnownBook book = book();
        Function<SheetRow, Draft> reader = reader(file, choices, null);
        return new ImportPass(book, way(file, choices, book, reader, DecisionTaker.PLAN, teller));
    }

    /// How a run writes.
    ///
    /// @param run its number
    /// @param copy the evidence that was kept of a page, or null
    record Writing(long run, @Nullable Long copy) {}

    ImportPass run(IntakeFile file, ImportChoices choices, Writing writing, BiConsumer<Draft, RowOutcome> rows) {
        KnownBook book = book();
        RowWriter writer = new RowWriter(book, choices, new RowWriter.Run(writing.run(), file.name(), clock.instant()));
        Function<SheetRow, Draft> reader = reader(file, choices, writing.copy());
        return new ImportPass(book, way(file, choices, book, reader, writer, (draft, row) -> {
            rows.accept(draft, row);
            return true;
        }));
    }

    private KnownBook book() {
        boolean anySuppressed = !parts.suppressions().all().isEmpty();
        return new KnownBook(
                parts.contacts(),
                parts.suppressions(),
                parts.further(),
                parts.keys().load(),
                anySuppressed);
    }

    private Function<SheetRow, Draft> reader(IntakeFile file, ImportChoices choices, @Nullable Long page) {
        ExportProfile export = file.layout().export();
        Instant now = clock.instant();
        RowReader.Context context = new RowReader.Context(file.name(), export, choices.occasion(), parts.cards(), now);
        Function<ColumnMapping, RowReader> readers = mapping -> new RowReader(
                new RowCleaner(
                        mapping,
                        export,
                        export.completed(choices.occasion()),
                        parts.keys().stages(),
                        now,
                        file.copy().map(copy -> new PageProof(copy, page)).orElse(null)),
                mapping,
                context);
        return reader(
                file,
                new PersonReader(file.mapping(), readers),
                new OwnRows(file.mapping(), context, parts.keys().stages()));
    }

    /// What this program wrote means what it says; of cards it is each for itself, as address books mix them.
    private static Function<SheetRow, Draft> reader(IntakeFile file, PersonReader usual, OwnRows own) {
        if (file.format() == FileFormat.VCARD) {
            return row -> own.isOwnCard(row) ? usual.completed(own.card(row)) : usual.read(row);
        }
        boolean likely =
                file.format() == FileFormat.JSON || file.layout().profile().equals(OwnTable.PROFILE);
        return likely
                        && new OwnTable(file.layout().export())
                                .isHeader(file.mapping().headings())
                ? row -> usual.completed(own.clean(row))
                : usual::read;
    }

    private ImportPass.Way way(
            IntakeFile file,
            ImportChoices choices,
            KnownBook book,
            Function<SheetRow, Draft> reader,
            DecisionTaker taker,
            BiPredicate<Draft, RowOutcome> teller) {
        if (!file.mapping().makesContacts()) {
            Failure why =
                    file.layout().headerRow() == 0 && file.mapping().columns().isEmpty()
                            ? Failure.TABLE_WITHOUT_HEADER
                            : Failure.TABLE_WITHOUT_CONTACTS;
            throw new TradewindException(why, null, file.name());
        }
        Decider decider = new Decider(book, choices, clock.instant());
        return new ImportPass.Way(reader, choices, decider, taker, teller);
    }
}
