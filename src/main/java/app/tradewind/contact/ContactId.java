package app.tradewind.contact;

/// The number of a contact in its book.
public record ContactId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
