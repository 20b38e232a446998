package app.tradewind.contact;

/// What a picture that stays with a contact shows.
public enum PictureKind {
    /// The contact's business card, proof that it was handed over.
    CARD,
    /// The person.
    PHOTO,
    /// The sign of the firm.
    LOGO
}
