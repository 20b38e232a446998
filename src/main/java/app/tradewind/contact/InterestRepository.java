package app.tradewind.contact;

import app.tradewind.store.Database;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How many contacts of a list are interested in what, from memory: of each interest the contacts that have it.
/// For a million contacts the book would be asked for seconds with each letter that is typed.
///
/// After a change it is made anew; where that takes long, at most a tenth of the time goes into it, and the numbers
/// are as old as that. Every method blocks. Safe for any thread.
final class InterestRepository {

    private static final Set<String> TABLES = Set.of("contact_tag");
    private static final int PAUSE = 10;

    /// Spellings that differ by case alone are one interest, as the search has it.
    private record Interest(String name, List<int[]> contacts) {

        long among(BitSet wanted) {
            return contacts.stream()
                    .flatMapToInt(Arrays::stream)
                    .filter(wanted::get)
                    .count();
        }
    }

    private record Made(long version, long nextAfter, List<Interest> interests) {}

    private final Database database;
    private @Nullable Made made;

    InterestRepository(Database database) {
        this.database = database;
    }

    /// How many of these contacts have each interest, the most frequent first.
    Map<String, Long> counts(long[] ids) {
        BitSet wanted = new BitSet();
        Arrays.stream(ids).forEach(id -> wanted.set((int) id));
        Map<String, Long> counts = new LinkedHashMap<>();
        current().interests().stream()
                .map(interest -> Map.entry(interest.name(), interest.among(wanted)))
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private synchronized Made current() {
        long version = database.changes().commits(TABLES);
        long begun = System.nanoTime();
        Made known = made;
        if (known != null && (known.version() == version || begun - known.nextAfter() < 0)) {
            return known;
        }
        List<Interest> interests = read();
        long ended = System.nanoTime();
        known = new Made(version, ended + (ended - begun) * PAUSE, interests);
        made = known;
        return known;
    }

    private List<Interest> read() {
        Map<String, Interest> interests = new TreeMap<>();
        for (String name : database.list(
                row -> row.getString(1), "SELECT DISTINCT name FROM contact_tag WHERE kind = 'INTEREST'")) {
            long[] ids = database.ids("SELECT contact_id FROM contact_tag WHERE kind = 'INTEREST' AND name = ?", name);
            interests
                    .computeIfAbsent(
                            name.toLowerCase(Locale.ROOT), _ -> new Interest(name, new java.util.ArrayList<>()))
                    .contacts()
                    .add(Arrays.stream(ids).mapToInt(Math::toIntExact).toArray());
        }
        return List.copyOf(interests.values());
    }
}
