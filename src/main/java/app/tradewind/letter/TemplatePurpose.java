package app.tradewind.letter;

/// For what a template is written.
public enum TemplatePurpose {
    FIRST(LetterKind.FIRST),
    /// The first follow-up.
    FOLLOW_UP(LetterKind.FOLLOW_UP),
    FOLLOW_UP_2(LetterKind.FOLLOW_UP),
    FOLLOW_UP_3(LetterKind.FOLLOW_UP),
    AFTER_FAIR(LetterKind.FIRST),
    QUOTATION(LetterKind.FOLLOW_UP),
    SAMPLE(LetterKind.FOLLOW_UP),
    REACTIVATION(LetterKind.FOLLOW_UP),
    THANKS(LetterKind.FOLLOW_UP),
    CONSENT_REQUEST(LetterKind.CONSENT_REQUEST);

    private final LetterKind kind;

    TemplatePurpose(LetterKind kind) {
        this.kind = kind;
    }

    /// The kind of the letters made of it. None is transactional: that is for the user to say of one letter.
    public LetterKind kind() {
        return kind;
    }
}
