package app.tradewind.insight;

import app.tradewind.contact.Channel;
import java.time.LocalDate;

/// What was paid for a channel: a booth, a year on a platform, a set of customs data. `id` 0 is not in the book
/// yet.
///
/// @param occasion the fair or the like it was paid for; may be empty
/// @param spentOn the day in the user's own zone
public record Cost(long id, Channel channel, String occasion, Money amount, LocalDate spentOn, String note) {

    public Cost {
        occasion = occasion.strip();
        note = note.strip();
        if (amount.amount().signum() <= 0) {
            throw new IllegalArgumentException("a cost is more than nothing");
        }
    }
}
