package app.tradewind.mail;

import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import app.tradewind.store.Database;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stands against a letter leaving now: the gate's objections and, asked for itself, the suppression list, so
/// that no fault in a rule can send to someone who said no.
final class SendingGuard {

    private final SendGate gate;
    private final SuppressionRepository suppressions;
    private final DeliveryRepository deliveries;
    private final StopRepository stops;

    SendingGuard(SendGate gate, Database database) {
        this.gate = gate;
        suppressions = new SuppressionRepository(database);
        deliveries = new DeliveryRepository(database);
        stops = new StopRepository(database);
    }

    /// Empty where the letter may leave. Objections of our own are worded under `outbox.objection.` and their rule.
    List<SendGate.Objection> objections(Letter letter, MailAccount account, Instant at) {
        List<SendGate.Objection> objections = gate.objections(letter, account, at);
        if (!objections.isEmpty()) {
            return objections;
        }
        if (!MimeLetter.canCarry(letter.address())) {
            return List.of(new SendGate.Objection("addr.syntax", ""));
        }
        if (suppressions.covers(MimeLetter.key(letter.address()))) {
            return List.of(new SendGate.Objection("suppress.optout", ""));
        }
        if (deliveries.isInBin(letter.contact())) {
            return List.of(new SendGate.Objection("recipient.in-bin", ""));
        }
        List<SendGate.Objection> ofSequence = ofSequence(letter);
        if (!ofSequence.isEmpty()) {
            return ofSequence;
        }
        return letter.unresolved().isEmpty()
                ? List.of()
                : List.of(new SendGate.Objection("content.placeholder-left", String.join(", ", letter.unresolved())));
    }

    /// A follow-up does not leave to somebody who answered, came back, was removed or was taken out.
    private List<SendGate.Objection> ofSequence(Letter letter) {
        Optional<Long> sequence = stops.sequenceOf(letter.mailingId());
        if (sequence.isEmpty()) {
            return List.of();
        }
        if (stops.isPaused(sequence.get())) {
            return List.of(new SendGate.Objection("sequence.paused", ""));
        }
        return stops.of(sequence.get(), letter.contact())
                .map(stop -> List.of(new SendGate.Objection(
                        "sequence."
                                + stop.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "")))
                .orElse(List.of());
    }
}
