package app.tradewind.ui.intake;

import app.tradewind.intake.Outcome;
import app.tradewind.ui.control.Tone;

/// The colour of each outcome; its word stands beside it.
final class OutcomeTones {

    private OutcomeTones() {}

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case CREATED -> Tone.FINE;
            case UPDATED -> Tone.ACCENT;
            case UNCHANGED -> Tone.NEUTRAL;
            case DUPLICATE -> Tone.WARN;
            case REJECTED -> Tone.BLOCK;
        };
    }
}
