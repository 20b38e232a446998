package app.tradewind.letter;

import app.tradewind.contact.ContactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One personalised message to one contact, merged. `id` 0 is a letter that is not in the book yet.
///
/// @param html the body with signature and opt-out sentence, as it will leave
/// @param unresolved merge fields that have no value and no fallback; such a letter is blocked
public record Letter(
        long id,
        long mailingId,
        ContactId contact,
        String address,
        LetterKind kind,
        String language,
        String subject,
        String html,
        String personalLine,
        List<String> unresolved,
        LetterState state,
        @Nullable Instant approvedAt,
        @Nullable Instant sendAfter,
        String messageId,
        String server,
        Instant at) {

    public Letter {
        unresolved = List.copyOf(unresolved);
    }
}
