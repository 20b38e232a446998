package app.tradewind.contact.board;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.Grade;
import app.tradewind.contact.Stage;
import app.tradewind.contact.StageRepository;
import app.tradewind.store.Database;
import app.tradewind.store.RowMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the board of stages. Every method blocks.
public final class StageBoardRepository {

    /// How many cards a column shows.
    public static final int SHOWN = 200;

    private static final String COUNTS = """
            SELECT stage, sum(people) AS people, sum(bought) AS bought FROM (
                SELECT stage, count(*) AS people,
                    CASE WHEN company.trade_summary <> '' AND json_valid(company.trade_summary) THEN
                        (SELECT sum(json_extract(part.value, '$.value')) FROM json_each(company.trade_summary) AS part)
                    END AS bought
                FROM contact LEFT JOIN company ON company.id = contact.company_id
                WHERE %s GROUP BY stage, coalesce(company.id, -1)
            ) GROUP BY stage
            """;

    private static final String FIRST = """
            SELECT id FROM contact WHERE stage = ? AND %s ORDER BY last_contact_at DESC, id LIMIT ?
            """;

    private static final String CARDS = """
            SELECT contact.id, contact.grade, contact.last_contact_at, company.name AS company,
                coalesce(contact.country, company.country) AS country,
                CASE contact.name WHEN '' THEN coalesce((SELECT value FROM address
                    WHERE contact_id = contact.id ORDER BY position, id LIMIT 1), '') ELSE contact.name END AS name,
                contact.created_at,
                (SELECT max(at) FROM interaction WHERE contact_id = contact.id AND kind = 'STAGE'
                    AND kind IN ('STAGE', 'GRADE')) AS turned,
                (SELECT min(due_at) FROM follow_up WHERE contact_id = contact.id AND done_at IS NULL) AS due
            FROM contact LEFT JOIN company ON company.id = contact.company_id
            WHERE contact.id IN (SELECT value FROM json_each(?))
            ORDER BY contact.last_contact_at DESC, contact.id
            """;

    private record Count(String stage, long people, double bought) {}

    private final Database database;
    private final StageRepository stages;

    public StageBoardRepository(Database database) {
        this.database = database;
        stages = new StageRepository(database);
    }

    /// The whole book, the bin left out.
    public List<StageColumn> book() {
        return columns("contact.deleted_at IS NULL", null);
    }

    /// The board of these contacts only.
    public List<StageColumn> of(long[] contacts) {
        return columns("contact.id IN (SELECT value FROM json_each(?))", Arrays.toString(contacts));
    }

    private List<StageColumn> columns(String which, @Nullable String contacts) {
        Map<String, Count> counts = new HashMap<>();
        RowMapper<Count> count =
                row -> new Count(row.getString("stage"), row.getLong("people"), row.getDouble("bought"));
        Object[] values = contacts == null ? new Object[0] : new Object[] {contacts};
        database.list(count, COUNTS.formatted(which), values).forEach(one -> counts.put(one.stage(), one));
        return stages.all().stream()
                .map(Stage::code)
                .map(stage -> column(counts.getOrDefault(stage, new Count(stage, 0, 0)), which, contacts))
                .toList();
    }

    private StageColumn column(Count count, String which, @Nullable String contacts) {
        return new StageColumn(
                count.stage(),
                count.people(),
                count.bought(),
                count.people() == 0 ? List.of() : cards(first(count.stage(), which, contacts)));
    }

    private long[] first(String stage, String which, @Nullable String contacts) {
        String sql = FIRST.formatted(which);
        return contacts == null ? database.ids(sql, stage, SHOWN) : database.ids(sql, stage, contacts, SHOWN);
    }

    private List<StageCard> cards(long[] contacts) {
        return database.list(StageBoardRepository::card, CARDS, Arrays.toString(contacts));
    }

    private static StageCard card(ResultSet row) throws SQLException {
        String grade = row.getString("grade");
        String company = row.getString("company");
        Instant turned = instant(row, "turned");
        Instant touched = instant(row, "last_contact_at");
        return new StageCard(
                new ContactId(row.getLong("id")),
                row.getString("name"),
                company == null ? "" : company,
                row.getString("country"),
                grade == null ? null : Grade.valueOf(grade),
                turned == null ? Instant.ofEpochMilli(row.getLong("created_at")) : turned,
                touched == null || turned == null || touched.isAfter(turned) ? touched : turned,
                instant(row, "due"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
