package app.tradewind.contact;

/// A saved search over the contacts.
public record Segment(long id, String name, String expression) {}
