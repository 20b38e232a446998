package app.tradewind.ui.checklist;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Finding;
import app.tradewind.compliance.Fix;
import app.tradewind.compliance.Severity;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.ui.control.Place;
import app.tradewind.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One check: takes findings as they come and keeps counts and ids. Blocks.
final class CheckRun {

    private static final int PAGE = 500;
    private static final int LIFTED_SHOWN = 500;
    private static final Set<LetterState> WAITING = Set.of(LetterState.DRAFT, LetterState.APPROVED, LetterState.QUEUED);

    private record Key(String rule, Severity severity) {}

    private static final class Gathered {
        private final Ids people = new Ids();
        private final Map<String, Finding> examples = new HashMap<>();
        private final Fix fix;

        Gathered(Fix fix) {
            this.fix = fix;
        }
    }

    private final ChecklistRoom room;
    private final Map<Key, Gathered> gathered = new LinkedHashMap<>();
    private final Map<Severity, Ids> gravest = new EnumMap<>(Severity.class);
    private final Map<Long, String> countries = new HashMap<>();
    private final List<Entry> lifted = new ArrayList<>();
    private long person;
    private @Nullable Severity personsGravest;

    CheckRun(ChecklistRoom room) {
        this.room = room;
    }

    CheckResult check(Place.ChecklistPlace scope, Progress progress) {
        Map<String, Long> checked;
        Long mailing = scope.mailing();
        ContactId contact = scope.contact();
        if (mailing != null) {
            room.law().checklist().mailing(mailing).forEach(this::take);
            checked = byCountry(waiting(mailing));
        } else if (contact != null) {
            room.law().checklist().contact(contact).forEach(this::take);
            checked = byCountry(new long[] {contact.value()});
        } else {
            room.law().checklist().book(progress, this::take);
            checked = new HashMap<>();
            contacts().facet(ContactQuery.ALL, ContactRepository.Facet.COUNTRY).forEach(checked::put);
            long known = checked.values().stream().mapToLong(Long::longValue).sum();
            checked.put("", contacts().count(ContactQuery.ALL) - known);
        }
        settle();
        return result(checked, progress);
    }

    private ContactRepository contacts() {
        return room.people().contacts();
    }

    private long[] waiting(long mailing) {
        return room.letters().letters().ofMailing(mailing).stream()
                .filter(letter -> WAITING.contains(letter.state()))
                .mapToLong(letter -> letter.contact().value())
                .toArray();
    }

    /// Entries of one person come one after the other; a finding that a written reason lifts is no longer one.
    private void take(Entry entry) {
        if (entry.waiver() != null) {
            if (!entry.waiver().isAcknowledgement() && lifted.size() < LIFTED_SHOWN) {
                lifted.add(entry);
            }
            return;
        }
        if (entry.contact().value() != person) {
            settle();
            person = entry.contact().value();
        }
        Finding finding = entry.finding();
        Severity known = personsGravest;
        personsGravest = known == null || finding.severity().compareTo(known) < 0 ? finding.severity() : known;
        Gathered group =
                gathered.computeIfAbsent(new Key(finding.rule(), finding.severity()), _ -> new Gathered(finding.fix()));
        group.people.add(person);
        group.examples.putIfAbsent(finding.jurisdiction(), finding);
    }

    private void settle() {
        if (personsGravest != null) {
            gravest.computeIfAbsent(personsGravest, _ -> new Ids()).add(person);
            personsGravest = null;
        }
    }

    private CheckResult result(Map<String, Long> checked, Progress progress) {
        gravest.values().forEach(ids -> readCountries(ids.toArray(), progress));
        Map<Severity, Map<String, Integer>> counts = new EnumMap<>(Severity.class);
        gravest.forEach((severity, ids) -> {
            Map<String, Integer> byCountry = new HashMap<>();
            split(ids.toArray()).forEach((country, people) -> byCountry.put(country, people.length));
            counts.put(severity, byCountry);
        });
        List<FindingGroup> groups = new ArrayList<>();
        gathered.forEach((key, group) -> groups.add(group(key, group, progress)));
        groups.sort(Comparator.comparing(FindingGroup::severity)
                .thenComparing(Comparator.comparingInt((FindingGroup group) -> -group.count(null))));
        return new CheckResult(groups, counts, checked, lifted);
    }

    private FindingGroup group(Key key, Gathered group, Progress progress) {
        long[] people = group.people.toArray();
        return new FindingGroup(
                key.rule(),
                key.severity(),
                group.fix,
                split(people),
                group.examples,
                group.fix == Fix.ASK_COUNTRY ? readable(people, progress) : 0);
    }

    private int readable(long[] people, Progress progress) {
        CountryGuess guess = new CountryGuess();
        int readable = 0;
        for (int from = 0; from < people.length; from += PAGE) {
            progress.stopIfCancelled();
            readable += (int) contacts().findAll(page(people, from)).stream()
                    .filter(contact -> guess.of(contact).isPresent())
                    .count();
        }
        return readable;
    }

    private Map<String, long[]> split(long[] people) {
        Map<String, Ids> split = new HashMap<>();
        for (long id : people) {
            split.computeIfAbsent(countries.getOrDefault(id, ""), _ -> new Ids())
                    .add(id);
        }
        Map<String, long[]> arrays = new HashMap<>();
        split.forEach((country, ids) -> arrays.put(country, ids.toArray()));
        return arrays;
    }

    private void readCountries(long[] people, Progress progress) {
        for (int from = 0; from < people.length; from += PAGE) {
            progress.stopIfCancelled();
            for (ContactLine line : contacts().lines(page(people, from))) {
                countries.put(
                        line.id().value(),
                        Objects.requireNonNullElse(line.country(), "").intern());
            }
        }
    }

    private Map<String, Long> byCountry(long[] people) {
        readCountries(people, Progress.none());
        Map<String, Long> counts = new HashMap<>();
        split(people).forEach((country, ids) -> counts.put(country, (long) ids.length));
        return counts;
    }

    private static long[] page(long[] people, int from) {
        return Arrays.copyOfRange(people, from, Math.min(people.length, from + PAGE));
    }
}
