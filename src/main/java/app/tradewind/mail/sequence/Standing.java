package app.tradewind.mail.sequence;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.StopRepository.Stop;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where one contact stands in a sequence: the newest letter, and what comes next.
///
/// @param letter the newest one
/// @param step its step, 1 for the first letter
/// @param next when the next step is due; null where none follows
/// @param stop why no further letter follows; null where nothing stopped it
public record Standing(
        ContactId contact,
        long letter,
        int step,
        LetterState state,
        @Nullable Instant next,
        @Nullable Stop stop) {}
