package app.tradewind.mail;

/// How the connection to a mail server is protected (RFC 8314). `NONE` only to this machine.
public enum Security {
    TLS,
    STARTTLS,
    NONE
}
