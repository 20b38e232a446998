package app.tradewind.intake;

import app.tradewind.address.CheckedAddress;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.work.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One reading of a file against the book: decides for each row how it fares and, when it writes, does so.
///
/// A plan and its run are the same pass, once without and once with writing, so that the run does what the plan
/// said. Rows are taken in batches: the contacts that a batch meets are read from the book together.
final class ImportPass {

    private static final int BATCH = 500;
    private static final double ALIKE = 0.85;

    /// The book as a pass needs it.
    record Book(ContactRepository contacts, SuppressionRepository suppressions, LongKeys keys, boolean anySuppressed) {}

    private record Candidate(Draft draft, DraftKeys keys) {}

    private final Book book;
    private final Function<SheetRow, Draft> cleaner;
    private final ImportChoices choices;
    private final long run;
    private final boolean writing;
    private final Instant now;
    private final String file;
    private final BiConsumer<Draft, RowOutcome> taker;
    private final LongKeys inFile = new LongKeys();
    private final long[] counts = new long[Outcome.values().length];
    private final Map<Reason.Code, Long> noted = new EnumMap<>(Reason.Code.class);
    private long hidden;
    private long taken;

    /// @param run the number of the import that writes, or 0 for a plan, which writes nothing
    /// @param file its name, the proof of an opt-out
    record Task(ImportChoices choices, long run, Instant now, String file) {}

    ImportPass(Book book, Function<SheetRow, Draft> cleaner, Task task, BiConsumer<Draft, RowOutcome> taker) {
        this.book = book;
        this.cleaner = cleaner;
        choices = task.choices();
        run = task.run();
        writing = run != 0;
        now = task.now();
        file = task.file();
        this.taker = taker;
    }

    /// Rows are read and cleaned on another thread, some batches ahead of what is decided and written on this one.
    ///
    /// @param total how many rows there are, 0 where that is not known yet
    void read(IntakeFile source, Progress progress, long total) {
        try (BatchesAhead<Candidate> batches = new BatchesAhead<>("tradewind-rows", ready -> clean(source, ready))) {
            batches.forEach(batch -> settle(batch, progress, total));
        }
        progress.stopIfCancelled();
    }

    private void clean(IntakeFile source, Predicate<List<Candidate>> ready) {
        List<Candidate> batch = new ArrayList<>(BATCH);
        source.readRows(row -> {
            if (row.hidden()) {
                hidden++;
                return true;
            }
            Draft draft = cleaner.apply(row);
            if (!draft.isEmpty()) {
                batch.add(new Candidate(draft, DraftKeys.of(draft)));
            }
            if (batch.size() < BATCH) {
                return true;
            }
            List<Candidate> full = List.copyOf(batch);
            batch.clear();
            return ready.test(full);
        });
        boolean _ = ready.test(List.copyOf(batch));
    }

    ImportCounts counts() {
        return ImportCounts.of(counts);
    }

    long hiddenRows() {
        return hidden;
    }

    Map<Reason.Code, Long> noted() {
        return Map.copyOf(noted);
    }

    private void settle(List<Candidate> batch, Progress progress, long total) {
        progress.stopIfCancelled();
        Map<Long, Contact> met = met(batch);
        for (Candidate candidate : batch) {
            RowOutcome outcome = outcome(candidate, met);
            counts[outcome.outcome().ordinal()]++;
            outcome.reasons().forEach(reason -> noted.merge(reason.code(), 1L, Long::sum));
            taker.accept(candidate.draft(), outcome);
        }
        taken += batch.size();
        progress.at(taken, Math.max(total, taken));
    }

    /// The contacts of the book that some row of the batch may be.
    private Map<Long, Contact> met(List<Candidate> batch) {
        long[] ids = batch.stream()
                .flatMap(candidate -> candidate.keys().leading().stream())
                .mapToLong(book.keys()::get)
                .filter(id -> id != 0)
                .distinct()
                .toArray();
        Map<Long, Contact> met = new HashMap<>();
        if (ids.length > 0) {
            book.contacts().findAll(ids).forEach(contact -> met.put(contact.id().value(), contact));
        }
        return met;
    }

    private RowOutcome outcome(Candidate candidate, Map<Long, Contact> met) {
        Draft draft = candidate.draft();
        List<Reason> reasons = new ArrayList<>(draft.reasons());
        if (!draft.isUsable()) {
            if (reasons.stream().noneMatch(reason -> reason.code().name().startsWith("ADDRESS"))) {
                reasons.add(Reason.of(Reason.Code.NOTHING_USABLE));
            }
            return outcome(draft, Outcome.REJECTED, 0, reasons, Map.of());
        }
        noteSuppression(draft, reasons);
        long earlier = earlierRow(candidate.keys(), reasons);
        if (earlier != 0) {
            reasons.add(Reason.of(Reason.Code.DUPLICATE_IN_FILE, earlier));
            return outcome(draft, Outcome.DUPLICATE, 0, reasons, Map.of());
        }
        remember(candidate);
        Contact known = known(candidate, met);
        if (known != null) {
            return meeting(draft, known, met, reasons);
        }
        Contact alike = near(candidate, met);
        if (alike != null) {
            double likeness =
                    Likeness.of(alike.name().display(), draft.contact().name().display());
            reasons.add(Reason.of(
                    Reason.Code.NEAR_DUPLICATE,
                    alike.displayName(),
                    String.format(java.util.Locale.ROOT, "%.2f", likeness)));
            return outcome(draft, Outcome.DUPLICATE, alike.id().value(), reasons, Map.of());
        }
        long id =
                writing ? book.contacts().addImported(draft.contact(), run, now).value() : 0;
        suppress(draft);
        return outcome(draft, Outcome.CREATED, id, reasons, Map.of());
    }

    private RowOutcome meeting(Draft draft, Contact known, Map<Long, Contact> met, List<Reason> reasons) {
        long id = known.id().value();
        suppress(draft);
        if (choices.policy() == Policy.CREATE) {
            reasons.add(Reason.of(Reason.Code.DUPLICATE_IN_BOOK, known.displayName()));
            return outcome(draft, Outcome.DUPLICATE, id, reasons, Map.of());
        }
        Contact after = ContactMerge.merged(known, draft, choices.policy(), now);
        Map<String, RowOutcome.Change> changes = ContactMerge.changes(known, after);
        if (changes.isEmpty()) {
            return outcome(draft, Outcome.UNCHANGED, id, reasons, changes);
        }
        if (writing) {
            book.contacts().update(after, now);
        }
        met.put(id, after);
        return outcome(draft, Outcome.UPDATED, id, reasons, changes);
    }

    private static RowOutcome outcome(
            Draft draft, Outcome outcome, long contact, List<Reason> reasons, Map<String, RowOutcome.Change> changes) {
        return new RowOutcome(
                draft.row().number(),
                outcome,
                contact,
                List.copyOf(reasons),
                List.copyOf(draft.cleanings()),
                changes,
                draft.shown());
    }

    private void noteSuppression(Draft draft, List<Reason> reasons) {
        if (draft.optOut()) {
            reasons.add(Reason.of(Reason.Code.OPT_OUT));
        } else if (book.anySuppressed()) {
            for (CheckedAddress address : draft.addresses()) {
                if (book.suppressions().covers(address.key())) {
                    reasons.add(Reason.of(Reason.Code.SUPPRESSED, address.normalised()));
                }
            }
        }
    }

    private void suppress(Draft draft) {
        if (writing && draft.optOut()) {
            draft.barred()
                    .forEach(address ->
                            book.suppressions().suppressAddress(address.key(), SuppressionReason.IMPORTED, file, now));
        }
    }

    /// The row of this file that is the same contact: by an address, or without one by everything else.
    private long earlierRow(DraftKeys keys, List<Reason> reasons) {
        for (String key : keys.addresses().isEmpty() ? keys.place() : keys.addresses()) {
            long row = inFile.get(key);
            if (row != 0) {
                return row;
            }
        }
        for (String key : keys.addresses().isEmpty() ? List.<String>of() : keys.person()) {
            if (inFile.get(key) != 0) {
                reasons.add(Reason.of(Reason.Code.SAME_PERSON_IN_FILE, inFile.get(key)));
                return 0;
            }
        }
        return 0;
    }

    private void remember(Candidate candidate) {
        candidate
                .keys()
                .lasting()
                .forEach(key -> inFile.put(key, candidate.draft().row().number()));
    }

    private @Nullable Contact known(Candidate candidate, Map<Long, Contact> met) {
        DraftKeys keys = candidate.keys();
        Contact known = first(keys.addresses(), met, contact -> true);
        if (known == null) {
            known = first(keys.person(), met, contact -> true);
        }
        if (known == null) {
            Contact said = candidate.draft().contact();
            known = first(keys.phones(), met, contact -> isCompatible(contact, said));
        }
        return known == null ? first(keys.place(), met, contact -> true) : known;
    }

    private @Nullable Contact first(List<String> keys, Map<Long, Contact> met, Predicate<Contact> fits) {
        for (String key : keys) {
            Contact contact = met.get(book.keys().get(key));
            if (contact != null && fits.test(contact)) {
                return contact;
            }
        }
        return null;
    }

    /// A number is often a whole firm's: it decides only where nothing else speaks against it.
    private static boolean isCompatible(Contact known, Contact said) {
        return (known.addresses().isEmpty() || said.addresses().isEmpty())
                && agree(known.name().display(), said.name().display())
                && agree(MatchKeys.companyKey(known), MatchKeys.companyKey(said))
                && (!said.name().display().isEmpty() || known.name().display().isEmpty());
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || MatchKeys.fold(one).equals(MatchKeys.fold(other));
    }

    private @Nullable Contact near(Candidate candidate, Map<Long, Contact> met) {
        String name = candidate.draft().contact().name().display();
        return first(
                candidate.keys().near(),
                met,
                contact -> Likeness.of(contact.name().display(), name) >= ALIKE);
    }
}
