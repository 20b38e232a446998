package app.tradewind.contact;

import app.tradewind.market.LegalForms;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What an import that makes many companies need not ask the book for: names that no company has yet, and the
/// companies of the names asked for last.
///
/// The names are kept as two bits each, four megabytes for all: a name whose bits are others’ costs a question in
/// vain.
final class CompaniesMet {

    private static final int BITS = 1 << 25;
    private static final int NAMES = 2000;

    private final BitSet names = new BitSet();
    private final Map<String, List<Company>> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Company>> eldest) {
            return size() > NAMES;
        }
    };

    /// @param keys the folded names of the book's companies
    void start(List<String> keys) {
        names.clear();
        last.clear();
        keys.forEach(this::meet);
    }

    /// The companies of this name; those without a name are asked for each time.
    List<Company> named(String name, Supplier<List<Company>> book) {
        String key = LegalForms.folded(name);
        if (key.isEmpty()) {
            return book.get();
        }
        return isMet(key) ? last.computeIfAbsent(key, _ -> book.get()) : List.of();
    }

    /// A company of this name is made.
    void added(String name) {
        String key = LegalForms.folded(name);
        meet(key);
        last.remove(key);
    }

    /// A company was another before and has this name now.
    void changed(String name) {
        meet(LegalForms.folded(name));
        last.clear();
    }

    private boolean isMet(String key) {
        int hash = spread(key.hashCode());
        return names.get(hash & (BITS - 1)) && names.get(spread(hash) & (BITS - 1));
    }

    private void meet(String key) {
        int hash = spread(key.hashCode());
        names.set(hash & (BITS - 1));
        names.set(spread(hash) & (BITS - 1));
    }

    /// As MurmurHash3 ends.
    private static int spread(int hash) {
        int first = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        int second = (first ^ (first >>> 13)) * 0xc2b2ae35;
        return second ^ (second >>> 16);
    }
}
