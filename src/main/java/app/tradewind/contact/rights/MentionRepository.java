package app.tradewind.contact.rights;

import app.tradewind.contact.rights.PersonData.Mention;
import app.tradewind.store.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Where entries that are not of the person speak of them: an address in a note, a name in a file's name.
final class MentionRepository {

    static final String STRUCK = "▇▇▇";

    /// Of more people it is quicker to read the texts than to ask for each of them.
    private static final int FEW = 20;

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");

    private static final Map<String, List<String>> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("contact", List.of("note", "role_reason", "channel_detail", "occasion"));
        TEXTS.put("company", List.of("note", "trade_summary"));
        TEXTS.put("interaction", List.of("summary"));
        TEXTS.put("follow_up", List.of("reason"));
        TEXTS.put("custom_value", List.of("value"));
        TEXTS.put("lawful_basis", List.of("person", "how", "wording", "evidence", "assessment"));
        TEXTS.put("letter", List.of("subject", "html", "personal_line"));
        TEXTS.put("waiver", List.of("reason", "facts"));
        TEXTS.put("mailing", List.of("name", "expression"));
        TEXTS.put("segment", List.of("name", "expression"));
        TEXTS.put("suppression", List.of("proof"));
        TEXTS.put("channel_cost", List.of("note"));
        TEXTS.put("import_run", List.of("file", "occasion"));
        TEXTS.put("change_set", List.of("label"));
        TEXTS.put("change_entry", List.of("before"));
    }

    /// What the program itself writes about people; names are struck out there too.
    private static final Map<String, String> OWN_WORDS = Map.of("change_set", "label", "import_run", "file");

    private final Database database;
    private final PersonTableRepository tables;

    MentionRepository(Database database, PersonTableRepository tables) {
        this.database = database;
        this.tables = tables;
    }

    /// Texts of others with an address of the person or a name that is theirs alone.
    List<Mention> find(Subject subject, List<String> hashes) {
        if (subject.contacts().size() > FEW) {
            return findMany(subject, hashes);
        }
        List<String> needles = new ArrayList<>(subject.addresses());
        subject.names().stream()
                .filter(Subject::isTelling)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(needles::add);
        Map<String, String> own = tables.all();
        List<Mention> found = new ArrayList<>();
        TEXTS.forEach((table, columns) -> columns.forEach(
                column -> found.addAll(find(table, column, own.getOrDefault(table, "0"), subject, hashes, needles))));
        return found;
    }

    /// Of many people: texts with any address are read, and those kept that have one of theirs. Names of so many
    /// are
    /// looked for only where the program wrote them.
    private List<Mention> findMany(Subject subject, List<String> hashes) {
        Map<String, String> own = tables.all();
        Set<String> addresses = Set.copyOf(subject.addresses());
        List<String> names = subject.names().stream().filter(Subject::isTelling).toList();
        List<Mention> found = new ArrayList<>();
        TEXTS.forEach((table, columns) -> columns.forEach(column -> {
            boolean ours = column.equals(OWN_WORDS.get(table));
            String where = ours
                    ? column + " <> ''"
                    : "instr(" + column + ", '@') > 0 AND NOT (" + own.getOrDefault(table, "0") + ")";
            read(table, column, where, subject, hashes).stream()
                    .filter(mention -> hasAddress(mention.text(), addresses)
                            || ours && names.stream().anyMatch(mention.text()::contains))
                    .forEach(found::add);
        }));
        return found;
    }

    private static boolean hasAddress(String text, Set<String> addresses) {
        return ADDRESS.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(one -> addresses.contains(one.group()));
    }

    private List<Mention> read(String table, String column, String where, Subject subject, List<String> hashes) {
        String sql = "SELECT " + id(table) + ", " + column + " FROM " + table + " WHERE " + where;
        return database.list(
                row -> new Mention(table, column, row.getLong(1), row.getString(2)),
                sql,
                PersonTableRepository.values(
                        sql, subject.ids(), Subject.json(subject.addresses()), Subject.json(hashes)));
    }

    private static String id(String table) {
        return table.equals("change_entry") ? "seq" : "id";
    }

    private List<Mention> find(
            String table, String column, String own, Subject subject, List<String> hashes, List<String> needles) {
        String id = id(table);
        // a run or a step is of the person with others: its name is looked at in any case
        String apart = OWN_WORDS.containsKey(table) ? "0" : own;
        String sql = """
                SELECT %1$s, %2$s FROM %3$s
                WHERE EXISTS (SELECT 1 FROM json_each(?4) WHERE instr(lower(%2$s), value) > 0) AND NOT (%4$s)
                """.formatted(id, column, table, apart);
        return database.list(
                row -> new Mention(table, column, row.getLong(1), row.getString(2)),
                sql,
                PersonTableRepository.values(
                        sql,
                        subject.ids(),
                        Subject.json(subject.addresses()),
                        Subject.json(hashes),
                        Subject.json(needles)));
    }

    /// Strikes out the addresses everywhere, and names where the program wrote them.
    ///
    /// @return what still speaks of the person by name: words of the user about others, which are left to the user
    List<Mention> strike(Subject subject, List<Mention> mentions) {
        List<Mention> left = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean ours = mention.column().equals(OWN_WORDS.get(mention.table()));
            List<String> needles = new ArrayList<>(subject.addresses());
            if (ours) {
                needles.addAll(subject.names());
            }
            String lower = mention.text().toLowerCase(Locale.ROOT);
            needles.removeIf(needle -> !lower.contains(needle.toLowerCase(Locale.ROOT)));
            String text = struck(mention.text(), needles);
            if (!text.equals(mention.text())) {
                database.update(
                        "UPDATE " + mention.table() + " SET " + mention.column() + " = ? WHERE " + id(mention.table())
                                + " = ?",
                        text,
                        mention.row());
            }
            if (subject.names().stream()
                    .filter(Subject::isTelling)
                    .anyMatch(name -> text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))) {
                left.add(new Mention(mention.table(), mention.column(), mention.row(), text));
            }
        }
        return left;
    }

    /// A longer address that ends like one of these is another one.
    static String struck(String text, List<String> needles) {
        String result = text;
        for (String needle : needles) {
            result = Pattern.compile(
                            "(?<![\\p{L}\\p{N}._%+-])" + Pattern.quote(needle) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(result)
                    .replaceAll(STRUCK);
        }
        return result;
    }
}
