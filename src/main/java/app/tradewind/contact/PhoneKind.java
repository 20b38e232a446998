package app.tradewind.contact;

/// What answers at a number.
public enum PhoneKind {
    PHONE,
    MOBILE,
    FAX
}
