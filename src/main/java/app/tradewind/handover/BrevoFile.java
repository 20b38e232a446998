package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.PhoneKind;
import java.util.List;

/// The table that Brevo imports. Names of attributes are in capitals; the account's own are made in its wizard.
///
/// Source: Brevo's import template; SMS holds a mobile number with its country code.
final class BrevoFile implements MailingService {

    @Override
    public List<String> headings() {
        return List.of(
                "EMAIL",
                "FIRSTNAME",
                "LASTNAME",
                "SMS",
                "LANDLINE_NUMBER",
                "COMPANY",
                "JOB_TITLE",
                "CITY",
                "COUNTRY",
                "LANGUAGE",
                "INTERESTS");
    }

    @Override
    public List<String> cells(Contact contact, ContactAddress address) {
        return List.of(
                address.value(),
                MailingService.givenName(contact.name()),
                contact.name().family(),
                MailingService.phone(contact, PhoneKind.MOBILE),
                MailingService.phone(contact, PhoneKind.PHONE),
                contact.company().name(),
                contact.title(),
                contact.where().city(),
                MailingService.country(contact),
                MailingService.language(contact),
                String.join(", ", contact.interests()));
    }

    @Override
    public int longest() {
        return 255;
    }
}
