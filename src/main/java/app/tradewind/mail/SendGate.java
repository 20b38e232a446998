package app.tradewind.mail;

import app.tradewind.letter.Letter;
import java.time.Instant;
import java.util.List;

/// Says what stands against a letter leaving now. The outbox asks before each attempt and obeys; the checklist
/// answers.
@FunctionalInterface
public interface SendGate {

    /// One thing that stands against it: the id of a rule, and the same in words.
    record Objection(String rule, String text) {}

    /// Empty where the letter may leave through `account` at `at`.
    List<Objection> objections(Letter letter, MailAccount account, Instant at);
}
