package app.tradewind.insight;

import app.tradewind.contact.ContactQuery;

/// What is so or not so of a person, as the census asks it. `?1` is the beginning of the period, `?2` ninety days
/// ago, `?3` a year ago.
///
/// Each means exactly what the search language means by the term named beside it.
enum Sign {
    /// `added<…`
    ADDED("contact.created_at >= ?1"),
    /// `firstContact<…`
    MET("coalesce(contact.first_contact_at >= ?1, ?1 = 0)"),
    /// `lastContact<90d`
    RECENT("coalesce(contact.last_contact_at >= ?2, 0)"),
    /// `lastContact>365d`
    STALE("coalesce(contact.last_contact_at < ?3, 0)"),
    /// `has:country`
    COUNTRY(
            "coalesce(contact.country, (SELECT country FROM company WHERE company.id = contact.company_id)) IS NOT NULL"),
    /// `has:basis`
    BASIS("EXISTS (SELECT 1 FROM lawful_basis WHERE contact_id = contact.id AND withdrawn_at IS NULL)"),
    /// `has:reply`
    ANSWERED(ContactQuery.ANSWERED),
    /// `has:address`
    ADDRESS("count(*) > 0"),
    /// `verdict:VALID`
    VALID("max(verdict = 'VALID')"),
    /// `is:role`
    ROLE("max(kind = 'ROLE')"),
    /// `is:bounced`
    BOUNCED("max(bounce = 'HARD')"),
    /// `is:suppressed`
    SUPPRESSED("max(suppressed)"),
    /// `checked<90d`
    CHECKED("max(coalesce(checked_at >= ?2, 0))");

    private final String sql;

    Sign(String sql) {
        this.sql = sql;
    }

    /// Whether it is asked of all addresses of a person together.
    private boolean isOfAddresses() {
        return ordinal() >= ADDRESS.ordinal();
    }

    long bit() {
        return 1L << (Census.SIGNS_FROM + ordinal());
    }

    boolean in(long person) {
        return (person & bit()) != 0;
    }

    /// An SQL sum of the bits of all signs of one kind.
    static String sum(boolean ofAddresses) {
        StringBuilder sum = new StringBuilder("0");
        for (Sign sign : values()) {
            if (sign.isOfAddresses() == ofAddresses) {
                sum.append("\n    + (").append(sign.sql).append(") * ").append(sign.bit());
            }
        }
        return sum.toString();
    }
}
