package app.tradewind.address.dns;

import java.util.Locale;

/// How mail reaches a domain, as far as DNS tells.
///
/// Source: RFC 5321, section 5.1 (MX, and the address of the domain itself in its place); RFC 7505 (null MX).
public enum MailRoute {
    /// It has exchangers.
    EXCHANGER,
    /// It has none, but an address: mail goes there, and is often not wanted.
    IMPLICIT,
    /// It says of itself that it takes no mail.
    NULL_MX,
    /// There is such a domain, without exchanger and address.
    NO_MAIL,
    /// There is no such domain.
    NO_DOMAIN,
    /// The name servers of the domain fail.
    FAILED,
    /// Nobody answered in time, as when there is no connection.
    NO_ANSWER;

    /// Whether DNS told how it is; what failed is asked again later.
    public boolean isKnown() {
        return this != FAILED && this != NO_ANSWER;
    }

    /// Whether no letter to the domain can arrive.
    public boolean isClosed() {
        return this == NULL_MX || this == NO_MAIL || this == NO_DOMAIN;
    }

    /// The stable code, as it stands among the reasons of a verdict: `dns-null-mx`.
    public String code() {
        return "dns-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
