package app.tradewind.mail.domain;

/// What was seen of a record beyond its state; each may have a detail, such as a figure or a name.
public enum DomainSign {
    /// DNS could not be asked; nothing new is known.
    NO_ANSWER,
    /// The domain stands in examples and is in no public DNS, so that it was not asked.
    RESERVED,
    /// How many terms of the SPF tree ask DNS.
    SPF_LOOKUPS,
    SPF_SEVERAL,
    SPF_TOO_MANY_LOOKUPS,
    /// How many names of the SPF tree do not exist.
    SPF_VOID,
    SPF_OPEN,
    SPF_NEUTRAL,
    SPF_PTR,
    /// The term that cannot be read or leads nowhere.
    SPF_INVALID,
    /// The key was found where this mail host keeps it.
    DKIM_PROVIDER,
    DKIM_SELECTOR,
    DKIM_BITS,
    DKIM_NOT_FOUND,
    DKIM_REVOKED,
    DKIM_INVALID,
    /// A key shorter than 2048 bits, with its bits.
    DKIM_WEAK,
    DKIM_SHA1,
    DMARC_NO_POLICY,
    DMARC_NO_REPORTS,
    DMARC_SEVERAL,
    DMARC_INVALID,
    /// The record stands at this domain above.
    DMARC_INHERITED,
    MX_NULL,
    MX_IMPLICIT,
    /// The record to add.
    ADD
}
