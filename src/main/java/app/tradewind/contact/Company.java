package app.tradewind.contact;

/// A buyer's firm. `id` 0 is a company that is not in the book.
///
/// @param domain the registrable domain of the web site, lower case, or empty
public record Company(
        long id,
        String name,
        LegalForm legalForm,
        CompanySize size,
        Tri merchant,
        Place seat,
        String website,
        String domain,
        String note) {

    /// Stands for a contact without a company.
    public static final Company NONE =
            new Company(0, "", LegalForm.UNKNOWN, CompanySize.UNKNOWN, Tri.UNKNOWN, Place.UNKNOWN, "", "", "");
}
