package app.tradewind.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing that happened with a contact: a line of the timeline. `id` 0 is not in the book yet.
///
/// @param direction who turned to whom; null where that is not known or makes no sense, as for a note
/// @param turn what a change of stage or grade led from and to; else null
public record Interaction(
        long id,
        ContactId contact,
        InteractionKind kind,
        Instant at,
        String summary,
        @Nullable Long letterId,
        @Nullable Direction direction,
        @Nullable Turn turn) {

    public Interaction(
            long id,
            ContactId contact,
            InteractionKind kind,
            Instant at,
            String summary,
            @Nullable Long letterId,
            @Nullable Direction direction) {
        this(id, contact, kind, at, summary, letterId, direction, null);
    }

    public Interaction(
            long id, ContactId contact, InteractionKind kind, Instant at, String summary, @Nullable Long letterId) {
        this(id, contact, kind, at, summary, letterId, null, null);
    }

    /// Whether the user turned to the contact. Where the direction is not known all but a reply counts as such.
    public boolean isByUs() {
        return kind.isContact() && kind != InteractionKind.REPLY && direction != Direction.IN;
    }
}
