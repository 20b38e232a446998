package app.tradewind.contact.rights;

import app.tradewind.contact.ContactId;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a person asked for by their rights. `id` 0 is not in the book yet.
///
/// @param dueAt when it must be answered at the latest
/// @param doneAt when it was answered, null while it is open
public record PersonRequest(
        long id,
        ContactId contact,
        Kind kind,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Instant doneAt,
        String note) {

    /// Names of the GDPR: articles 15 and 20, 17, 21 and 16.
    public enum Kind {
        ACCESS,
        ERASURE,
        OBJECTION,
        CORRECTION
    }

    /// A request that came in just now or earlier.
    ///
    /// @param zone the user's own, by whose calendar the month runs
    public static PersonRequest received(ContactId contact, Kind kind, Instant at, String note, ZoneId zone) {
        return new PersonRequest(0, contact, kind, at, dueAt(kind, at, zone), null, note);
    }

    /// One month after it was received (GDPR art. 12(3)); an objection to advertising holds at once (art. 21(3)).
    public static Instant dueAt(Kind kind, Instant receivedAt, ZoneId zone) {
        return kind == Kind.OBJECTION
                ? receivedAt
                : receivedAt.atZone(zone).plusMonths(1).toInstant();
    }

    public boolean isOpen() {
        return doneAt == null;
    }
}
