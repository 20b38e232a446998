package app.tradewind.ui.outbox;

import app.tradewind.contact.ContactId;
import app.tradewind.mail.SendGate;
import app.tradewind.ui.control.Tone;
import java.util.List;

/// One letter of the outbox in the user's words.
///
/// @param detail the server's answer or what holds the letter back; for the tooltip
/// @param objections what keeps it from leaving; empty where nothing does
record OutboxLine(
        long letter, ContactId contact, Words words, State state, String detail, List<SendGate.Objection> objections) {

    /// @param here the time at the user's place, `there` at the recipient's with the city
    record Words(String here, String there, String recipient, String company, String subject) {
        static final Words BLANK = new Words("", "", "", "", "");
    }

    record State(String word, Tone tone) {}

    /// Not read yet.
    static final OutboxLine BLANK =
            new OutboxLine(0, new ContactId(0), Words.BLANK, new State("", Tone.NEUTRAL), "", List.of());

    OutboxLine {
        objections = List.copyOf(objections);
    }

    boolean isBlank() {
        return letter == 0;
    }
}
