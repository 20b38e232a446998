package app.tradewind.letter;

import app.tradewind.contact.ContactId;
import java.time.Instant;

/// A letter and what became of it, without its text.
///
/// @param name of the person as the book has it, which may be empty
/// @param at when it was moved last
public record LetterLine(long id, ContactId contact, String name, String subject, LetterState state, Instant at) {

    /// As it stands in a list of one person.
    public LetterLine withoutName() {
        return new LetterLine(id, contact, "", subject, state, at);
    }
}
