package app.tradewind.contact;

/// A phone number: E.164 where it could be read, else as written.
public record ContactPhone(String value, PhoneKind kind) {}
