package app.tradewind.contact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// The ids of the whole book in the orders that were asked for last, so that what a search finds is put in order
/// without reading a single row: a million ids are 8 MB and are gone through in some milliseconds.
///
/// An order is made anew after a commit that may have changed it. Safe for any thread.
final class OrderedIds {

    private static final int ORDERS_KEPT = 4;

    private record Made(long version, long[] ids) {}

    private final LongSupplier version;
    private final Map<ContactOrder, Made> orders = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ContactOrder, Made> eldest) {
            return size() > ORDERS_KEPT;
        }
    };

    /// @param version changes whenever an order may have changed
    OrderedIds(LongSupplier version) {
        this.version = version;
    }

    /// Whether this order was asked for before, so that making it anew pays.
    synchronized boolean isKnown(ContactOrder order) {
        return orders.containsKey(order);
    }

    /// All ids in this order, read by `reading` where they are not known or no longer true.
    synchronized long[] all(ContactOrder order, Supplier<long[]> reading) {
        long now = version.getAsLong();
        Made made = orders.get(order);
        if (made == null || made.version != now) {
            made = new Made(now, reading.get());
            orders.put(order, made);
        }
        return made.ids;
    }

    /// Those of `all` that are among `found`, in the order of `all`.
    static long[] sifted(long[] all, long[] found) {
        BitSet wanted = new BitSet();
        for (long id : found) {
            wanted.set(Math.toIntExact(id));
        }
        return sifted(all, wanted);
    }

    /// As [#sifted(long[], long[])].
    static long[] sifted(long[] all, BitSet wanted) {
        long[] sifted = new long[wanted.cardinality()];
        int count = 0;
        for (long id : all) {
            if (wanted.get((int) id)) {
                sifted[count++] = id;
            }
        }
        // the order may be of another moment than the set
        return count == sifted.length ? sifted : Arrays.copyOf(sifted, count);
    }
}
