package app.tradewind.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule says of the facts: fine, wrong, or not known; with what differs from the rule's metadata.
///
/// @param severity null for the one of the metadata
/// @param fix null for the one of the metadata
record Answer(
        State state,
        @Nullable Severity severity,
        List<Object> details,
        @Nullable Part where,
        @Nullable Fix fix) {

    enum State {
        PASS,
        FAIL,
        UNKNOWN
    }

    static final Answer PASS = new Answer(State.PASS, null, List.of(), null, null);

    Answer {
        details = List.copyOf(details);
    }

    static Answer fail(Object... details) {
        return new Answer(State.FAIL, null, List.of(details), null, null);
    }

    static Answer unknown(Object... details) {
        return new Answer(State.UNKNOWN, null, List.of(details), null, null);
    }

    static Answer failIf(boolean wrong) {
        return wrong ? fail() : PASS;
    }

    Answer as(Severity other) {
        return new Answer(state, other, details, where, fix);
    }

    Answer at(Part part) {
        return new Answer(state, severity, details, part, fix);
    }

    Answer mendedBy(Fix other) {
        return new Answer(state, severity, details, where, other);
    }
}
