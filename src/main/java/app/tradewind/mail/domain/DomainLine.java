package app.tradewind.mail.domain;

/// An answer in the user's words.
///
/// @param title what is so, in a few words
/// @param detail figures, what follows and the record to add, a line each; empty where the title says it all
public record DomainLine(DomainAnswer answer, Weight weight, String title, String detail) {

    /// How much it matters.
    public enum Weight {
        FINE,
        ADVICE,
        WARN,
        STOP
    }
}
