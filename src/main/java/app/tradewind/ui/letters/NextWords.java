package app.tradewind.ui.letters;

import app.tradewind.contact.Contact;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.GoodTime;
import app.tradewind.mail.StopRepository.Stop;
import app.tradewind.mail.sequence.Standing;
import app.tradewind.market.FoundZone;
import app.tradewind.market.SlotWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What comes next for one recipient of a mailing, in words: when the letter leaves, when the next step is due, or
/// why nothing follows.
final class NextWords {

    private final LettersRoom room;
    private final GoodTime goodTime;
    private final SlotWords slots;

    NextWords(LettersRoom room) {
        this.room = room;
        goodTime = new GoodTime(room.messages().locale(), List::of);
        slots = new SlotWords(room.messages(), room.time().zone());
    }

    /// Empty where there is nothing to say.
    String next(Letter letter, @Nullable Contact contact, @Nullable Standing stands) {
        if (stands != null && stands.stop() != null) {
            return stopped(stands.stop());
        }
        Instant next = stands == null ? null : stands.next();
        if (stands != null && next != null) {
            return room.messages().text("letters.sequence.next", stands.step() + 1, when(next, contact));
        }
        Instant leaves = letter.sendAfter();
        boolean waits = letter.state() == LetterState.APPROVED
                || letter.state() == LetterState.QUEUED
                || letter.state() == LetterState.DRAFT;
        String key = letter.state() == LetterState.DRAFT ? "letters.sequence.planned" : "letters.sequence.leaves";
        return waits && leaves != null ? room.messages().text(key, when(leaves, contact)) : "";
    }

    private String stopped(Stop stop) {
        String reason = room.messages().name("letters.stop", stop.reason());
        Instant at = stop.at();
        return at == null
                ? reason
                : room.messages()
                        .text(
                                "letters.sequence.stopped-at",
                                reason,
                                room.dates().words(at));
    }

    private String when(Instant at, @Nullable Contact contact) {
        Optional<FoundZone> zone = contact == null ? Optional.empty() : goodTime.zone(contact);
        if (contact == null || zone.isEmpty()) {
            return room.dates().words(at);
        }
        return slots.there(
                at.atZone(zone.get().zone()),
                zone.get(),
                contact.where().city(),
                room.time().clock().instant().atZone(zone.get().zone()));
    }
}
