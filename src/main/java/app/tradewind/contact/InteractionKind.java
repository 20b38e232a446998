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
    GRADE
}
