package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.contact.table.Fact;
import app.tradewind.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Knows the tables that this program wrote itself by their headings, in any of its languages. Their cells mean
/// what they say: nothing in them is guessed or cleaned, so that a contact comes back as it went.
final class OwnTable {

    static final String PROFILE = "tradewind";

    private static final int DEEPEST = 30;
    private static final String CUSTOM = "custom.";

    /// Headings that no other program has together.
    private static final List<Field> MARKS =
            List.of(Field.ADDRESS, Field.CHANNEL_DETAIL, Field.BASIS_EVIDENCE, Field.VERDICT);

    /// For each language the keys by their headings.
    private final List<Map<String, String>> languages = new ArrayList<>();
    private final ExportProfile profile;

    /// @param profile what such a table is called
    OwnTable(ExportProfile profile) {
        this.profile = profile;
        Map<String, String> keys = new HashMap<>();
        keys().forEach(key -> keys.put(folded(key), key));
        languages.add(keys);
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = new Messages(language);
            Map<String, String> headings = new HashMap<>();
            keys().forEach(key -> headings.put(folded(messages.text("handover.field." + key)), key));
            languages.add(headings);
        }
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Field field : Field.values()) {
            keys.add(field.key());
        }
        for (Fact fact : Fact.values()) {
            keys.add(fact.key());
        }
        return keys;
    }

    private static String folded(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    boolean isHeader(List<String> headings) {
        return language(headings).isPresent();
    }

    /// The layout of a table whose headings are among these rows.
    Optional<TableLayout> find(List<SheetRow> rows) {
        for (SheetRow row : rows.subList(0, Math.min(DEEPEST, rows.size()))) {
            Optional<Map<String, String>> language = language(row.cells());
            if (language.isPresent()) {
                ColumnMapping mapping = mapping(row.cells(), language.get());
                return Optional.of(new TableLayout(
                        row.number(), 0, mapping, profile, false, row.cells().size()));
            }
        }
        return Optional.empty();
    }

    private Optional<Map<String, String>> language(List<String> headings) {
        List<String> folded = headings.stream().map(OwnTable::folded).toList();
        return languages.stream()
                .filter(language -> {
                    List<String> keys = folded.stream()
                            .map(language::get)
                            .filter(java.util.Objects::nonNull)
                            .toList();
                    return MARKS.stream().map(Field::key).allMatch(keys::contains);
                })
                .findFirst();
    }

    private static ColumnMapping mapping(List<String> cells, Map<String, String> language) {
        List<Optional<Target>> targets = cells.stream()
                .map(cell -> {
                    String heading = cell.strip();
                    boolean custom = heading.startsWith(CUSTOM) && heading.length() > CUSTOM.length();
                    String key = custom ? heading : language.get(folded(heading));
                    return key == null ? Optional.<Target>empty() : Target.find(key);
                })
                .toList();
        return new ColumnMapping(ColumnMapping.unique(cells), targets);
    }
}
