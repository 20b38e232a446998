package app.tradewind.contact;

import app.tradewind.address.AddressCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which contacts are meant, as a condition over the table `contact` with its values. Made by [ContactQueryParser];
/// no text of the user stands in the SQL.
///
/// @param sieve the same for a [ContactListing], null where it must ask the book
public record ContactQuery(
        String sql, List<@Nullable Object> values, @Nullable Sieve sieve) {

    private static final String IN_BOOK = "contact.deleted_at IS NULL";
    private static final String IN_BIN = "contact.deleted_at IS NOT NULL AND contact.merged_into IS NULL";
    private static final String AND = " AND ";

    /// Every contact that is not in the bin.
    public static final ContactQuery ALL = new ContactQuery(IN_BOOK, List.of(), new Sieve.All(List.of()));

    /// The contacts in the bin. Those merged into others are in the book no more, nor in the bin.
    public static final ContactQuery BIN = new ContactQuery(IN_BIN, List.of(), null);

    /// The condition that a contact answered: an answer is noted, or its stage says so.
    public static final String ANSWERED = """
            (contact.id IN (SELECT contact_id FROM interaction WHERE kind = 'REPLY')
                OR contact.stage IN (SELECT code FROM stage WHERE code NOT IN ('DORMANT', 'LOST')
                    AND position >= (SELECT position FROM stage WHERE code = 'REPLIED')))""";

    public ContactQuery {
        values = java.util.Collections.unmodifiableList(new ArrayList<>(values));
    }

    /// The condition that some words occur, with the FTS5 expression as its value.
    static final String WORDS = "contact.id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH ?)";

    /// Contacts in which every word of `typed` begins some word of any field, a note or an interaction.
    public static ContactQuery words(String typed) {
        String expression = SearchTokens.query(typed);
        return expression.isEmpty() ? ALL : ofBook(WORDS, List.of(expression), new Sieve.Words(expression));
    }

    /// The contacts that have this address, however it is capitalised.
    public static ContactQuery ofAddress(String address) {
        Condition condition = Condition.ofBook(
                "contact.id IN (SELECT contact_id FROM address WHERE key = ?)",
                List.of(AddressCheck.keyOf(address).key()));
        return ofBook(condition.sql(), condition.values(), condition.sieve());
    }

    /// The contacts of the book, without the bin, for which `condition` holds.
    static ContactQuery ofBook(String condition, List<@Nullable Object> values, @Nullable Sieve sieve) {
        return new ContactQuery(IN_BOOK + AND + condition, values, sieve);
    }

    /// The contacts in the bin for which `condition` holds.
    static ContactQuery ofBin(String condition, List<@Nullable Object> values) {
        return new ContactQuery(IN_BIN + AND + condition, values, null);
    }

    /// Contacts that both queries mean. A query for the bin stays one: what is asked of the book as well is then
    /// asked of what lies in the bin.
    public ContactQuery and(ContactQuery other) {
        if (other.equals(ALL) && isOfBook()) {
            return this;
        }
        if (equals(ALL) && other.isOfBook()) {
            return other;
        }
        List<@Nullable Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        if ((isOfBin() || other.isOfBin()) && isOfOnePlace() && other.isOfOnePlace()) {
            return ofBin("(" + condition() + ") AND (" + other.condition() + ")", both);
        }
        return isOfBook() && other.isOfBook()
                ? ofBook("(" + condition() + ") AND (" + other.condition() + ")", both, all(sieve, other.sieve))
                : new ContactQuery("(" + sql + ") AND (" + other.sql + ")", both, null);
    }

    private static @Nullable Sieve all(@Nullable Sieve one, @Nullable Sieve other) {
        return one == null || other == null ? null : new Sieve.All(List.of(one, other));
    }

    /// Whether this asks for contacts of the book and nothing of the bin.
    boolean isOfBook() {
        return sql.startsWith(IN_BOOK);
    }

    private boolean isOfBin() {
        return sql.startsWith(IN_BIN);
    }

    private boolean isOfOnePlace() {
        return isOfBook() || isOfBin();
    }

    private String condition() {
        int place = isOfBook() ? IN_BOOK.length() : IN_BIN.length();
        return sql.length() == place ? "1" : sql.substring(place + AND.length());
    }

    /// A statement for the ids that match, in no order, contacts in the bin perhaps among them. Words alone are
    /// answered by the index of words, without a look at the contacts.
    String found() {
        return condition().equals(WORDS)
                ? "SELECT rowid FROM contact_search WHERE contact_search MATCH ?"
                : "SELECT contact.id FROM contact WHERE " + sql;
    }
}
