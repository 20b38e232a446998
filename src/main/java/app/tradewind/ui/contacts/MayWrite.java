package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Tone;

/// Whether a contact may be written to now, as one sign in the table.
public enum MayWrite {
    FINE(Tone.FINE),
    CONFIRM(Tone.WARN),
    BLOCKED(Tone.BLOCK),
    SUPPRESSED(Tone.SUPPRESSED);

    private final Tone tone;

    MayWrite(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }
}
