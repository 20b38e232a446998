package app.tradewind.contact.board;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.Grade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One contact on the board.
///
/// @param name the person's name, else the address; may be empty
/// @param country an ISO code, or null
/// @param since since when it is in its stage; where no change was noted, since it came into the book
/// @param moved when it was last in touch or changed its stage, null where nobody has been in touch yet
/// @param followUp when the next follow-up is due, or null
public record StageCard(
        ContactId id,
        String name,
        String company,
        @Nullable String country,
        @Nullable Grade grade,
        Instant since,
        @Nullable Instant moved,
        @Nullable Instant followUp) {}
