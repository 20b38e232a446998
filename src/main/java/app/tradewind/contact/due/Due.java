package app.tradewind.contact.due;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.FollowUpCause;
import app.tradewind.contact.FollowUpWay;
import java.time.Instant;

/// One thing that is due with one contact.
///
/// @param since what began it: the reply, the day of the card, the last contact
/// @param at when it is due; may lie behind
/// @param followUp the number of the follow-up that stands for it, 0 where only a rule says so
/// @param words the user's reason, or what they wrote last; may be empty
/// @param way the way that the user wished for
public record Due(
        FollowUpCause cause,
        ContactId contact,
        Instant since,
        Instant at,
        long followUp,
        String words,
        FollowUpWay way) {}
