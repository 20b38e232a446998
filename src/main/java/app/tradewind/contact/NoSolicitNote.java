package app.tradewind.contact;

/// Whether the page that published an address asks for no advertising mail.
public enum NoSolicitNote {
    NOT_LOOKED,
    YES,
    NO
}
