package app.tradewind.contact;

/// One thing that happened with a contact.
public enum InteractionKind {
    LETTER,
    REPLY,
    CALL,
    MEETING,
    CHAT,
    QUOTATION,
    SAMPLE,
    VISIT,
    NOTE,
    IMPORT,
    STAGE,
    GRADE;

    /// Whether somebody turned to somebody: the clock of follow-ups starts again.
    public boolean isContact() {
        return switch (this) {
            case LETTER, REPLY, CALL, MEETING, CHAT, QUOTATION, SAMPLE, VISIT -> true;
            case NOTE, IMPORT, STAGE, GRADE -> false;
        };
    }
}
