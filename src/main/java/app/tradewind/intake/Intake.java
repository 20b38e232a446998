package app.tradewind.intake;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Imports files into the book: opened, understood, planned, run in one transaction, and taken back on demand.
///
/// Every method blocks. A sheet is read as a stream, once for the plan and once for the run.
public final class Intake {

    private static final int PREVIEW_ROWS = 200;
    private static final int SHEETS_LOOKED_AT = 20;
    private static final int FIRST_ROWS = 1000;

    private final Database database;
    private final ContactRepository contacts;
    private final SuppressionRepository suppressions;
    private final ChangeHistoryRepository history;
    private final InstantSource clock;
    private final EvidenceRepository evidence;
    private final ImportRunRepository runs;
    private final BookKeysRepository bookKeys;
    private @Nullable LayoutFinder layouts;

    public Intake(
            Database database, ContactRepository contacts, SuppressionRepository suppressions, InstantSource clock) {
        this.database = database;
        this.contacts = contacts;
        this.suppressions = suppressions;
        this.clock = clock;
        history = new ChangeHistoryRepository(database, contacts, clock);
        evidence = new EvidenceRepository(database);
        runs = new ImportRunRepository(database);
        bookKeys = new BookKeysRepository(database);
    }

    /// Opens a file and understands what it can: the first visible sheet that holds contacts, its headings, its
    /// columns.
    ///
    /// @param password of a workbook that has one, else null
    /// @throws TradewindException if the file is missing, empty, damaged, of a kind that is not read, or its
    ///     password
    ///     is missing or wrong
    public IntakeFile open(Path path, char @Nullable [] password) {
        return open(path, password, null);
    }

    /// As [#open(Path, char[])], for a text table in a character set that the user chose.
    public IntakeFile open(Path path, char @Nullable [] password, @Nullable Charset encoding) {
        return opened(SheetReader.open(path, password, encoding));
    }

    private IntakeFile opened(SheetReader reader) {
        IntakeFile best = null;
        List<SheetInfo> visible =
                reader.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        for (SheetInfo sheet : visible.subList(0, Math.min(SHEETS_LOOKED_AT, visible.size()))) {
            IntakeFile file = understood(reader, sheet);
            if (file.mapping().makesContacts()) {
                return file;
            }
            best = best == null ? file : best;
        }
        if (best == null) {
            throw new TradewindException(
                    Failure.TABLE_WITHOUT_CONTACTS, null, reader.path().getFileName());
        }
        return best;
    }

    /// Understands a text that was pasted: a table out of a spreadsheet, or words with contacts in them, such as a
    /// signature. Nothing of it is written to the disk.
    ///
    /// @param name what the text is called in the history
    /// @throws TradewindException if the text is empty or holds no contact
    public IntakeFile openText(String text, String name) {
        return opened(SheetReader.ofText(text, name, clock.instant()));
    }

    /// As [#openText(String, String)], with the name that stands for standard input.
    public IntakeFile openText(String text) {
        return openText(text, "-");
    }

    /// The same file with another of its sheets, understood anew.
    public IntakeFile withSheet(IntakeFile file, int index) {
        SheetInfo sheet = file.sheets().stream()
                .filter(info -> info.index() == index)
                .findFirst()
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "sheet", index + 1));
        return understood(file.reader(), sheet);
    }

    /// The same file with the sheet of this name, hidden or not.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND]
    public IntakeFile withSheet(IntakeFile file, String name) {
        return file.sheets().stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(sheet -> understood(file.reader(), sheet))
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "sheet", name));
    }

    /// Every visible sheet that holds contacts, each understood for itself; the file as it is where none does.
    public List<IntakeFile> visibleSheets(IntakeFile file) {
        List<IntakeFile> found = file.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(sheet -> understood(file.reader(), sheet))
                .filter(sheet -> sheet.mapping().makesContacts())
                .toList();
        return found.isEmpty() ? List.of(file) : found;
    }

    /// The same sheet with its headings in another row; 0 for a table without headings.
    public IntakeFile withHeaderRow(IntakeFile file, int row) {
        TableLayout layout = layouts().at(row, file.preview(), file.name());
        return new IntakeFile(file.reader(), file.sheet(), file.preview(), remembered(layout), false);
    }

    /// The same sheet as the export that the user says it is.
    ///
    /// @param profile the id of a profile, such as `linkedin`
    /// @throws TradewindException with [Failure#PROFILE_UNKNOWN], which names those that there are
    public IntakeFile withProfile(IntakeFile file, String profile) {
        return new IntakeFile(
                file.reader(), file.sheet(), file.preview(), layouts().as(profile, visible(file.preview())), false);
    }

    /// Read when the first file is opened: a window that imports nothing waits for no word lists.
    private synchronized LayoutFinder layouts() {
        if (layouts == null) {
            layouts = new LayoutFinder();
        }
        return layouts;
    }

    private static List<SheetRow> visible(List<SheetRow> rows) {
        return rows.stream().filter(row -> !row.hidden()).toList();
    }

    private IntakeFile understood(SheetReader reader, SheetInfo sheet) {
        List<SheetRow> preview = new ArrayList<>();
        reader.read(sheet.index(), row -> {
            preview.add(row);
            return preview.size() < PREVIEW_ROWS;
        });
        TableLayout layout = reader.mapping()
                .map(TableLayout::ofItsOwn)
                .orElseGet(() -> layouts()
                        .find(visible(preview), String.valueOf(reader.path().getFileName())));
        return new IntakeFile(reader, sheet, preview, remembered(layout), false);
    }

    /// What the user said of an earlier table of this shape. Tables without headings have none to be known by.
    private TableLayout remembered(TableLayout found) {
        return found.headerRow() == 0
                ? found
                : runs.mappingOf(found.mapping().headings())
                        .map(found::withMapping)
                        .orElse(found);
    }

    /// What importing the file would do; nothing is written.
    ///
    /// @param rows is given every row in the order of the sheet
    /// @throws TradewindException if no column can make a contact
    /// @throws app.tradewind.work.CancelledException if `progress` was cancelled
    public ImportPlan plan(IntakeFile file, ImportChoices choices, Consumer<RowOutcome> rows, Progress progress) {
        Map<Outcome, List<RowOutcome>> first = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            first.put(outcome, new ArrayList<>());
        }
        ImportPass pass = pass(file, choices, 0, proof(file, null), (draft, row) -> {
            List<RowOutcome> kept = first.getOrDefault(row.outcome(), new ArrayList<>());
            if (kept.size() < FIRST_ROWS) {
                kept.add(row);
            }
            rows.accept(row);
        });
        pass.read(file, progress, 0);
        return new ImportPlan(file, choices, pass.counts(), first, pass.hiddenRows(), pass.noted());
    }

    public ImportPlan plan(IntakeFile file, ImportChoices choices, Progress progress) {
        return plan(file, choices, row -> {}, progress);
    }

    /// Imports as planned: all of it in one transaction or, if it fails or is cancelled, nothing.
    ///
    /// @param rows is given every row in the order of the sheet, with the contact that it became
    /// @throws app.tradewind.work.CancelledException if `progress` was cancelled; nothing was written
    public ImportReport run(ImportPlan plan, Consumer<RowOutcome> rows, Progress progress) {
        return run(plan.file(), plan.choices(), plan.counts().rows(), rows, progress);
    }

    /// Imports without a plan that anybody saw first; for scripts, where it spares one reading of the file.
    public ImportReport run(IntakeFile file, ImportChoices choices, Consumer<RowOutcome> rows, Progress progress) {
        return run(file, choices, 0, rows, progress);
    }

    private ImportReport run(
            IntakeFile file, ImportChoices choices, long total, Consumer<RowOutcome> rows, Progress progress) {
        return database.transaction(() -> runInTransaction(file, choices, total, rows, progress));
    }

    private ImportReport runInTransaction(
            IntakeFile file, ImportChoices choices, long total, Consumer<RowOutcome> rows, Progress progress) {
        long[] run = new long[1];
        List<ImportPass> passes = new ArrayList<>(1);
        long changeSet = history.record(Journal.Kind.IMPORT, file.name(), () -> {
            run[0] = runs.begin(file, choices, clock.instant());
            Long kept = file.copy().map(copy -> keep(file, copy)).orElse(null);
            ImportPass pass = pass(file, choices, run[0], proof(file, kept), (draft, row) -> rows.accept(row));
            pass.read(file, progress, total);
            if (kept != null) {
                evidence.removeUnused(kept);
            }
            runs.counted(run[0], pass.counts());
            passes.add(pass);
            if (file.isCorrected() && file.layout().headerRow() > 0) {
                runs.remember(file.mapping(), clock.instant());
            }
        });
        runs.finish(run[0], changeSet);
        ImportPass pass = passes.getFirst();
        return new ImportReport(run[0], changeSet, pass.counts(), pass.hiddenRows(), pass.noted());
    }

    public ImportReport run(ImportPlan plan, Progress progress) {
        return run(plan, row -> {}, progress);
    }

    /// Takes a run back: contacts that it made go, contacts that it changed are as before. Contacts that were
    /// edited or written to since stay as they are. What the file suppressed stays suppressed.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND] or [Failure#UNDO_DONE_BEFORE]
    public Journal.Undone undo(long run) {
        ImportRun known = runs.require(run);
        if (known.undone()) {
            throw new TradewindException(Failure.UNDO_DONE_BEFORE, null, run);
        }
        return database.transaction(() -> {
            Journal.Undone undone = history.undo(known.changeSet());
            runs.undone(run, clock.instant());
            return undone;
        });
    }

    /// The imports that were run, the newest first.
    public List<ImportRun> runs() {
        return runs.all();
    }

    /// Writes the rejected rows of a plan into a new workbook: their headings and cells, and why each was left out.
    public void writeRejected(ImportPlan plan, Path workbook, Messages messages, Progress progress) {
        List<String> headings = plan.file().mapping().headings();
        try (RejectedRows out = RejectedRows.create(workbook, headings, messages)) {
            pass(plan.file(), plan.choices(), 0, proof(plan.file(), null), (draft, row) -> {
                        if (row.outcome() == Outcome.REJECTED) {
                            out.add(draft.row(), row.reasons());
                        }
                    })
                    .read(plan.file(), progress, plan.counts().rows());
        }
    }

    private static @Nullable PageProof proof(IntakeFile file, @Nullable Long kept) {
        return file.copy().map(copy -> new PageProof(copy, kept)).orElse(null);
    }

    /// Keeps the page in the book as evidence; what no address points to in the end goes again.
    private long keep(IntakeFile file, PageCopy copy) {
        return evidence.add(file.reader().copyBytes(), copy.mediaType(), copy.name(), copy.url(), copy.takenAt());
    }

    private ImportPass pass(
            IntakeFile file,
            ImportChoices choices,
            long run,
            @Nullable PageProof page,
            BiConsumer<Draft, RowOutcome> taker) {
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
                page);
        ImportPass.Book book = new ImportPass.Book(
                contacts, suppressions, bookKeys.load(), !suppressions.all().isEmpty());
        return new ImportPass(book, cleaner, new ImportPass.Task(choices, run, now, file.name()), taker);
    }
}
