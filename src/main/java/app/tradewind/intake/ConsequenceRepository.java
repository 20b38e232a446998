package app.tradewind.intake;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Direction;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.TradeSummary;
import app.tradewind.market.LegalForms;
import app.tradewind.store.Database;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;

/// Writes into the book what follows from a row besides its contact. All but suppressions is taken back with the
/// run.
final class ConsequenceRepository {

    private final Database database;
    private final SuppressionRepository suppressions;
    private final InteractionRepository interactions;
    private final FollowUpRepository followUps;

    ConsequenceRepository(Database database, ContactRepository contacts, SuppressionRepository suppressions) {
        this.database = database;
        this.suppressions = suppressions;
        interactions = new InteractionRepository(database, contacts);
        followUps = new FollowUpRepository(database);
    }

    void suppress(Collection<String> keys, Refusal refusal) {
        keys.forEach(key -> suppressions.suppressAddress(key, refusal.reason(), refusal.proof(), refusal.at()));
    }

    /// Notes when somebody else checked these addresses of a contact; a later check stays.
    void checked(long contact, Collection<String> keys, Instant at) {
        for (String key : keys) {
            database.update(
                    "UPDATE address SET checked_at = ? WHERE contact_id = ? AND key = ? AND coalesce(checked_at, 0) < ?",
                    at,
                    contact,
                    key,
                    at);
        }
    }

    /// Puts what a buyer asked into the timeline, once however often the file is imported.
    void enquired(long contact, Enquiry enquiry, Instant now) {
        Instant at = enquiry.at() == null ? now : enquiry.at();
        boolean known = database.count("""
                        SELECT count(*) FROM interaction
                        WHERE contact_id = ? AND kind = 'CHAT' AND summary = ? AND (at = ? OR ?)
                        """, contact, enquiry.summary(), at, enquiry.at() == null) > 0;
        if (!known) {
            interactions.add(
                    new Interaction(
                            0, new ContactId(contact), InteractionKind.CHAT, at, enquiry.summary(), null, Direction.IN),
                    now);
            database.update("""
                    UPDATE lawful_basis SET last_enquiry_at = ?
                    WHERE contact_id = ? AND kind = 'ENQUIRY' AND withdrawn_at IS NULL AND last_enquiry_at < ?
                    """, at, contact, at);
        }
    }

    void followUp(long contact, Occasion.Due due, FollowUpCause cause, Instant now) {
        followUps.add(
                new FollowUp(0, new ContactId(contact), due.at(), due.reason(), FollowUpWay.LETTER, null, cause, 0),
                now);
    }

    /// Adds what was shipped to a contact's company.
    void traded(long contact, TradeSummary.Part part, Instant now) {
        database.find(row -> new Stored(row.getLong("id"), row.getString("trade_summary")), """
                        SELECT company.id, company.trade_summary
                        FROM contact JOIN company ON company.id = contact.company_id WHERE contact.id = ?
                        """, contact)
                .ifPresent(stored -> {
                    String after =
                            TradeSummary.read(stored.summary()).with(part).json();
                    if (!after.equals(stored.summary())) {
                        database.update(
                                "UPDATE company SET trade_summary = ?, updated_at = ? WHERE id = ?",
                                after,
                                now,
                                stored.company());
                    }
                });
    }

    private record Stored(long company, String summary) {}

    /// The contact of the book that stands for a buyer of this name in this country: one without a person's name
    /// first. 0 where there is none.
    long buyer(Contact said) {
        String country = Objects.requireNonNullElse(said.where().country(), "");
        return database.find(
                        row -> row.getLong(1),
                        """
                        SELECT contact.id FROM company JOIN contact ON contact.company_id = company.id
                        WHERE company.name_key = ? AND company.name_key <> '' AND contact.deleted_at IS NULL
                            AND (company.country IS NULL OR ? = '' OR company.country = ?)
                        ORDER BY contact.name <> '', contact.id LIMIT 1
                        """,
                        LegalForms.folded(said.company().name()),
                        country,
                        country)
                .orElse(0L);
    }
}
