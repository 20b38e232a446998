package app.tradewind.intake;

/// A map from texts to numbers that keeps 16 bytes an entry, whatever the length of the text.
///
/// Texts are known by a hash of 64 bits: among a million of them, the chance that any two are taken for one is
/// about one in thirty million.
final class LongKeys {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[1024];
    private long[] values = new long[1024];
    private int size;

    /// The first number stays; 0 cannot be stored.
    void put(String text, long value) {
        if (size * 2 >= hashes.length) {
            grow();
        }
        long hash = hash(text);
        int slot = slot(hash);
        if (values[slot] == 0) {
            hashes[slot] = hash;
            values[slot] = value;
            size++;
        }
    }

    /// 0 where the text is not known.
    long get(String text) {
        return size == 0 ? 0 : values[slot(hash(text))];
    }

    boolean isEmpty() {
        return size == 0;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & (hashes.length - 1);
        while (values[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldValues = values;
        hashes = new long[oldHashes.length * 2];
        values = new long[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /// FNV-1a over the characters, stirred at the end as splitmix64 does.
    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
