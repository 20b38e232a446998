package app.tradewind.contact.rights;

import app.tradewind.contact.ContactId;
import app.tradewind.store.Database;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the person who is meant. Blocks.
public final class SubjectRepository {

    private final Database database;

    public SubjectRepository(Database database) {
        this.database = database;
    }

    /// Everybody with this address, those in the bin and those merged into others included; without anybody a
    /// subject of the address alone.
    ///
    /// @param key as `AddressCheck` makes it
    public Subject ofAddress(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        return of(List.of(lower), database.ids("""
                SELECT contact_id FROM address WHERE key = ?1
                UNION SELECT contact_id FROM letter WHERE lower(address) = ?1
                """, lower));
    }

    public Subject ofContact(ContactId contact) {
        return of(List.of(), contact.value());
    }

    /// Several people at once, to be erased together.
    public Subject ofContacts(long... contacts) {
        return of(List.of(), contacts);
    }

    /// Those whose addresses `isMeant` picks out of all in the book.
    Subject ofAddresses(List<String> keys) {
        return of(
                keys,
                database.ids(
                        "SELECT contact_id FROM address WHERE key IN (SELECT value FROM json_each(?))",
                        Subject.json(keys)));
    }

    private Subject of(List<String> addresses, long... first) {
        Set<Long> contacts = new LinkedHashSet<>();
        for (long id : first) {
            contacts.add(id);
        }
        while (contacts.addAll(merged(contacts))) {
            // a contact may have been merged into one that was itself merged
        }
        Set<String> keys = new LinkedHashSet<>(addresses);
        Set<String> names = new LinkedHashSet<>();
        String ids = List.copyOf(contacts).toString();
        keys.addAll(database.list(row -> row.getString(1), """
                SELECT key FROM address WHERE contact_id IN (SELECT value FROM json_each(?1))
                UNION SELECT lower(address) FROM letter WHERE contact_id IN (SELECT value FROM json_each(?1))
                """, ids));
        names.addAll(database.list(
                row -> row.getString(1),
                "SELECT name FROM contact WHERE name <> '' AND id IN (SELECT value FROM json_each(?))",
                ids));
        return new Subject(List.copyOf(contacts), List.copyOf(keys), List.copyOf(names));
    }

    private List<Long> merged(Set<Long> contacts) {
        List<Long> more = new ArrayList<>();
        for (long id : database.ids("""
                SELECT id FROM contact WHERE merged_into IN (SELECT value FROM json_each(?1))
                UNION SELECT merged_into FROM contact
                    WHERE merged_into IS NOT NULL AND id IN (SELECT value FROM json_each(?1))
                """, List.copyOf(contacts).toString())) {
            more.add(id);
        }
        return more;
    }
}
