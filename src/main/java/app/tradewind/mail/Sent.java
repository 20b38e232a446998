package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import java.util.List;

/// What became of one letter in a working of the outbox.
///
/// @param state the letter's state afterwards; unchanged where it was held
/// @param objections why it was held; empty where it was tried
public record Sent(
        long letter,
        ContactId contact,
        String address,
        LetterState state,
        String server,
        String messageId,
        List<SendGate.Objection> objections) {

    public Sent {
        objections = List.copyOf(objections);
    }

    static Sent held(Letter letter, List<SendGate.Objection> objections) {
        return new Sent(
                letter.id(), letter.contact(), letter.address(), letter.state(), "", letter.messageId(), objections);
    }
}
