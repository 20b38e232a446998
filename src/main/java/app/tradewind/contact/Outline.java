package app.tradewind.contact;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What lists ask most, of every contact, in memory: some 45 bytes each. A million are gone through
/// in milliseconds, where the store would look up a million rows.
///
/// Words are kept as numbers, times to the second. Whoever reads it while another writes must keep them apart.
final class Outline {

    /// What stands where no time is known.
    static final int NEVER = Integer.MIN_VALUE;

    private static final int ID_BITS = 31;
    private static final long ID = (1L << ID_BITS) - 1;
    private static final long BASE = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private final BitSet book = new BitSet();
    private final Map<Known, int[]> columns = new EnumMap<>(Known.class);
    private final Map<Known, WordNumbers> words = new EnumMap<>(Known.class);

    Outline(int contacts) {
        for (Known known : Known.values()) {
            columns.put(known, new int[contacts + 1]);
            if (!known.isTime()) {
                words.put(known, new WordNumbers());
            }
        }
    }

    static int seconds(@Nullable Instant time) {
        return time == null ? NEVER : (int) Math.clamp(time.getEpochSecond() - BASE, NEVER + 1L, Integer.MAX_VALUE);
    }

    /// Notes a contact, or what it is by now.
    void put(int id, boolean binned) {
        book.set(id, !binned);
        columns.replaceAll((_, column) -> id < column.length ? column : Arrays.copyOf(column, id + id / 8 + 64));
    }

    void word(Known known, int id, @Nullable String word) {
        column(known)[id] = numbers(known).number(word == null ? "" : word);
    }

    void time(Known known, int id, int seconds) {
        column(known)[id] = seconds;
    }

    void remove(int id) {
        book.clear(id);
    }

    /// The contacts outside the bin. Not to be changed.
    BitSet book() {
        return book;
    }

    int[] column(Known known) {
        return java.util.Objects.requireNonNull(columns.get(known));
    }

    /// The number of a word, -1 if nobody has it.
    int find(Known known, String word) {
        return numbers(known).find(word);
    }

    private WordNumbers numbers(Known known) {
        return java.util.Objects.requireNonNull(words.get(known));
    }

    /// How many of these contacts have each word, the most frequent first; those without one left out.
    Map<String, Long> counts(Known known, long[] ids) {
        WordNumbers numbers = numbers(known);
        int[] column = column(known);
        long[] counted = new long[numbers.size()];
        for (long id : ids) {
            counted[column[(int) id]]++;
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        java.util.stream.IntStream.range(1, counted.length)
                .filter(number -> counted[number] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(number -> -counted[number])
                        .thenComparing(numbers::word))
                .forEach(number -> counts.put(numbers.word(number), counted[number]));
        return counts;
    }

    /// All contacts of the book by what is known of them, those without it last both ways, equal ones by id.
    ///
    /// @param stages the codes of the stages in their order
    long[] sorted(Known known, boolean descending, List<String> stages) {
        int[] keys = column(known);
        int[] places = places(known, stages);
        long[] sorted = new long[book.cardinality()];
        int count = 0;
        for (int id = book.nextSetBit(0); id >= 0; id = book.nextSetBit(id + 1)) {
            boolean there = known == Known.STAGE || (known.isTime() ? keys[id] != NEVER : keys[id] != 0);
            long key = (places.length > 0 ? places[keys[id]] : keys[id]) - (long) Integer.MIN_VALUE;
            // bits of the key above those of the id, turned round for the other direction; what is there is negative
            long both = key << ID_BITS | id;
            long turned = descending ? ~both & Long.MAX_VALUE : both;
            sorted[count++] = there ? Long.MIN_VALUE | turned : turned & ID;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < count; i++) {
            sorted[i] = (descending ? ~sorted[i] : sorted[i]) & ID;
        }
        return sorted;
    }

    private int[] places(Known known, List<String> stages) {
        if (known.isTime()) {
            return new int[0];
        }
        WordNumbers numbers = numbers(known);
        if (known != Known.STAGE) {
            return numbers.places();
        }
        int[] places = new int[numbers.size()];
        for (int number = 0; number < places.length; number++) {
            int at = stages.indexOf(numbers.word(number));
            places[number] = at < 0 ? stages.size() : at;
        }
        return places;
    }
}
