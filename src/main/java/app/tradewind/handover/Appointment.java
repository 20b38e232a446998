package app.tradewind.handover;

import app.tradewind.contact.FollowUp;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A follow-up as a calendar shows it.
///
/// @param title one line, such as the person and the reason
/// @param text what else to know: numbers, what was said last; may have several lines or be empty
/// @param place the buyer's city, or empty
/// @param zone the buyer's zone, null where it is not known: the time then stands in UTC
public record Appointment(
        FollowUp followUp,
        String title,
        String text,
        String place,
        @Nullable ZoneId zone) {}
