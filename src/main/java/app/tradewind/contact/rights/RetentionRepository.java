package app.tradewind.contact.rights;

import app.tradewind.store.Database;
import java.time.Instant;
import java.time.ZoneOffset;

/// How long people who never answer are kept, and who is over that time. Blocks.
///
/// The limit is the user's own. France counts three years from the collection or the last contact by the person
/// (CNIL), so that nobody there is kept longer, whatever the user chose.
public final class RetentionRepository {

    public static final int USUAL_MONTHS = 24;
    public static final int LONGEST_MONTHS = 120;

    private static final String KEY = "retention.months";
    private static final int FRENCH_MONTHS = 36;

    /// The last sign of the person, else the day on which the book began to hold them. Who bought is kept for the
    /// contract, and is none of these.
    private static final String OVER = """
            SELECT contact.id FROM contact LEFT JOIN company ON company.id = contact.company_id
            WHERE contact.deleted_at IS NULL AND contact.merged_into IS NULL AND contact.stage <> 'WON'
                AND coalesce(
                    (SELECT max(at) FROM interaction WHERE contact_id = contact.id
                        AND (kind = 'REPLY' OR direction = 'IN')),
                    contact.obtained_at, contact.created_at)
                < CASE coalesce(contact.country, company.country) WHEN 'FR' THEN ?2 ELSE ?1 END
                AND NOT EXISTS (SELECT 1 FROM lawful_basis WHERE contact_id = contact.id AND withdrawn_at IS NULL
                    AND (last_purchase_at >= ?1 OR kind = 'CONSENT' AND recorded_at >= ?1))
            ORDER BY contact.id
            """;

    private final Database database;

    public RetentionRepository(Database database) {
        this.database = database;
    }

    /// The user's limit in months.
    public int months() {
        return database.find(row -> row.getString(1), "SELECT value FROM book_setting WHERE key = ?", KEY)
                .map(Integer::valueOf)
                .orElse(USUAL_MONTHS);
    }

    public void save(int months) {
        int within = Math.clamp(months, 1, LONGEST_MONTHS);
        database.update("INSERT OR REPLACE INTO book_setting (key, value) VALUES (?, ?)", KEY, String.valueOf(within));
    }

    /// Who is over the limit at `now`: neither heard from nor obtained since, no buyer, without a fresh consent.
    public long[] over(Instant now) {
        return database.ids(OVER, before(now, months()), before(now, Math.min(months(), FRENCH_MONTHS)));
    }

    private static Instant before(Instant now, int months) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
