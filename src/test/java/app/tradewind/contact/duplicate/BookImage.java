package app.tradewind.contact.duplicate;

import app.tradewind.store.Database;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything that a merge touches, row by row, to compare a book with itself.
final class BookImage {

    private static final List<String> TABLES = List.of(
            "company",
            "contact",
            "address",
            "phone",
            "social_link",
            "contact_tag",
            "custom_value",
            "lawful_basis",
            "interaction",
            "follow_up",
            "letter",
            "delivery",
            "suppression",
            "waiver");

    private BookImage() {}

    static Map<String, List<String>> of(Database database) {
        Map<String, List<String>> image = new TreeMap<>();
        for (String table : TABLES) {
            List<String> columns =
                    database.list(row -> row.getString(1), "SELECT name FROM pragma_table_info(?)", table);
            String all = String.join(") || '|' || quote(", columns);
            image.put(
                    table,
                    database.list(row -> row.getString(1), "SELECT quote(" + all + ") FROM " + table + " ORDER BY id"));
        }
        return image;
    }

    /// The rows that are in one image only, `-` before and `+` after.
    static List<String> differences(Map<String, List<String>> before, Map<String, List<String>> after) {
        List<String> differences = new java.util.ArrayList<>();
        before.forEach((table, rows) -> {
            List<String> now = after.getOrDefault(table, List.of());
            rows.stream().filter(row -> !now.contains(row)).forEach(row -> differences.add("- " + table + " " + row));
            now.stream().filter(row -> !rows.contains(row)).forEach(row -> differences.add("+ " + table + " " + row));
        });
        return differences;
    }

    /// The words by which each contact is found.
    static List<String> found(Database database, String... words) {
        app.tradewind.contact.ContactRepository contacts = new app.tradewind.contact.ContactRepository(database);
        return java.util.Arrays.stream(words)
                .map(word -> word
                        + java.util.Arrays.toString(contacts.ids(
                                app.tradewind.contact.ContactQuery.words(word),
                                app.tradewind.contact.ContactOrder.USUAL)))
                .toList();
    }
}
