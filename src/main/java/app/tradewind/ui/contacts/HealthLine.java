package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Tone;
import org.jspecify.annotations.Nullable;

/// A line of what is known of an address.
///
/// @param tone NEUTRAL for the address itself, as the head of its lines
/// @param act what can be done about it, null where nothing
record HealthLine(Tone tone, String text, @Nullable Act act) {

    /// A button with its key.
    record Act(String label, String key, Runnable run) {}
}
