package app.tradewind.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which contacts are meant, as a condition over the table `contact` with its values. Made by [ContactQueryParser];
/// no text of the user stands in the SQL.
public record ContactQuery(String sql, List<@Nullable Object> values) {

    private static final String IN_BOOK = "contact.deleted_at IS NULL";
    private static final String AND = " AND ";

    /// Every contact that is not in the bin.
    public static final ContactQuery ALL = new ContactQuery(IN_BOOK, List.of());

    /// The contacts in the bin.
    public static final ContactQuery BIN = new ContactQuery("contact.deleted_at IS NOT NULL", List.of());

    public ContactQuery {
        values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
    }

    /// The condition that some words occur, with the FTS5 expression as its value.
    static final String WORDS = "contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)";

    /// Contacts in which every word of `typed` begins some word of any field, a note or an interaction.
    public static ContactQuery words(String typed) {
        String expression = SearchTokens.query(typed);
        return expression.isEmpty() ? ALL : ofBook(WORDS, List.of(expression));
    }

    /// The contacts of the book, without the bin, for which `condition` holds.
    static ContactQuery ofBook(String condition, List<@Nullable Object> values) {
        return new ContactQuery(IN_BOOK + AND + condition, values);
    }

    /// Contacts that both queries mean.
    public ContactQuery and(ContactQuery other) {
        if (other.equals(ALL) && isOfBook()) {
            return this;
        }
        if (equals(ALL) && other.isOfBook()) {
            return other;
        }
        List<@Nullable Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        return isOfBook() && other.isOfBook()
                ? ofBook("(" + condition() + ") AND (" + other.condition() + ")", both)
                : new ContactQuery("(" + sql + ") AND (" + other.sql + ")", both);
    }

    /// Whether this asks for contacts of the book and nothing of the bin.
    boolean isOfBook() {
        return sql.startsWith(IN_BOOK);
    }

    private String condition() {
        return sql.length() == IN_BOOK.length() ? "1" : sql.substring(IN_BOOK.length() + AND.length());
    }

    /// A statement for the ids that match, in no order, contacts in the bin perhaps among them. Words alone are
    /// answered by the index of words, without a look at the contacts.
    String found() {
        return condition().equals(WORDS)
                ? "SELECT rowid FROM contact_search WHERE contact_search MATCH ?"
                : "SELECT contact.id FROM contact WHERE " + sql;
    }
}
