package app.tradewind.ui.contacts;

import app.tradewind.contact.CompanyGroups;
import app.tradewind.ui.contacts.ContactRow.Shown;

/// The table by company, as it stands.
///
/// @param shown the ids that have a row: of a folded company its first alone
record Grouping(CompanyGroups groups, Folding folding, long[] shown) {

    static Grouping of(CompanyGroups groups, Folding folding, long[] ids) {
        return new Grouping(groups, folding, groups.folded(ids, folding::holds));
    }

    /// Whether this contact is the first of several at its company.
    boolean isHead(long contact) {
        return groups.size(contact) > 1;
    }

    /// The first row of several bears their number, the others do not repeat the company.
    Shown dressed(long contact, Shown row) {
        int size = groups.size(contact);
        if (size == 1) {
            return row;
        }
        String sign = folding.holds(groups.company(contact)) ? "▸ " : "▾ ";
        return row.at(size == 0 ? "" : sign + size + " · " + row.company());
    }
}
