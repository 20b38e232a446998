package app.tradewind.contact.rights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that the book holds on a person.
///
/// @param tables those with rows of the person, by their names in the book
/// @param files copies of pages and cards, pictures and attachments; [HeldRepository#bytes] gives their contents
/// @param mentions where others' entries speak of the person
public record PersonData(Subject subject, List<Table> tables, List<KeptFile> files, List<Mention> mentions) {

    public PersonData {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
        mentions = List.copyOf(mentions);
    }

    /// @param rows the columns of each in the book's order; moments are `Instant`, other values text or numbers
    public record Table(String name, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    public record Row(Map<String, @Nullable Object> values) {
        public Row {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /// @param table where its bytes lie
    /// @param id of its row there
    public record KeptFile(String table, long id, String name, String mediaType) {}

    /// @param row the id of the row in `table`
    public record Mention(String table, String column, long row, String text) {}

    /// How many entries that are.
    public int entries() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /// The rows of a table, none where the book has none of the person.
    public List<Row> rows(String table) {
        List<Row> rows = new ArrayList<>();
        tables.stream().filter(one -> one.name().equals(table)).forEach(one -> rows.addAll(one.rows()));
        return rows;
    }
}
