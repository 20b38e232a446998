package app.tradewind.letter;

/// For what a letter is written; the commercial kinds have more rules.
public enum LetterKind {
    FIRST,
    FOLLOW_UP,
    REPLY,
    CONSENT_REQUEST,
    TRANSACTIONAL
}
