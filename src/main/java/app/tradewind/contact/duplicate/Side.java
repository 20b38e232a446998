package app.tradewind.contact.duplicate;

/// Whose value a merged record gets: of the one that stays (left), of the one that goes (right), or both.
public enum Side {
    LEFT,
    RIGHT,
    BOTH
}
