package app.tradewind.contact.duplicate;

import app.tradewind.contact.ContactRepository;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Merges one contact into another. Rows are moved, never copied, so that taking it back moves them back:
/// addresses,
/// phones, tags, lawful bases, interactions, follow-ups, letters with their deliveries, and whatever else names a
/// contact. What would stand there twice stays with the one that goes, which nobody sees any more.
///
/// What was ever withdrawn stays withdrawn, and suppressions hold for addresses, so none is lost. Runs inside a
/// step of
/// the history.
final class ContactMergeRepository {

    private static final Set<String> ONE_BY_ONE = Set.of("address", "phone", "social_link");

    private record Part(long id, String value) {}

    private final Database database;
    private final ContactRepository contacts;

    ContactMergeRepository(Database database, ContactRepository contacts) {
        this.database = database;
        this.contacts = contacts;
    }

    void merge(MergePlan plan, Instant now) {
        long stays = plan.stays();
        long goes = plan.goes();
        betterAddresses(stays, goes);
        move("address", "key", plan, MergeField.ADDRESS);
        move("phone", "value", plan, MergeField.PHONE);
        move("social_link", "value", plan, MergeField.SOCIAL);
        custom(plan);
        for (Journal.Reference reference : database.journal().references("contact")) {
            if (!ONE_BY_ONE.contains(reference.table())) {
                moveAll(reference, stays, goes);
            }
        }
        withdraw(stays);
        own(plan, now);
        database.update(
                "UPDATE contact SET deleted_at = ?, merged_into = ?, updated_at = ? WHERE id = ?",
                now,
                stays,
                now,
                goes);
        contacts.refresh(stays, goes);
    }

    /// An address that both have keeps what came back from it, whoever’s letter it was, and how it was obtained.
    private void betterAddresses(long stays, long goes) {
        database.update("""
                UPDATE address SET (bounce, bounce_code, bounce_at, soft_streak) =
                    (SELECT bounce, bounce_code, bounce_at, soft_streak FROM address AS twin
                        WHERE twin.contact_id = ?2 AND twin.key = address.key AND twin.bounce <> 'NONE')
                WHERE contact_id = ?1 AND bounce <> 'HARD' AND EXISTS (SELECT 1 FROM address AS twin
                    WHERE twin.contact_id = ?2 AND twin.key = address.key AND twin.bounce <> 'NONE')
                """, stays, goes);
        database.update("""
                UPDATE address SET (source_type, source_url, obtained_at, evidence_id, published_for_contact,
                        no_solicit_note) =
                    (SELECT source_type, source_url, obtained_at, evidence_id, published_for_contact, no_solicit_note
                        FROM address AS twin WHERE twin.contact_id = ?2 AND twin.key = address.key)
                WHERE contact_id = ?1 AND source_type = 'UNKNOWN' AND EXISTS (SELECT 1 FROM address AS twin
                    WHERE twin.contact_id = ?2 AND twin.key = address.key AND twin.source_type <> 'UNKNOWN')
                """, stays, goes);
        database.update("""
                UPDATE address SET no_solicit_note = 'YES'
                WHERE contact_id = ?1 AND no_solicit_note <> 'YES' AND EXISTS (SELECT 1 FROM address AS twin
                    WHERE twin.contact_id = ?2 AND twin.key = address.key AND twin.no_solicit_note = 'YES')
                """, stays, goes);
    }

    /// Moves the rows that the other does not have, and puts all in order: first those of the chosen side.
    private void move(String table, String value, MergePlan plan, MergeField field) {
        List<Part> left = parts(table, value, plan.stays());
        Set<String> has = left.stream().map(Part::value).collect(Collectors.toSet());
        List<Part> right = parts(table, value, plan.goes());
        List<Part> moving =
                right.stream().filter(part -> !has.contains(part.value)).toList();
        moving.forEach(
                part -> database.update("UPDATE " + table + " SET contact_id = ? WHERE id = ?", plan.stays(), part.id));
        List<Part> order = new ArrayList<>(left);
        order.addAll(plan.side(field) == Side.RIGHT ? 0 : left.size(), moving);
        if (plan.side(field) == Side.RIGHT && !right.isEmpty()) {
            lead(order, right.getFirst().value);
        }
        for (int i = 0; i < order.size(); i++) {
            database.update(
                    "UPDATE " + table + " SET position = ?1 WHERE id = ?2 AND position <> ?1", i, order.get(i).id);
        }
    }

    /// The main address of the other side may be one that both have.
    private static void lead(List<Part> order, String value) {
        order.stream().filter(part -> part.value.equals(value)).findFirst().ifPresent(part -> {
            order.remove(part);
            order.addFirst(part);
        });
    }

    private List<Part> parts(String table, String value, long contact) {
        return database.list(
                row -> new Part(row.getLong(1), row.getString(2)),
                "SELECT id, " + value + " FROM " + table + " WHERE contact_id = ? ORDER BY position, id",
                contact);
    }

    private void custom(MergePlan plan) {
        if (plan.side(MergeField.CUSTOM) == Side.RIGHT) {
            database.update("""
                    UPDATE custom_value SET value = (SELECT value FROM custom_value AS other
                        WHERE other.contact_id = ?2 AND other.name = custom_value.name)
                    WHERE contact_id = ?1 AND name IN (SELECT name FROM custom_value WHERE contact_id = ?2)
                    """, plan.stays(), plan.goes());
        }
    }

    /// A second letter of one mailing, a tag that both have: such rows stay where they are.
    private void moveAll(Journal.Reference reference, long stays, long goes) {
        String column = reference.column();
        database.update(
                "UPDATE OR IGNORE " + reference.table() + " SET " + column + " = ? WHERE " + column + " = ?",
                stays,
                goes);
    }

    /// The later refusal wins: a basis recorded before anything was withdrawn is withdrawn with it.
    private void withdraw(long contact) {
        database.update("""
                UPDATE lawful_basis SET withdrawn_at =
                    (SELECT max(withdrawn_at) FROM lawful_basis AS refused WHERE refused.contact_id = ?1)
                WHERE contact_id = ?1 AND withdrawn_at IS NULL AND recorded_at <=
                    (SELECT max(withdrawn_at) FROM lawful_basis AS refused WHERE refused.contact_id = ?1)
                """, contact);
    }

    private void own(MergePlan plan, Instant now) {
        for (MergeField field : MergeField.values()) {
            Side side = plan.side(field);
            if (field.of() == DuplicateKind.CONTACT && !field.columns().isEmpty() && side == Side.RIGHT) {
                MergedColumns.take(database, "contact", field, plan);
            }
        }
        if (plan.side(MergeField.NOTE) == Side.BOTH) {
            MergedColumns.join(database, "contact", "note", "\n", plan);
        }
        if (plan.side(MergeField.ORIGIN) == Side.BOTH) {
            MergedColumns.join(database, "contact", "channel_detail", "; ", plan);
            MergedColumns.join(database, "contact", "occasion", "; ", plan);
        }
        times(plan, now);
    }

    private void times(MergePlan plan, Instant now) {
        database.update("""
                UPDATE contact SET
                    first_contact_at = (SELECT min(first_contact_at) FROM contact WHERE id IN (?1, ?2)),
                    last_contact_at = (SELECT max(last_contact_at) FROM contact WHERE id IN (?1, ?2)),
                    notice_at = (SELECT min(notice_at) FROM contact WHERE id IN (?1, ?2)),
                    updated_at = ?3
                WHERE id = ?1
                """, plan.stays(), plan.goes(), now);
    }
}
