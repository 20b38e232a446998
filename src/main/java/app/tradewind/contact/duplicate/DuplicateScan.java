package app.tradewind.contact.duplicate;

import app.tradewind.contact.duplicate.Person.Firm;
import app.tradewind.store.Database;
import app.tradewind.work.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Looks through the whole book for contacts and companies that stand in it more than once.
///
/// 1. Each record gives keys ([BlockingKeys]); only records that share one are compared. What stays in memory are 8
///    bytes a key, and the records that share any.
/// 2. Pairs are judged by a table ([PersonPairs], [FirmPairs]).
/// 3. Pairs become groups ([Groups]); those of whom the user said that they are two stay apart.
///
/// Source: P. Christen, Data Matching, 2012, chapters 4 (indexing) and 6 (classification).
public final class DuplicateScan {

    private static final int PAGE = 2000;

    /// What the scan found, the surest first.
    public record Found(List<DuplicateGroup> groups, int contacts, int companies) {
        public Found {
            groups = List.copyOf(groups);
        }
    }

    /// How one kind of record is read and compared.
    private record Way<T>(
            DuplicateKind kind,
            Function<long[], List<T>> read,
            ToLongFunction<T> id,
            Function<T, Set<String>> keys,
            BiFunction<T, T, Likely> judge,
            BiPredicate<T, T> mayBeOne) {}

    private final PersonRepository people;

    public DuplicateScan(Database database) {
        people = new PersonRepository(database);
    }

    /// Reads and compares; writes nothing. Blocks, for seconds at 100,000 contacts.
    ///
    /// @param progress counts records read and compared
    public Found run(Progress progress) {
        long[] contacts = people.contactIds();
        long[] companies = people.companyIds();
        Steps steps = new Steps(progress, 2L * (contacts.length + companies.length));
        Way<Person> persons = new Way<>(
                DuplicateKind.CONTACT,
                people::people,
                Person::id,
                BlockingKeys::of,
                PersonPairs::of,
                PersonPairs::mayBeOne);
        Way<Firm> firms = new Way<>(
                DuplicateKind.COMPANY,
                people::firms,
                Firm::id,
                BlockingKeys::of,
                FirmPairs::of,
                (one, other) -> FirmPairs.of(one, other).isWorthALook());
        List<DuplicateGroup> groups = new ArrayList<>(groups(persons, contacts, steps));
        groups.addAll(groups(firms, companies, steps));
        return new Found(groups, contacts.length, companies.length);
    }

    private <T> List<DuplicateGroup> groups(Way<T> way, long[] ids, Steps steps) {
        long[] pairs = candidates(way, ids, steps);
        Map<Long, T> met = met(way, ids, pairs, steps);
        Set<String> apart = people.apart(way.kind);
        List<Groups.Link> links = new ArrayList<>();
        for (long pair : pairs) {
            T one = met.get(ids[(int) (pair >>> Integer.SIZE)]);
            T other = met.get(ids[(int) pair]);
            if (one != null && other != null) {
                Likely likely = way.judge.apply(one, other);
                if (likely.isWorthALook() && !apart.contains(pair(way, one, other))) {
                    links.add(new Groups.Link(way.id.applyAsLong(one), way.id.applyAsLong(other), likely));
                }
            }
            steps.look();
        }
        return new Groups((one, other) -> mayBeOne(way, met, apart, one, other))
                .of(way.kind, way.kind == DuplicateKind.CONTACT ? certain(links, met) : links);
    }

    private static <T> boolean mayBeOne(Way<T> way, Map<Long, T> met, Set<String> apart, long one, long other) {
        T first = met.get(one);
        T second = met.get(other);
        return first != null
                && second != null
                && !apart.contains(PersonRepository.pair(one, other))
                && way.mayBeOne.test(first, second);
    }

    private static <T> String pair(Way<T> way, T one, T other) {
        return PersonRepository.pair(way.id.applyAsLong(one), way.id.applyAsLong(other));
    }

    private <T> long[] candidates(Way<T> way, long[] ids, Steps steps) {
        Blocks blocks = new Blocks();
        for (int from = 0; from < ids.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + PAGE));
            int number = from;
            for (T record : way.read.apply(page)) {
                while (ids[number] != way.id.applyAsLong(record)) {
                    number++;
                }
                int place = number;
                way.keys.apply(record).forEach(key -> blocks.add(key, place));
            }
            steps.done(page.length);
        }
        return blocks.pairs();
    }

    private <T> Map<Long, T> met(Way<T> way, long[] ids, long[] pairs, Steps steps) {
        BitSet wanted = new BitSet(ids.length);
        for (long pair : pairs) {
            wanted.set((int) (pair >>> Integer.SIZE));
            wanted.set((int) pair);
        }
        Map<Long, T> met = new HashMap<>();
        long[] all = wanted.stream().mapToLong(place -> ids[place]).toArray();
        for (int from = 0; from < all.length; from += PAGE) {
            long[] page = Arrays.copyOfRange(all, from, Math.min(all.length, from + PAGE));
            way.read.apply(page).forEach(record -> met.put(way.id.applyAsLong(record), record));
            steps.done(page.length);
        }
        steps.done(ids.length - all.length);
        return met;
    }

    /// Without the pairs of an initial that may stand for several: *J. Pereira* beside João and José says nothing.
    private static List<Groups.Link> certain(List<Groups.Link> links, Map<Long, ?> met) {
        Map<Long, Set<Long>> byInitial = new HashMap<>();
        links.stream().filter(DuplicateScan::isByInitial).forEach(link -> {
            byInitial.computeIfAbsent(link.one(), _ -> new HashSet<>()).add(link.other());
            byInitial.computeIfAbsent(link.other(), _ -> new HashSet<>()).add(link.one());
        });
        return links.stream()
                .filter(link -> !isByInitial(link)
                        || isOneName(byInitial.getOrDefault(link.one(), Set.of()), met)
                                && isOneName(byInitial.getOrDefault(link.other(), Set.of()), met))
                .toList();
    }

    private static boolean isByInitial(Groups.Link link) {
        return link.likely().reasons().stream()
                .anyMatch(reason -> reason.code() == DuplicateReason.Code.INITIAL
                        || reason.code() == DuplicateReason.Code.NAME_IN_ADDRESS
                        || reason.code() == DuplicateReason.Code.PART_OF_NAME);
    }

    private static boolean isOneName(Set<Long> ids, Map<Long, ?> met) {
        List<Person> named = ids.stream().map(met::get).map(Person.class::cast).toList();
        return named.stream()
                .allMatch(one -> named.stream()
                        .allMatch(other -> NameLikeness.of(one.words(), other.words()) != NameLikeness.DIFFERENT));
    }

    /// Counts, and stops where the user wants it.
    private static final class Steps {

        private static final int LOOKS = 4096;

        private final Progress progress;
        private final long total;
        private long done;
        private int looks;

        Steps(Progress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        void done(int more) {
            progress.stopIfCancelled();
            done += more;
            progress.at(done, total);
        }

        void look() {
            if (++looks % LOOKS == 0) {
                progress.stopIfCancelled();
            }
        }
    }
}
