package app.tradewind.mail.sequence;

import app.tradewind.mail.MailingReport.Reason;
import app.tradewind.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Finds those whom a mailing leaves out. Every method blocks; one statement a kind, however many people are asked
/// about.
final class ExclusionRepository {

    private static final String COMPETITOR = "'competitor', 'competitors', '同行', '竞争对手', '竞品'";
    private static final String CUSTOMER = "'customer', 'customers', '客户', '老客户', '成交客户'";

    private final Database database;

    ExclusionRepository(Database database) {
        this.database = database;
    }

    /// The reason by contact, for those that have one; the gravest.
    Map<Long, Reason> among(long[] contacts, Exclusions exclusions, Instant now) {
        String ids = Arrays.toString(contacts);
        Map<Long, Reason> found = new HashMap<>();
        if (exclusions.quietDays() > 0) {
            note(found, Reason.RECENT, database.ids("""
                    SELECT asked.value FROM json_each(?1) AS asked
                    WHERE EXISTS (SELECT 1 FROM letter JOIN delivery ON delivery.letter_id = letter.id
                            AND delivery.outcome IN ('SENT', 'UNCERTAIN') AND delivery.started_at > ?2
                        WHERE letter.contact_id = asked.value)
                        OR EXISTS (SELECT 1 FROM interaction
                            WHERE interaction.contact_id = asked.value AND kind = 'LETTER' AND at > ?2)
                    """, ids, now.minus(Duration.ofDays(exclusions.quietDays()))));
        }
        if (exclusions.customers()) {
            note(found, Reason.CUSTOMER, database.ids("""
                    SELECT asked.value FROM json_each(?) AS asked JOIN contact ON contact.id = asked.value
                    WHERE contact.stage = 'WON'
                        OR EXISTS (SELECT 1 FROM lawful_basis WHERE lawful_basis.contact_id = asked.value
                            AND kind = 'CUSTOMER' AND withdrawn_at IS NULL)
                        OR EXISTS (SELECT 1 FROM contact_tag WHERE contact_tag.contact_id = asked.value
                            AND contact_tag.kind = 'TAG' AND lower(name) IN (%s))
                    """.formatted(CUSTOMER), ids));
        }
        if (exclusions.competitors()) {
            note(found, Reason.COMPETITOR, database.ids("""
                    SELECT asked.value FROM json_each(?) AS asked
                    WHERE EXISTS (SELECT 1 FROM contact_tag WHERE contact_tag.contact_id = asked.value
                            AND contact_tag.kind = 'TAG' AND lower(name) IN (%s))
                    """.formatted(COMPETITOR), ids));
        }
        if (exclusions.complained()) {
            note(found, Reason.COMPLAINED, database.ids("""
                    WITH complained AS (
                        SELECT address.contact_id, contact.company_id
                        FROM suppression JOIN address ON address.key = suppression.value
                            JOIN contact ON contact.id = address.contact_id
                        WHERE suppression.reason = 'COMPLAINT' AND suppression.scope = 'ADDRESS')
                    SELECT asked.value FROM json_each(?) AS asked JOIN contact ON contact.id = asked.value
                    WHERE contact.id IN (SELECT contact_id FROM complained)
                        OR contact.company_id IN (SELECT company_id FROM complained WHERE company_id IS NOT NULL)
                    """, ids));
        }
        return found;
    }

    private static void note(Map<Long, Reason> found, Reason reason, long[] contacts) {
        Arrays.stream(contacts).forEach(contact -> found.put(contact, reason));
    }
}
