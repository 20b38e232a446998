package app.tradewind.ui.letters;

import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.stream.Stream;

/// One line of the checks: what, why, and what mends it.
///
/// @param whole all that is to be said of it with every source, for the tooltip; empty where `why` says it all
/// @param acts the best one first; none where there is nothing to do
record CheckLine(Tone tone, String title, String why, String whole, List<Act> acts) {

    /// Something that can be done, with the word on its button.
    ///
    /// @param choices what it asks first, each of which can be done; empty where it is done at once
    record Act(String label, Runnable run, List<Act> choices) {

        Act {
            choices = List.copyOf(choices);
        }

        Act(String label, Runnable run) {
            this(label, run, List.of());
        }

        static Act choice(String label, List<Act> choices) {
            return new Act(label, () -> {}, choices);
        }
    }

    CheckLine {
        acts = List.copyOf(acts);
    }

    CheckLine(Tone tone, String title, String why, List<Act> acts) {
        this(tone, title, why, "", acts);
    }

    CheckLine and(Act act) {
        return new CheckLine(
                tone,
                title,
                why,
                whole,
                Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /// Whether both look the same, whatever their buttons do.
    boolean looksLike(CheckLine other) {
        return tone == other.tone
                && title.equals(other.title)
                && why.equals(other.why)
                && whole.equals(other.whole)
                && labels().equals(other.labels());
    }

    private List<String> labels() {
        return acts.stream().map(Act::label).toList();
    }
}
