package app.tradewind.market;

import java.time.ZonedDateTime;
import java.util.Optional;

/// What a moment is at the buyer's place.
///
/// @param weekend whether it lies in the weekly rest, half days included
/// @param holiday the name of the public holiday, if it is one
/// @param officeHours whether it is from 08:00 to before 18:00, whatever the day
/// @param firstMorning whether it is before 11:00 on the first working day of the week
/// @param lastAfternoon whether it is from 13:00 on the last working day of the week, or a half day's eve
public record LocalMoment(
        ZonedDateTime local,
        boolean weekend,
        Optional<String> holiday,
        boolean officeHours,
        boolean firstMorning,
        boolean lastAfternoon) {}
