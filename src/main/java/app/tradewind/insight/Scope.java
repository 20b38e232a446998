package app.tradewind.insight;

import app.tradewind.contact.ContactQuery;
import java.time.Instant;
import java.time.ZoneId;

/// Of whom, and of which time, the figures tell.
///
/// @param people whom they count
/// @param search the search that means the same people; empty for the whole book
/// @param now the end of the period
/// @param zone the user's own: a day begins at its midnight
public record Scope(ContactQuery people, String search, Period period, Instant now, ZoneId zone) {

    public static Scope ofBook(Period period, Instant now, ZoneId zone) {
        return new Scope(ContactQuery.ALL, "", period, now, zone);
    }

    Instant since() {
        return period.since(now);
    }

    /// The search for those of these people who also match `terms`.
    String search(String terms) {
        String narrowed = search.isBlank() ? terms : "(" + search.strip() + ") " + terms;
        return narrowed.strip();
    }

    /// Whether these are all people of the book.
    boolean isWholeBook() {
        return people.equals(ContactQuery.ALL);
    }
}
