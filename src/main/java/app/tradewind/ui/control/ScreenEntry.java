package app.tradewind.ui.control;

import java.util.function.Supplier;
import javafx.beans.value.ObservableLongValue;

/// A line of the rail, and how its screen is made on the first visit.
///
/// @param id the [Place#screen] of its places
/// @param titleKey message key of its name, such as `contacts.title`
/// @param icon an Ikonli code such as `fth-users`
/// @param badge the number beside the name, kept up to date by whoever made it; 0 shows none
/// @param start the place that a click on the rail opens
public record ScreenEntry(
        String id, String titleKey, String icon, ObservableLongValue badge, Place start, Supplier<Screen> screen) {}
