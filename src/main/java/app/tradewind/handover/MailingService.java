package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.PhoneKind;
import java.util.List;
import java.util.Objects;

/// What a mailing service takes: its columns and its limits. Only what a letter needs is handed over; notes, grades
/// and the proofs of a basis stay in the book.
interface MailingService {

    /// Files are kept below this many bytes and split where they would grow beyond: Brevo takes ten megabytes and
    /// asks for eight.
    int MOST_BYTES = 8_000_000;

    static MailingService of(ExportFormat format) {
        return switch (format) {
            case MAILCHIMP -> new MailchimpFile();
            case BREVO -> new BrevoFile();
            case XLSX, CSV, VCARD, JSON -> throw new IllegalArgumentException(format + " is no mailing service's");
        };
    }

    List<String> headings();

    List<String> cells(Contact contact, ContactAddress address);

    /// The longest text of a cell in bytes of UTF-8.
    int longest();

    /// The given name, or the whole where nobody knows its parts.
    static String givenName(PersonName name) {
        return name.given().isEmpty() && name.family().isEmpty() ? name.display() : name.given();
    }

    static String country(Contact contact) {
        return Objects.requireNonNullElse(contact.where().country(), "");
    }

    static String language(Contact contact) {
        return Objects.requireNonNullElse(contact.language(), "");
    }

    /// The first number of these kinds that is known with its country, `00` in front: no spreadsheet takes that
    /// for a formula, and both services read it.
    static String phone(Contact contact, PhoneKind... kinds) {
        return contact.phones().stream()
                .filter(phone -> List.of(kinds).contains(phone.kind()))
                .map(ContactPhone::value)
                .filter(value -> value.matches("\\+\\d{6,15}"))
                .findFirst()
                .map(value -> "00" + value.substring(1))
                .orElse("");
    }
}
