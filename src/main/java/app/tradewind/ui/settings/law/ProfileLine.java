package app.tradewind.ui.settings.law;

import app.tradewind.compliance.Profile;

/// One country in the list: its profile as it counts now.
///
/// @param person what the country asks for a named person, in few words; `box` for a mailbox such as info@
/// @param yours whether the user corrected it
/// @param doubtful whether it is uncertain or older than a year
public record ProfileLine(
        Profile profile,
        String country,
        String person,
        String box,
        String confidence,
        String reviewed,
        boolean yours,
        boolean doubtful) {}
