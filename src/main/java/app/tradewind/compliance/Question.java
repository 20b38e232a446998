package app.tradewind.compliance;

/// A fact about the sender that no file tells: the user is asked once, and the answer is kept.
///
/// Source: compliance.md 0.2 and 2.1: what is not known is a question, not silence.
public enum Question {
    /// Whether a representative in the EU and the UK is named, or none is needed (GDPR art. 27).
    EU_REPRESENTATIVE(Kind.YES_NO),
    /// Whether the internal record of PIPL arts 55 and 56 is kept.
    PIPL_RECORD(Kind.YES_NO),
    /// Whether people are told how their data are used (PIPL art. 17).
    PIPL_NOTICE(Kind.YES_NO),
    /// Until when the mailbox and the domain are certain to live.
    MAILBOX_UNTIL(Kind.DATE),
    /// Since when the domain of the mailbox exists.
    DOMAIN_SINCE(Kind.DATE),
    /// When a letter was last sent to own test boxes.
    TESTED_ON(Kind.DATE),
    /// When the domain was last looked up on a blocklist, without a hit.
    BLOCKLIST_ON(Kind.DATE),
    /// Whether the record of processing activities is kept (GDPR art. 30).
    PROCESSING_RECORD(Kind.YES_NO),
    /// Whether there is a contract with every service that sees the book’s people (GDPR art. 28).
    PROCESSOR_CONTRACT(Kind.YES_NO),
    /// Whether what goes abroad is covered (GDPR arts 44 to 46).
    TRANSFER_COVERED(Kind.YES_NO),
    /// Whether others use this computer’s account too.
    SHARED_DEVICE(Kind.YES_NO),
    /// Whether the disk of this computer is encrypted.
    DISK_ENCRYPTED(Kind.YES_NO),
    /// When a breach was noticed that is not dealt with yet (GDPR art. 33); empty for none.
    BREACH_ON(Kind.DATE),
    /// Domains of competitors.
    COMPETITORS(Kind.LIST),
    /// Countries in which the user wants to be reminded of sanctions, by their codes.
    SANCTIONED(Kind.LIST);

    /// What an answer looks like: `YES` or `NO`, an ISO date, or words with commas.
    public enum Kind {
        YES_NO,
        DATE,
        LIST
    }

    private final Kind kind;

    Question(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
