package app.tradewind.mail;

import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What stands against a letter leaving now: the gate's objections and, asked for itself, the suppression list, so that
/// no fault in a rule can send to someone who said no.
final class SendingGuard {

    private final SendGate gate;
    private final SuppressionRepository suppressions;

    SendingGuard(SendGate gate, SuppressionRepository suppressions) {
        this.gate = gate;
        this.suppressions = suppressions;
    }

    List<SendGate.Objection> objections(Letter letter, MailAccount account, Instant at) {
        List<SendGate.Objection> objections = new ArrayList<>(gate.objections(letter, account, at));
        if (!MimeLetter.canCarry(letter.address())) {
            objections.add(new SendGate.Objection("addr.syntax", ""));
        } else if (suppressions.covers(MimeLetter.key(letter.address()))) {
            objections.add(new SendGate.Objection("suppress.optout", ""));
        }
        if (!letter.unresolved().isEmpty()) {
            objections.add(new SendGate.Objection("content.placeholder-left", String.join(", ", letter.unresolved())));
        }
        return objections;
    }
}
