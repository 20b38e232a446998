package app.tradewind.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which contacts are meant, as a condition over the table `contact` with its values. Made by [ContactQueryParser];
/// no text of the user stands in the SQL.
public record ContactQuery(String sql, List<@Nullable Object> values) {

    private static final String IN_BOOK = "contact.deleted_at IS NULL";

    /// Every contact that is not in the bin.
    public static final ContactQuery ALL = new ContactQuery(IN_BOOK, List.of());

    /// The contacts in the bin.
    public static final ContactQuery BIN = new ContactQuery("contact.deleted_at IS NOT NULL", List.of());

    public ContactQuery {
        values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
    }

    /// Contacts in which every word of `typed` begins some word of any field, a note or an interaction.
    public static ContactQuery words(String typed) {
        String expression = SearchTokens.query(typed);
        return expression.isEmpty()
                ? ALL
                : new ContactQuery(
                        IN_BOOK + " AND contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)",
                        List.of(expression));
    }

    /// Contacts that both queries mean.
    public ContactQuery and(ContactQuery other) {
        List<@Nullable Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        return new ContactQuery("(" + sql + ") AND (" + other.sql + ")", both);
    }
}
