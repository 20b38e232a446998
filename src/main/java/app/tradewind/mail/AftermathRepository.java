package app.tradewind.mail;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.TurnRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.store.Database;
import java.time.Instant;

/// What the book learns of a contact when a letter left or was refused. Every method blocks and belongs into the
/// transaction that settles the letter.
final class AftermathRepository {

    private final Database database;
    private final ContactRepository contacts;
    private final InteractionRepository timeline;
    private final TurnRepository turns;

    AftermathRepository(Database database) {
        this.database = database;
        contacts = new ContactRepository(database);
        turns = new TurnRepository(database);
        timeline = new InteractionRepository(database, contacts);
    }

    /// The letter stands in the timeline and is found by its subject; its contact is one that was written to, and
    /// has had the notice of GDPR art. 14 where it was owed and the letter holds it.
    void left(Letter letter, Instant at) {
        ContactId contact = letter.contact();
        boolean informed =
                contacts.find(contact).map(PrivacyNotice::dueTo).orElse(PrivacyNotice.LEFT_OUT) == PrivacyNotice.GIVEN
                        && PrivacyNotice.isIn(letter.text());
        database.update(
                "UPDATE contact SET notice_at = coalesce(notice_at, ?) WHERE id = ?",
                informed ? at : null,
                contact.value());
        turns.written(contact, at);
        timeline.add(new Interaction(0, contact, InteractionKind.LETTER, at, letter.subject(), letter.id()), at);
    }

    /// Keeps with the address what the refusal says of it, for whoever has it; one that is gone stays gone.
    void refused(Letter letter, String answer, Instant at) {
        Bounce bounce = Bounce.of(answer);
        String key = MimeLetter.key(letter.address());
        switch (bounce.kind()) {
            case HARD -> database.update("""
                        UPDATE address SET bounce = 'HARD', bounce_code = ?, bounce_at = ?, verdict = 'INVALID',
                            verdict_reasons = trim('hard-bounce ' || replace(verdict_reasons, 'hard-bounce', ''))
                        WHERE key = ?
                        """, bounce.status(), at, key);
            case SOFT -> database.update("""
                        UPDATE address SET bounce = 'SOFT', bounce_code = ?, bounce_at = ?, soft_streak = soft_streak + 1
                        WHERE key = ? AND bounce <> 'HARD'
                        """, bounce.status(), at, key);
            case NOT_OF_ADDRESS -> {}
        }
    }
}
