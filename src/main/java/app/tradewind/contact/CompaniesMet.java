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
/// The names are kept as one bit each, two megabytes for all: a bit that two names share costs a question in vain.
final class CompaniesMet {

    private static final int BITS = 1 << 24;
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
        keys.forEach(key -> names.set(bit(key)));
    }

    /// The companies of this name; those without a name are asked for each time.
    List<Company> named(String name, Supplier<List<Company>> book) {
        String key = LegalForms.folded(name);
        if (key.isEmpty()) {
            return book.get();
        }
        return names.get(bit(key)) ? last.computeIfAbsent(key, _ -> book.get()) : List.of();
    }

    /// A company of this name is made.
    void added(String name) {
        String key = LegalForms.folded(name);
        names.set(bit(key));
        last.remove(key);
    }

    /// A company was another before and has this name now.
    void changed(String name) {
        names.set(bit(LegalForms.folded(name)));
        last.clear();
    }

    private static int bit(String key) {
        int hash = key.hashCode() * 0x9e3779b9;
        return (hash ^ (hash >>> 15)) & (BITS - 1);
    }
}
