package app.tradewind.intake;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.work.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// One reading of a file against the book: each row is cleaned, matched, decided, and handed to who writes it.
///
/// A plan and its run are the same pass, once without and once with writing, so that the run does what the plan
/// said. Rows are taken in batches: the contacts that a batch meets are read from the book together.
final class ImportPass {

    private static final int BATCH = 500;

    private record Candidate(Draft draft, DraftKeys keys) {}

    /// How a pass goes about it. `teller` is told each row and returns false when no more are wanted.
    record Way(
            Function<SheetRow, Draft> reader,
            ImportChoices choices,
            Decider decider,
            DecisionTaker taker,
            BiPredicate<Draft, RowOutcome> teller) {}

    private final KnownBook book;
    private final Way way;
    private final Matcher matcher;
    private final Buyers buyers = new Buyers();
    private final long[] counts = new long[Outcome.values().length];
    private final Map<Reason.Code, Long> noted = new EnumMap<>(Reason.Code.class);
    private volatile boolean enough;
    private long hidden;
    private long taken;

    ImportPass(KnownBook book, Way way) {
        this.book = book;
        this.way = way;
        matcher = new Matcher(book.keys());
    }

    /// Rows are read and cleaned on another thread, some batches ahead of what is decided and written on this one.
    ///
    /// @param total how many rows there are, 0 where that is not known yet
    void read(IntakeFile source, Progress progress, long total) {
        try (BatchesAhead<Candidate> batches = new BatchesAhead<>("tradewind-rows", ready -> clean(source, ready))) {
            batches.forEach(batch -> settle(batch, progress, total));
        }
        progress.stopIfCancelled();
        way.taker().done(buyers);
    }

    private void clean(IntakeFile source, Predicate<List<Candidate>> ready) {
        List<Candidate> batch = new ArrayList<>(BATCH);
        source.readRows(row -> {
            if (row.hidden()) {
                hidden++;
                return true;
            }
            Draft draft = way.reader().apply(row);
            if (!draft.isEmpty()) {
                batch.add(new Candidate(draft, DraftKeys.of(draft)));
            }
            if (batch.size() < BATCH) {
                return true;
            }
            List<Candidate> full = List.copyOf(batch);
            batch.clear();
            return ready.test(full) && !enough;
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
        if (enough) {
            return;
        }
        progress.stopIfCancelled();
        Map<Long, Contact> met = met(batch);
        for (Candidate candidate : batch) {
            RowOutcome outcome = outcomeOf(candidate, met);
            counts[outcome.outcome().ordinal()]++;
            outcome.reasons().forEach(reason -> noted.merge(reason.code(), 1L, Long::sum));
            enough |= !way.teller().test(candidate.draft(), outcome);
        }
        taken += batch.size();
        progress.at(taken, Math.max(total, taken));
    }

    /// The contacts of the book that some row of the batch may be or was sent to by hand.
    private Map<Long, Contact> met(List<Candidate> batch) {
        Map<Integer, RowChoice> byRow = way.choices().byRow();
        Stream<RowChoice> chosen = byRow.isEmpty()
                ? Stream.empty()
                : batch.stream()
                        .map(candidate -> byRow.get(candidate.draft().row().number()))
                        .filter(Objects::nonNull);
        long[] ids = LongStream.concat(
                        batch.stream().flatMapToLong(candidate -> matcher.candidates(candidate.keys())),
                        chosen.mapToLong(RowChoice::contact).filter(id -> id != 0))
                .distinct()
                .toArray();
        Map<Long, Contact> met = new HashMap<>();
        if (ids.length > 0) {
            book.contacts().findAll(ids).stream()
                    .filter(contact -> contact.deletedAt() == null)
                    .forEach(contact -> met.put(contact.id().value(), contact));
        }
        return met;
    }

    /// All shipments of a buyer are one contact: its first row decides.
    private RowOutcome outcomeOf(Candidate candidate, Map<Long, Contact> met) {
        Draft draft = candidate.draft();
        Shipment shipment = draft.beyond().shipment();
        if (shipment == null
                || !draft.isUsable()
                || draft.contact().company().name().isEmpty()) {
            return outcome(candidate, met);
        }
        Buyers.Candidate ways =
                new Buyers.Candidate(draft.contact(), candidate.keys().ways());
        Buyer buyer = buyers.earlier(draft.contact());
        if (buyer == null) {
            RowOutcome first = outcome(candidate, met);
            buyers.begin(ways, first, shipment);
            return first;
        }
        buyer.add(shipment);
        Decision further = way.decider().further(draft, buyer, buyers.isReachedAnew(ways));
        way.taker().take(draft, further);
        return further.outcome(draft, buyer.contact());
    }

    /// Another export may write a buyer's street in another way: its name in its country is enough.
    private Match match(Candidate candidate, Map<Long, Contact> met) {
        Draft draft = candidate.draft();
        if (!draft.isUsable()) {
            return Match.NEW;
        }
        Match match = matcher.match(draft, candidate.keys(), met);
        boolean open = match.kind() == Match.Kind.NEW || match.kind() == Match.Kind.ALIKE;
        long buyer = open && draft.beyond().shipment() != null ? book.further().buyer(draft.contact()) : 0;
        return buyer == 0 ? match : Match.known(book.contacts().require(new ContactId(buyer)));
    }

    private RowOutcome outcome(Candidate candidate, Map<Long, Contact> met) {
        Draft draft = candidate.draft();
        Match match = match(candidate, met);
        Decision decision = way.decider().decide(draft, match, met);
        boolean leftOut = decision.reasons().contains(Reason.of(Reason.Code.LEFT_OUT));
        if (decision.outcome() != Outcome.REJECTED && !leftOut) {
            matcher.remember(candidate.keys(), draft.row().place());
        }
        long contact = way.taker().take(draft, decision);
        Contact after = decision.after();
        if (after != null) {
            met.put(after.id().value(), after);
        } else if (decision.repeats() != 0 && met.containsKey(contact)) {
            book.contacts().find(new ContactId(contact)).ifPresent(filled -> met.put(contact, filled));
        }
        return decision.outcome(draft, contact);
    }
}
