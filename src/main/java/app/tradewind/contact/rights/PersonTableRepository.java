package app.tradewind.contact.rights;

import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the book may hold a person, and where it does not: every table is one or the other, and a test walks the
/// schema to see that none is forgotten.
///
/// Tables that name a contact by a foreign key are found by it, and those that name such a row in turn, so that a
/// new table of this kind is covered from its first day. The others are said here. In every condition `?1` is the
/// list of contacts, `?2` that of their addresses, `?3` that of the hashes of the addresses.
final class PersonTableRepository {

    private static final String OURS = "IN (SELECT value FROM json_each(?1))";

    /// Without foreign keys: why a row is of the person.
    private static final Map<String, String> BY_HAND = new LinkedHashMap<>();

    static {
        BY_HAND.put("contact", "id " + OURS);
        BY_HAND.put("company", "id IN (SELECT company_id FROM contact WHERE id " + OURS + ")");
        BY_HAND.put("import_run", """
                id IN (SELECT import_run_id FROM contact WHERE id %1$s
                    UNION SELECT import_run_id FROM interaction WHERE contact_id %1$s)
                """.formatted(OURS).strip());
        BY_HAND.put("suppression", "hash IN (SELECT value FROM json_each(?3))");
        BY_HAND.put("change_entry", "contact_id " + OURS + " OR tbl = 'contact' AND row_id " + OURS);
        BY_HAND.put(
                "change_set",
                "id IN (SELECT change_set FROM change_entry WHERE contact_id " + OURS
                        + " OR tbl = 'contact' AND row_id " + OURS + ")");
        BY_HAND.put("undo_kept", "contact_id " + OURS);
        BY_HAND.put("not_duplicate", "kind = 'CONTACT' AND (one " + OURS + " OR other " + OURS + ")");
        BY_HAND.put(
                "duplicate_member",
                "member " + OURS + " AND group_id IN (SELECT id FROM duplicate_group WHERE kind = 'CONTACT')");
        BY_HAND.put(
                "duplicate_group",
                "kind = 'CONTACT' AND id IN (SELECT group_id FROM duplicate_member WHERE member " + OURS + ")");
        BY_HAND.put("mail_domain", "domain IN (SELECT domain FROM address WHERE contact_id " + OURS + ")");
        BY_HAND.put("contact_search", "rowid " + OURS);
    }

    /// What holds the user's own things, facts of the world, or counts: nobody of the buyers.
    static final Set<String> OF_NOBODY = Set.of(
            "account",
            "book_setting",
            "channel_cost",
            "closed_day",
            "custom_field",
            "domain_fact",
            "duplicate_scan",
            "import_mapping",
            "letter_content",
            "mailing",
            "mailing_terms",
            "profile_override",
            "segment",
            "sender_fact",
            "sequence_step",
            "snippet",
            "spelling_dictionary",
            "spelling_word",
            "stage",
            "template",
            "template_version");

    /// What a row keeps beside itself: the table of its bytes.
    private static final Set<String> FILES = Set.of("evidence", "attachment_content");

    /// A table with the condition by which its rows are of the person.
    ///
    /// @param link the column by which the row hangs on another row of the person, empty for those said by hand
    /// @param whole whether the row goes with the person; else only the column is emptied
    record Linked(String table, String condition, String link, boolean whole) {}

    private final Database database;

    PersonTableRepository(Database database) {
        this.database = database;
    }

    /// The tables that hang on a contact by foreign keys, each after the one that it names.
    List<Linked> linked() {
        Map<String, Linked> found = new LinkedHashMap<>();
        follow("contact", "id " + OURS, found, new HashSet<>(Set.of("contact")));
        return List.copyOf(found.values());
    }

    private void follow(String table, String condition, Map<String, Linked> found, Set<String> path) {
        for (Journal.Reference reference : database.journal().references(table)) {
            String linked = "contact".equals(table)
                    ? reference.column() + " " + OURS
                    : reference.column() + " IN (SELECT id FROM " + table + " WHERE " + condition + ")";
            String key = reference.table() + "." + reference.column();
            boolean fresh =
                    found.putIfAbsent(key, new Linked(reference.table(), linked, reference.column(), reference.whole()))
                            == null;
            if (fresh && reference.whole() && path.add(reference.table()) && hasNumber(reference.table())) {
                follow(reference.table(), linked, found, path);
            }
        }
    }

    private boolean hasNumber(String table) {
        return columns(table).contains("id");
    }

    List<String> columns(String table) {
        return database.list(row -> row.getString(1), "SELECT name FROM pragma_table_info(?)", table);
    }

    /// All tables that may hold a person: the condition of each.
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(BY_HAND);
        for (Linked held : linked()) {
            all.merge(held.table(), held.condition(), (one, other) -> one + " OR " + other);
        }
        for (String file : FILES) {
            all.put(file, files(file));
        }
        return all;
    }

    /// The condition for the files that rows of the person point to.
    String files(String file) {
        List<String> owners = linked().stream()
                .filter(Linked::whole)
                .flatMap(held -> database.journal().references(file).stream()
                        .filter(reference -> reference.table().equals(held.table()))
                        .map(reference -> "SELECT " + reference.column() + " FROM " + held.table() + " WHERE "
                                + held.condition()))
                .toList();
        return owners.isEmpty() ? "0" : "id IN (" + String.join(" UNION ", owners) + ")";
    }

    /// As many of the lists as `sql` asks for, in their order.
    static Object[] values(String sql, String... lists) {
        int asked = 0;
        for (int i = 1; i <= lists.length; i++) {
            if (sql.contains("?" + i)) {
                asked = i;
            }
        }
        return java.util.Arrays.copyOf(lists, asked, Object[].class);
    }

    /// Every table of the book but those that SQLite and the search keep for themselves.
    List<String> ofBook() {
        return database.list(row -> row.getString(1), """
                SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite#_%' ESCAPE '#'
                    AND name NOT LIKE 'contact#_search#_%' ESCAPE '#' ORDER BY name
                """);
    }
}
