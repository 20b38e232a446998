package app.tradewind.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a buyer asked through a platform.
///
/// @param at when, null where the table does not tell
/// @param message the buyer's own words, with the subject before them; empty where the table has none
/// @param products what was asked for
record Enquiry(@Nullable Instant at, String message, List<String> products) {

    /// The message or, without one, what was asked for.
    String summary() {
        return message.isEmpty() ? String.join(", ", products) : message;
    }
}
