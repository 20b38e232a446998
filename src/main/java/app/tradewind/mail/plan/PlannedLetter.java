package app.tradewind.mail.plan;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;
import app.tradewind.market.FoundZone;
import app.tradewind.market.GoodSlot;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// When one letter will leave, and why then.
///
/// @param state a draft is forecast as if it were approved now
/// @param planned before when it must not leave; null for as soon as it may
/// @param at when its turn comes
/// @param there where its reader is, null where the zone is not known
/// @param account the name of the account
public record PlannedLetter(
        long letter,
        ContactId contact,
        LetterState state,
        @Nullable Instant planned,
        Instant at,
        @Nullable There there,
        String account,
        Delay delay) {

    /// What keeps a letter from leaving at its own best time.
    public enum Delay {
        NONE,
        /// The account waits between two letters.
        GAP,
        /// Letters to strangers at one domain are spread.
        DOMAIN_LIMIT,
        HOUR_LIMIT,
        DAY_LIMIT,
        /// A new mailbox grows slowly.
        WARM_UP
    }

    /// The reader's zone, own city, and the next good moment there as it was when the plan was made.
    public record There(FoundZone zone, String city, GoodSlot slot) {}

    /// The moment by the reader's clock.
    public @Nullable ZonedDateTime local() {
        return there == null ? null : at.atZone(there.zone().zone());
    }
}
