package app.tradewind.ui.letters;

import app.tradewind.letter.LetterState;
import app.tradewind.mail.sequence.Step;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step of a mailing as it is shown.
///
/// @param step null for the first letter
/// @param template its name
/// @param states its letters by state
/// @param last whether no step follows
record StepCard(@Nullable Step step, String template, Map<LetterState, Long> states, boolean last) {

    StepCard {
        states = Map.copyOf(states);
    }

    int position() {
        return step == null ? 1 : step.position();
    }

    long count(LetterState... of) {
        long sum = 0;
        for (LetterState state : of) {
            sum += states.getOrDefault(state, 0L);
        }
        return sum;
    }
}
