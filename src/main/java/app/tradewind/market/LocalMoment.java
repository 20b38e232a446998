package app.tradewind.market;

import java.time.ZonedDateTime;
import java.util.Optional;

/// What a moment is at the buyer's place.
///
/// @param weekend whether the day is one of weekly rest; a half day is not
/// @param holiday the name of the public holiday, if it is one
/// @param officeHours whether it is from 08:00 to before 18:00, whatever the day
/// @param firstMorning whether it is before 11:00 on the first working day of the week
/// @param lastAfternoon whether it is from 13:00 on the last working day of the week, or from noon on a half day
public record LocalMoment(
        ZonedDateTime local,
        boolean weekend,
        Optional<String> holiday,
        boolean officeHours,
        boolean firstMorning,
        boolean lastAfternoon) {}
