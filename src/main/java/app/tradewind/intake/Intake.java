package app.tradewind.intake;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CustomField;
import app.tradewind.contact.CustomFieldRepository;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.PictureRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final ChangeHistoryRepository history;
    private final InstantSource clock;
    private final EvidenceRepository evidence;
    private final PictureRepository cardPictures;
    private final ImportRunRepository runs;
    private final Passes passes;
    private final CardLaw cards;
    private @Nullable LayoutFinder layouts;

    /// The names of the user's own fields, which columns may fill. Blocks.
    public List<String> ownFields() {
        return new CustomFieldRepository(database)
                .all().stream().map(CustomField::name).toList();
    }

    public Intake(
            Database database, ContactRepository contacts, SuppressionRepository suppressions, InstantSource clock) {
        this(database, contacts, suppressions, clock, CardLaw.NOWHERE);
    }

    /// @param cards where a card that was handed over is recorded as a reason to write
    public Intake(
            Database database,
            ContactRepository contacts,
            SuppressionRepository suppressions,
            InstantSource clock,
            CardLaw cards) {
        this.database = database;
        this.contacts = contacts;
        this.clock = clock;
        this.cards = cards;
        history = new ChangeHistoryRepository(database, contacts, clock);
        evidence = new EvidenceRepository(database);
        cardPictures = new PictureRepository(database);
        runs = new ImportRunRepository(database);
        Passes.Parts parts = new Passes.Parts(
                contacts,
                suppressions,
                new BookKeysRepository(database),
                new ConsequenceRepository(database, contacts, suppressions),
                cards);
        passes = new Passes(parts, clock);
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
        return alike(file, understood(file.reader(), sheet));
    }

    /// What was opened anew, told by its headings alone where the user said so of the file.
    private IntakeFile alike(IntakeFile before, IntakeFile anew) {
        String none = ExportProfile.PLAIN.id();
        return before.layout().profile().equals(none) ? withProfile(anew, none) : anew;
    }

    /// The same file read in a character set that the user chose.
    public IntakeFile withEncoding(IntakeFile file, Charset encoding) {
        return alike(file, open(file.path(), null, encoding));
    }

    /// The same file with the sheet of this name, hidden or not.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND]
    public IntakeFile withSheet(IntakeFile file, String name) {
        return file.sheets().stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(sheet -> alike(file, understood(file.reader(), sheet)))
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "sheet", name));
    }

    /// Every visible sheet that holds contacts, each understood for itself; the file as it is where none does.
    public List<IntakeFile> visibleSheets(IntakeFile file) {
        List<IntakeFile> found = file.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(sheet -> alike(file, understood(file.reader(), sheet)))
                .filter(sheet -> sheet.mapping().makesContacts())
                .toList();
        return found.isEmpty() ? List.of(file) : found;
    }

    /// The same sheet with its headings in another row; 0 for a table without headings.
    public IntakeFile withHeaderRow(IntakeFile file, int row) {
        boolean plain = file.layout().profile().equals(ExportProfile.PLAIN.id());
        TableLayout layout = plain
                ? layouts().plainAt(row, visible(file.preview()))
                : layouts().at(row, file.preview(), file.name());
        return new IntakeFile(file.reader(), file.sheet(), file.preview(), remembered(layout), false);
    }

    /// The same sheet as the export that the user says it is.
    ///
    /// @param profile the id of a profile, such as `linkedin`, or `none` for a table that no program wrote
    /// @throws TradewindException with [Failure#PROFILE_UNKNOWN], which names those that there are
    public IntakeFile withProfile(IntakeFile file, String profile) {
        return new IntakeFile(
                file.reader(), file.sheet(), file.preview(), layouts().as(profile, visible(file.preview())), false);
    }

    /// The programs whose exports are known, by name; those that write several kinds stand once.
    public List<ExportProfile> profiles() {
        return layouts().exports();
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
                .map(this::remembered)
                .orElseGet(() ->
                        found(visible(preview), String.valueOf(reader.path().getFileName())));
        return new IntakeFile(reader, sheet, preview, layout, false);
    }

    private TableLayout found(List<SheetRow> rows, String name) {
        if (!RejectedColumns.areIn(rows)) {
            return remembered(layouts().find(rows, name));
        }
        List<SheetRow> own = RejectedColumns.without(rows);
        TableLayout found = layouts().find(own, name);
        int top = own.getFirst().number();
        TableLayout layout = found.headerRow() == top ? found : layouts().at(top, own, name);
        return RejectedColumns.added(remembered(layout), rows.getFirst());
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
        cards.prepare();
        Map<Outcome, List<RowOutcome>> first = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            first.put(outcome, new ArrayList<>());
        }
        PlannedOutcomes outcomes = new PlannedOutcomes();
        ImportPictures pictures = new ImportPictures(file, choices);
        ImportPass pass = passes.plan(file, choices, (draft, row) -> {
            pictures.note(draft, row);
            List<RowOutcome> kept = first.getOrDefault(row.outcome(), new ArrayList<>());
            if (kept.size() < FIRST_ROWS) {
                kept.add(row);
            }
            outcomes.put(row.row(), row.outcome());
            rows.accept(row);
            return true;
        });
        pass.read(file, progress, 0);
        Map<Reason.Code, Long> noted = with(pass.noted(), pictures.planned());
        return new ImportPlan(file, choices, pass.counts(), first, pass.hiddenRows(), noted, outcomes);
    }

    public ImportPlan plan(IntakeFile file, ImportChoices choices, Progress progress) {
        return plan(file, choices, row -> {}, progress);
    }

    /// More rows of a plan, beyond its first: the file is read again up to the last of them.
    ///
    /// @param outcome whose rows, or null for all
    /// @param from how many of these rows come before the page
    /// @param count how many are wanted; fewer at the end
    public List<RowOutcome> page(ImportPlan plan, @Nullable Outcome outcome, int from, int count, Progress progress) {
        cards.prepare();
        List<RowOutcome> page = new ArrayList<>();
        int[] before = {0};
        passes.plan(plan.file(), plan.choices(), (_, row) -> {
                    if ((outcome == null || row.outcome() == outcome) && before[0]++ >= from && page.size() < count) {
                        page.add(row);
                    }
                    return page.size() < count;
                })
                .read(plan.file(), progress, plan.counts().rows());
        return page;
    }

    /// Imports as planned: all of it in one transaction or, if it fails or is cancelled, nothing. Where the book
    /// has changed since, a row may fare otherwise than planned: it then says so ([Reason.Code#NOT_AS_PLANNED]).
    ///
    /// @param rows is given every row in the order of the sheet, with the contact that it became
    /// @throws app.tradewind.work.CancelledException if `progress` was cancelled; nothing was written
    public ImportReport run(ImportPlan plan, Consumer<RowOutcome> rows, Progress progress) {
        long[] others = new long[1];
        ImportReport report = run(
                plan.file(),
                plan.choices(),
                plan.counts().rows(),
                row -> {
                    boolean other = plan.outcomes().isOther(row.row(), row.outcome());
                    others[0] += other ? 1 : 0;
                    rows.accept(other ? row.notAsPlanned(plan.outcomes()) : row);
                },
                progress);
        return others[0] == 0 ? report : report.noting(Reason.Code.NOT_AS_PLANNED, others[0]);
    }

    /// Imports without a plan that anybody saw first; for scripts, where it spares one reading of the file.
    public ImportReport run(IntakeFile file, ImportChoices choices, Consumer<RowOutcome> rows, Progress progress) {
        return run(file, choices, 0, rows, progress);
    }

    private ImportReport run(
            IntakeFile file, ImportChoices choices, long total, Consumer<RowOutcome> rows, Progress progress) {
        cards.prepare();
        return database.bulkTransaction(() -> runInTransaction(file, choices, total, rows, progress));
    }

    private ImportReport runInTransaction(
            IntakeFile file, ImportChoices choices, long total, Consumer<RowOutcome> rows, Progress progress) {
        long[] run = new long[1];
        List<ImportPass> done = new ArrayList<>(1);
        ImportPictures pictures = new ImportPictures(file, choices);
        Map<Reason.Code, Long> kept = new EnumMap<>(Reason.Code.class);
        long changeSet = history.record(Journal.Kind.IMPORT, file.name(), () -> {
            run[0] = runs.begin(file, choices, clock.instant());
            Long copied = file.copy().map(copy -> keep(file, copy)).orElse(null);
            ImportPass pass = passes.run(file, choices, new Passes.Writing(run[0], copied), (draft, row) -> {
                pictures.note(draft, row);
                rows.accept(row);
            });
            contacts.together(() -> pass.read(file, progress, total));
            kept.putAll(pictures.keep(cardPictures, clock.instant()));
            if (copied != null) {
                evidence.removeUnused(copied);
            }
            runs.counted(run[0], pass.counts());
            done.add(pass);
            if (file.isCorrected() && file.layout().headerRow() > 0) {
                runs.remember(file.mapping(), clock.instant());
            }
        });
        runs.finish(run[0], changeSet);
        ImportPass pass = done.getFirst();
        return new ImportReport(run[0], changeSet, pass.counts(), pass.hiddenRows(), with(pass.noted(), kept));
    }

    private static Map<Reason.Code, Long> with(Map<Reason.Code, Long> noted, Map<Reason.Code, Long> more) {
        Map<Reason.Code, Long> all = new EnumMap<>(Reason.Code.class);
        all.putAll(noted);
        all.putAll(more);
        return Map.copyOf(all);
    }

    public ImportReport run(ImportPlan plan, Progress progress) {
        return run(plan, row -> {}, progress);
    }

    /// An earlier import of the same bytes, under whatever name, that was not taken back; the newest.
    public Optional<ImportRun> standingRunOf(IntakeFile file) {
        return runs.all().stream()
                .filter(run -> !run.undone() && run.sha256().equals(file.sha256()))
                .findFirst();
    }

    /// Takes a run back: contacts that it made go, contacts that it changed are as before. Contacts that were
    /// edited or written to since, or that a later import changed, stay as they are; the latter until that import
    /// is taken back too. What the file suppressed stays suppressed. There is no redo: the file can be imported
    /// again.
    ///
    /// @throws TradewindException with [Failure#NOT_FOUND] or [Failure#UNDO_DONE_BEFORE]
    public Journal.Undone undo(long run) {
        ImportRun known = runs.require(run);
        if (known.undone()) {
            throw new TradewindException(Failure.UNDO_DONE_BEFORE, null, run);
        }
        return database.bulkTransaction(() -> {
            Journal.Undone undone = history.undo(known.changeSet());
            runs.undone(run, clock.instant());
            return undone;
        });
    }

    /// What contacts are called, such as those that an undo kept: at most `count` of them.
    public List<String> names(Set<Long> ids, int count) {
        return contacts
                .findAll(ids.stream().mapToLong(Long::longValue).limit(count).toArray())
                .stream()
                .map(Contact::displayName)
                .toList();
    }

    /// The imports that were run, the newest first.
    public List<ImportRun> runs() {
        return runs.all();
    }

    /// Writes the rejected rows into a new workbook: their headings and cells as texts, so that no phone loses a
    /// nought,
    /// and why each was left out. The mapping is remembered: corrected, the workbook is understood as the file was.
    ///
    /// @throws TradewindException with [Failure#FILE_UNWRITABLE]
    public void writeRejected(
            IntakeFile file, ImportChoices choices, Path workbook, Messages messages, Progress progress) {
        ColumnMapping own = RejectedColumns.own(file);
        try (RejectedRows out = RejectedRows.create(workbook, own.headings(), messages)) {
            cards.prepare();
            passes.plan(file, choices, (draft, row) -> {
                        if (row.outcome() == Outcome.REJECTED) {
                            out.add(draft.row(), row.reasons());
                        }
                        return true;
                    })
                    .read(file, progress, 0);
        }
        runs.remember(own, clock.instant());
    }

    public void writeRejected(ImportPlan plan, Path workbook, Messages messages, Progress progress) {
        writeRejected(plan.file(), plan.choices(), workbook, messages, progress);
    }

    /// Keeps the page in the book as evidence; what no address points to in the end goes again.
    private long keep(IntakeFile file, PageCopy copy) {
        return evidence.add(file.reader().copyBytes(), copy.mediaType(), copy.name(), copy.url(), copy.takenAt());
    }
}
