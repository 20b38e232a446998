package app.tradewind.letter;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.Place;
import app.tradewind.contact.Tri;
import java.util.List;
import java.util.Map;

/// Recipients and a sender for the tests of letters.
public final class ContactSamples {

    public static final Identity LIN = new Identity(
            "Lin Hua",
            "Export Manager",
            "Hinges Ltd",
            "+86 574 8765 4321",
            "lin@hinges.example",
            "https://hinges.example",
            "8 Port Road, Ningbo 315000, China",
            "CN",
            "",
            List.of("https://www.linkedin.com/in/linhua"),
            List.of("soft-close hinges", "drawer slides"));

    private ContactSamples() {}

    public static Contact anna() {
        return contact(new PersonName("Anna Weber", "Anna", "Weber"), "Weber Küchen GmbH");
    }

    public static Contact contact(PersonName name, String companyName) {
        Place seat = new Place("DE", CountrySource.STATED, "", "Leipzig", "");
        Company company = new Company(
                1,
                companyName,
                LegalForm.CORPORATE,
                CompanySize.SMALL,
                Tri.YES,
                seat,
                "https://weber.example",
                "weber.example",
                "");
        ContactAddress address = new ContactAddress(
                1,
                "anna.weber@weber.example",
                AddressKind.PERSONAL,
                Verdict.VALID,
                List.of(),
                ContactAddress.Source.UNKNOWN,
                ContactAddress.Bounces.NONE);
        return new Contact(
                new ContactId(1),
                name,
                "Purchasing Manager",
                company,
                Place.UNKNOWN,
                "de",
                null,
                null,
                "",
                "NOT_CONTACTED",
                new Origin(Channel.FAIR, "Canton Fair", "Canton Fair 2026, booth 7.1", null),
                Tri.UNKNOWN,
                "",
                List.of(address),
                List.of(),
                List.of(),
                List.of("kitchen hinges"),
                List.of(),
                Map.of("Order No", "A-17"),
                null,
                "",
                null,
                null,
                null,
                null);
    }
}
