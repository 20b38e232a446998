package app.tradewind.contact;

/// One of a company's people.
///
/// @param main whether this one is written to first, by the user's choice
public record CompanyPerson(ContactLine line, boolean main) {}
