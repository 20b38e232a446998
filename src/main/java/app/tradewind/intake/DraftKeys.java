package app.tradewind.intake;

import app.tradewind.contact.Contact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The [MatchKeys] of a row, made once: folding names costs more than anything else that is asked of a row.
///
/// @param place empty where the row has an address
/// @param company its folded name, and its country where it is known: what [NearCompanies] asks by
/// @param byPhone phone with name and company: only among rows of a file, where the contact behind a bare number is
///     not at hand
record DraftKeys(
        List<String> addresses,
        List<String> person,
        List<String> phones,
        List<String> place,
        List<String> near,
        Firm company,
        List<String> byPhone,
        List<String> lastingByPhone) {

    record Firm(String key, @Nullable String country) {}

    static DraftKeys of(Draft draft) {
        Contact contact = draft.contact();
        String name = contact.name().display();
        String company = MatchKeys.companyKey(contact);
        List<String> domains = MatchKeys.ownDomains(draft);
        boolean mailable = !draft.addresses().isEmpty();
        boolean byPhone = !name.isEmpty() || !mailable;
        return new DraftKeys(
                draft.addresses().stream()
                        .map(address -> MatchKeys.address(address.key()))
                        .toList(),
                MatchKeys.person(name, company, domains),
                contact.phones().stream().map(MatchKeys::phone).toList(),
                mailable ? List.of() : List.of(MatchKeys.place(name, company, contact.place())),
                MatchKeys.near(name, company, domains),
                new Firm(company, contact.where().country()),
                byPhone ? MatchKeys.byPhone(contact.phones(), name, company) : List.of(),
                byPhone ? MatchKeys.lastingByPhone(contact.phones(), name, company) : List.of());
    }

    /// Keys that may lead to a contact of the book.
    List<String> leading() {
        List<String> keys = new ArrayList<>(addresses);
        keys.addAll(person);
        keys.addAll(phones);
        keys.addAll(place);
        keys.addAll(near);
        return keys;
    }

    /// Keys of the ways to reach the contact.
    List<String> ways() {
        List<String> keys = new ArrayList<>(addresses);
        keys.addAll(phones);
        return keys;
    }

    /// Keys by which a later row of the file is found to be the same.
    List<String> lasting() {
        List<String> keys = new ArrayList<>(addresses);
        keys.addAll(person);
        keys.addAll(place);
        keys.addAll(lastingByPhone);
        return keys;
    }
}
