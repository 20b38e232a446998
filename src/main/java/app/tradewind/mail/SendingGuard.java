package app.tradewind.mail;

import app.tradewind.letter.Letter;
import app.tradewind.store.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What stands against a letter leaving now: the gate's objections and, asked for itself, the suppression list, so that
/// no fault in a rule can send to someone who said no.
final class SendingGuard {

    private final Database database;

    SendingGuard(Database database) {
        this.database = database;
    }

    List<SendGate.Objection> objections(Letter letter, MailAccount account, Instant at, SendGate gate) {
        List<SendGate.Objection> objections = new ArrayList<>(gate.objections(letter, account, at));
        if (!letter.unresolved().isEmpty()) {
            objections.add(new SendGate.Objection("content.placeholder-left", String.join(", ", letter.unresolved())));
        }
        if (!MimeLetter.canCarry(letter.address())) {
            objections.add(new SendGate.Objection("addr.syntax", letter.address()));
        }
        return objections;
    }
}
