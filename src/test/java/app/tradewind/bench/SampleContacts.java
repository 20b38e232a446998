package app.tradewind.bench;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Field;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.PhoneKind;
import app.tradewind.contact.Place;
import app.tradewind.contact.Tri;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// The people of a [CardSheet], put straight into a book.
final class SampleContacts {

    private static final Instant NOW = Instant.parse("2026-05-05T08:00:00Z");
    private static final List<String> COUNTRIES = List.of("DE", "US", "BR", "GB", "PL", "AE", "CL");

    private SampleContacts() {}

    /// Adds `count` contacts, the same each time. Call it inside a transaction.
    static void fill(ContactRepository contacts, int count) {
        Random random = new Random(1);
        for (int card = 1; card <= count; card++) {
            contacts.add(contact(CardSheet.cells(card, random), random), NOW.minusSeconds(60L * card));
        }
    }

    private static Contact contact(List<String> cells, Random random) {
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        Place place = new Place(country, CountrySource.STATED, "", cells.get(7), "");
        return new ContactEdit(ContactEdit.blank(), NOW)
                .name(new PersonName(cells.get(1), "", ""))
                .company(company(cells, place))
                .place(place)
                .addresses(List.of(address(cells.get(3))))
                .phones(List.of(new ContactPhone(cells.get(4), PhoneKind.PHONE)))
                .origin(new Origin(Channel.FAIR, "", cells.get(10), NOW))
                .set(Field.TITLE, cells.get(2))
                .set(Field.INTERESTS, cells.get(9))
                .set(Field.NOTE, cells.get(11))
                .done();
    }

    private static Company company(List<String> cells, Place seat) {
        String domain = cells.get(8).substring("www.".length());
        return new Company(
                0, cells.get(0), LegalForm.UNKNOWN, CompanySize.UNKNOWN, Tri.UNKNOWN, seat, cells.get(8), domain, "");
    }

    private static ContactAddress address(String value) {
        return new ContactAddress(
                0,
                value,
                AddressKind.UNKNOWN,
                Verdict.UNKNOWN,
                List.of(),
                ContactAddress.Source.UNKNOWN,
                ContactAddress.Bounces.NONE);
    }
}
