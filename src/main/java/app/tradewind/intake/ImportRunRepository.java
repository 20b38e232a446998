package app.tradewind.intake;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The imports that were run, and how the user mapped columns. Blocks.
final class ImportRunRepository {

    private static final RowMapper<ImportRun> RUN = row -> new ImportRun(
            row.getLong("id"),
            row.getString("file"),
            row.getString("sha256"),
            row.getString("profile"),
            Policy.valueOf(row.getString("policy")),
            Instant.ofEpochMilli(row.getLong("started_at")),
            new ImportCounts(
                    row.getLong("rows"),
                    row.getLong("created"),
                    row.getLong("updated"),
                    row.getLong("unchanged"),
                    row.getLong("duplicate"),
                    row.getLong("rejected")),
            row.getLong("change_set_id"),
            row.getObject("undone_at") != null);

    private final Database database;

    ImportRunRepository(Database database) {
        this.database = database;
    }

    long begin(IntakeFile file, ImportChoices choices, Instant at) {
        return database.insert(
                """
                INSERT INTO import_run (file, sha256, profile, format, encoding, sheet, header_row, policy, channel,
                    occasion, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                file.name(),
                file.sha256(),
                file.layout().profile(),
                file.format(),
                file.encoding(),
                file.sheet().name(),
                file.layout().headerRow(),
                choices.policy(),
                choices.occasion().channel(),
                choices.occasion().occasion(),
                at);
    }

    void counted(long run, ImportCounts counts) {
        database.update(
                """
                UPDATE import_run SET rows = ?, created = ?, updated = ?, unchanged = ?, duplicate = ?, rejected = ?
                WHERE id = ?
                """,
                counts.rows(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.duplicate(),
                counts.rejected(),
                run);
    }

    void finish(long run, long changeSet) {
        database.update("UPDATE import_run SET change_set_id = ? WHERE id = ?", changeSet, run);
    }

    void undone(long run, Instant at) {
        database.update("UPDATE import_run SET undone_at = ? WHERE id = ?", at, run);
    }

    /// The runs, the newest first.
    List<ImportRun> all() {
        return database.list(RUN, "SELECT * FROM import_run ORDER BY id DESC");
    }

    ImportRun require(long run) {
        return database.find(RUN, "SELECT * FROM import_run WHERE id = ?", run)
                .orElseThrow(() -> new TradewindException(Failure.NOT_FOUND, null, "import run", run));
    }

    /// The mapping that the user gave to a table of these headings, in whatever order its columns stood.
    Optional<ColumnMapping> mappingOf(List<String> headings) {
        List<String> shape = shape(headings);
        return database.find(
                        row -> row.getString("mapping"),
                        "SELECT mapping FROM import_mapping WHERE headings = ?",
                        String.join("\n", shape))
                .map(stored ->
                        Stream.of(stored.split("\n", -1)).map(Target::find).toList())
                .filter(targets -> targets.size() == shape.size())
                .map(targets -> new ColumnMapping(
                        headings,
                        headings.stream()
                                .map(heading -> targets.get(shape.indexOf(heading)))
                                .toList()));
    }

    void remember(ColumnMapping mapping, Instant at) {
        List<String> shape = shape(mapping.headings());
        String targets = shape.stream()
                .map(heading -> mapping.targets().get(mapping.headings().indexOf(heading)))
                .map(target -> target.map(Target::key).orElse(""))
                .collect(Collectors.joining("\n"));
        database.update(
                "INSERT OR REPLACE INTO import_mapping (headings, mapping, used_at) VALUES (?, ?, ?)",
                String.join("\n", shape),
                targets,
                at);
    }

    /// The headings as a set: a table whose columns were moved is of the same shape.
    private static List<String> shape(List<String> headings) {
        return headings.stream().sorted().toList();
    }
}
