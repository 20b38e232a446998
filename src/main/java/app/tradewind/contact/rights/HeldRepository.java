package app.tradewind.contact.rights;

import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.rights.PersonData.KeptFile;
import app.tradewind.store.Database;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads everything that the book holds on a person (GDPR art. 15). Blocks.
public final class HeldRepository {

    private final Database database;
    private final PersonTableRepository tables;
    private final SuppressionRepository suppressions;

    public HeldRepository(Database database) {
        this.database = database;
        tables = new PersonTableRepository(database);
        suppressions = new SuppressionRepository(database);
    }

    /// All of it, in one reading: what is changed meanwhile is in it whole or not at all.
    public PersonData of(Subject subject) {
        return database.transaction(() -> read(subject));
    }

    private PersonData read(Subject subject) {
        List<String> hashes = hashes(subject);
        List<PersonData.Table> held = new ArrayList<>();
        tables.all().forEach((table, condition) -> {
            List<PersonData.Row> rows = rows(table, condition, subject, hashes);
            if (!rows.isEmpty()) {
                held.add(new PersonData.Table(table, rows));
            }
        });
        return new PersonData(
                subject, held, files(subject), new MentionRepository(database, tables).find(subject, hashes));
    }

    List<String> hashes(Subject subject) {
        return subject.addresses().stream()
                .flatMap(key -> suppressions.hashesOf(key).stream())
                .distinct()
                .toList();
    }

    private List<PersonData.Row> rows(String table, String condition, Subject subject, List<String> hashes) {
        String sql = "SELECT * FROM " + table + " WHERE " + condition;
        return database.list(
                HeldRepository::row,
                sql,
                PersonTableRepository.values(
                        sql, subject.ids(), Subject.json(subject.addresses()), Subject.json(hashes)));
    }

    private static PersonData.Row row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String name = columns.getColumnName(i);
            Object value = row.getObject(i);
            if (!(value instanceof byte[])) {
                values.put(name, isMoment(name) && value instanceof Number time ? moment(time) : value);
            }
        }
        return new PersonData.Row(values);
    }

    private static boolean isMoment(String column) {
        return column.equals("at") || column.endsWith("_at") || column.equals("send_after");
    }

    private static Instant moment(Number time) {
        return Instant.ofEpochMilli(time.longValue());
    }

    private List<KeptFile> files(Subject subject) {
        List<KeptFile> files = new ArrayList<>();
        String copies = "SELECT id, name, media_type FROM evidence WHERE " + tables.files("evidence");
        files.addAll(database.list(
                row -> new KeptFile("evidence", row.getLong(1), row.getString(2), row.getString(3)),
                copies,
                PersonTableRepository.values(copies, subject.ids())));
        files.addAll(database.list(
                row -> new KeptFile("attachment_content", row.getLong(1), row.getString(2), row.getString(3)),
                """
                SELECT content_id, name, media_type FROM attachment
                WHERE contact_id IN (SELECT value FROM json_each(?)) ORDER BY id
                """,
                subject.ids()));
        return files;
    }

    /// The contents of a file; empty where it is gone by now.
    public Optional<byte[]> bytes(KeptFile file) {
        return database.find(
                row -> row.getBytes("bytes"),
                file.table().equals("evidence")
                        ? "SELECT bytes FROM evidence WHERE id = ?"
                        : "SELECT bytes FROM attachment_content WHERE id = ?",
                file.id());
    }
}
