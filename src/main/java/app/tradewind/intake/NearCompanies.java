package app.tradewind.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds companies of nearly the same name in the same country, for a bounded price: a name has a handful of keys,
/// a
/// key leads to one company, and a mark of a company's letters says whether it is worth being read from the book.
///
/// Two names that differ by one slip share their first half or their second. Names of few letters, and Han names,
/// where one character more is another firm, are found by their other keys only or not at all.
final class NearCompanies {

    private static final int SHORTEST_HALF = 3;
    private static final double MARKS_IN_COMMON = 0.55;
    private static final int MOST_CANDIDATES = 6;
    private static final String MARK = "m";

    private NearCompanies() {}

    /// Puts a company of the book among the keys.
    ///
    /// @param contact one of its contacts
    static void put(LongKeys keys, String companyKey, @Nullable String country, long contact) {
        List<String> own = keys(companyKey, country);
        own.forEach(key -> keys.put(key, contact));
        if (!own.isEmpty()) {
            keys.put(MARK + contact, mark(companyKey));
        }
    }

    /// A contact each of companies in the book that may be nearly the same.
    static List<Long> candidates(LongKeys book, String companyKey, @Nullable String country) {
        Set<Long> found = new LinkedHashSet<>();
        long mark = mark(companyKey);
        for (String key : keys(companyKey, country)) {
            long contact = book.get(key);
            if (contact != 0 && found.size() < MOST_CANDIDATES && isLike(mark, book.get(MARK + contact))) {
                found.add(contact);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> keys(String companyKey, @Nullable String country) {
        if (country == null || companyKey.isEmpty() || hasHan(companyKey)) {
            return List.of();
        }
        List<String> keys = new ArrayList<>(MatchKeys.nearCompany(companyKey, country));
        List<String> telling = CompanyLikeness.telling(companyKey);
        String whole = String.join("", telling);
        List<String> sorted = new ArrayList<>(telling);
        sorted.sort(null);
        keys.add("s" + country + String.join(" ", sorted));
        int half = whole.length() / 2;
        addHalves(keys, country, whole, half);
        if (whole.length() % 2 == 0) {
            // one letter less, and the halves would be shorter
            addHalves(keys, country, whole, half - 1);
        }
        return keys;
    }

    private static boolean hasHan(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 0x2e80) {
                return name.codePoints().anyMatch(Character::isIdeographic);
            }
        }
        return false;
    }

    private static void addHalves(List<String> keys, String country, String whole, int half) {
        if (half >= SHORTEST_HALF) {
            keys.add("f" + country + half + whole.substring(0, half));
            keys.add("l" + country + half + whole.substring(whole.length() - half));
        }
    }

    /// The pairs of letters of a name, folded into the bits of a number.
    private static long mark(String companyKey) {
        long mark = 0;
        char before = ' ';
        for (int i = 0; i < companyKey.length(); i++) {
            char now = companyKey.charAt(i);
            if (now != ' ') {
                mark |= 1L << (31 * before + now) % Long.SIZE;
                before = now;
            }
        }
        return mark;
    }

    private static boolean isLike(long one, long other) {
        int fewer = Math.min(Long.bitCount(one), Long.bitCount(other));
        return Long.bitCount(one & other) >= MARKS_IN_COMMON * fewer;
    }
}
