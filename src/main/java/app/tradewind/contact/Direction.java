package app.tradewind.contact;

/// Who turned to whom, seen from the user: `IN` came from the contact, `OUT` went there.
public enum Direction {
    IN,
    OUT
}
