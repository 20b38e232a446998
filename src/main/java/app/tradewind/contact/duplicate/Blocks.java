package app.tradewind.contact.duplicate;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// Finds the records that share a key: 8 bytes a key, whatever its length.
///
/// A key is kept as 40 bits of its hash beside the number of its record. Two keys taken for one only make a pair
/// that
/// is compared in vain.
final class Blocks {

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /// In larger blocks only neighbours are compared: a word that so many share says little.
    private static final int LARGEST = 60;
    private static final int NEIGHBOURS = 8;

    private long[] keys = new long[1024];
    private int size;

    /// @param number of the record, less than 2^24
    void add(String key, int number) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = hash(key) & ~NUMBER | number;
    }

    /// The pairs of records that share a key, each once, the smaller number in the upper half.
    long[] pairs() {
        Arrays.sort(keys, 0, size);
        PairList pairs = new PairList();
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && (keys[to] & ~NUMBER) == (keys[from] & ~NUMBER)) {
                to++;
            }
            pair(from, to, pairs::accept);
            from = to;
        }
        return pairs.distinct();
    }

    private void pair(int from, int to, LongConsumer pairs) {
        int reach = to - from > LARGEST ? NEIGHBOURS : LARGEST;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < Math.min(to, i + 1 + reach); j++) {
                long one = keys[i] & NUMBER;
                long other = keys[j] & NUMBER;
                if (one != other) {
                    pairs.accept(Math.min(one, other) << Integer.SIZE | Math.max(one, other));
                }
            }
        }
    }

    /// FNV-1a over the characters, stirred at the end as splitmix64 does.
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    /// Pairs as they are met, made distinct whenever they fill the room they have.
    private static final class PairList {

        private long[] pairs = new long[1024];
        private int count;

        void accept(long pair) {
            if (count == pairs.length) {
                long[] distinct = distinct();
                count = distinct.length;
                pairs = Arrays.copyOf(distinct, Math.max(pairs.length, count * 2));
            }
            pairs[count++] = pair;
        }

        long[] distinct() {
            Arrays.sort(pairs, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    pairs[kept++] = pairs[i];
                }
            }
            count = kept;
            return Arrays.copyOf(pairs, kept);
        }
    }
}
