package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the ledger: a letter, to whom, and what became of it.
///
/// @param contactName as the book has it, may be empty
/// @param timeZone the contact's IANA zone, null where it is not known
/// @param country ISO 3166-1 alpha-2 code of contact or company, null where it is not known
/// @param at when the letter came into this state
/// @param server the mail server's last answer
public record LedgerRow(
        long letter,
        long mailing,
        ContactId contact,
        String contactName,
        String company,
        @Nullable String timeZone,
        @Nullable String country,
        String address,
        String subject,
        LetterState state,
        @Nullable Instant sendAfter,
        Instant at,
        String server,
        String messageId) {}
