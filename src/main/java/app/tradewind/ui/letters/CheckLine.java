package app.tradewind.ui.letters;

import app.tradewind.ui.control.Tone;
import java.util.List;

/// One line of the checks: what, why, and what mends it.
///
/// @param acts the best one first; none where there is nothing to do
record CheckLine(Tone tone, String title, String why, List<Act> acts) {

    /// Something that can be done, with the word on its button.
    record Act(String label, Runnable run) {}

    CheckLine {
        acts = List.copyOf(acts);
    }

    CheckLine and(Act act) {
        return new CheckLine(
                tone,
                title,
                why,
                java.util.stream.Stream.concat(acts.stream(), java.util.stream.Stream.of(act))
                        .toList());
    }
}
