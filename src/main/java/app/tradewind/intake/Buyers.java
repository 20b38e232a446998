package app.tradewind.intake;

import app.tradewind.contact.Contact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The buyers of a file of shipments: all shipments of one are one contact, known by the folded name of the company
/// and its country. A row without a country is taken for the first of that name.
///
/// The first shipment of a buyer fares as any row does. The others are `UNCHANGED`, or `UPDATED` where they bring
/// an address or a phone, and say of which row's buyer they are.
final class Buyers {

    private final Map<String, Buyer> buyers = new LinkedHashMap<>();
    private final Map<String, Buyer> ofAnyCountry = new LinkedHashMap<>();
    private final LongKeys reached = new LongKeys();

    /// The buyer that an earlier row told of.
    @Nullable
    Buyer earlier(Contact contact) {
        String country = contact.where().country();
        Buyer exact = buyers.get(key(contact));
        if (exact != null) {
            return exact;
        }
        Buyer stateless = buyers.get(name(contact) + "|");
        return country == null ? ofAnyCountry.get(name(contact)) : stateless;
    }

    /// Notes the first shipment of a buyer and how its row fared.
    void begin(Candidate candidate, RowOutcome outcome, Shipment shipment) {
        Contact contact = candidate.contact();
        Buyer buyer = new Buyer(outcome);
        buyer.add(shipment);
        buyers.putIfAbsent(key(contact), buyer);
        ofAnyCountry.putIfAbsent(name(contact), buyer);
        isReachedAnew(candidate);
    }

    /// Whether a row has an address or a phone that no earlier row had.
    boolean isReachedAnew(Candidate candidate) {
        boolean anew = false;
        for (String key : candidate.ways()) {
            if (reached.get(key) == 0) {
                reached.put(key, 1);
                anew = true;
            }
        }
        return anew;
    }

    Collection<Buyer> all() {
        return buyers.values();
    }

    private static String key(Contact contact) {
        return name(contact) + "|" + Objects.requireNonNullElse(contact.where().country(), "");
    }

    private static String name(Contact contact) {
        String folded = MatchKeys.companyKey(contact);
        return folded.isEmpty() ? contact.company().name() : folded;
    }

    /// A row as this class needs it.
    ///
    /// @param ways keys of its addresses and phones
    record Candidate(Contact contact, Iterable<String> ways) {}
}
