package app.tradewind.contact;

/// A fact that may not be known: what is not known makes a question, never a guess.
public enum Tri {
    UNKNOWN,
    YES,
    NO
}
