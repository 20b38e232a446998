package app.tradewind.handover;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.PhoneKind;
import java.util.List;
import java.util.stream.Collectors;

/// The table that Mailchimp imports; its wizard knows the first four columns and the tags by their headings.
///
/// Source: Mailchimp, Format guidelines for your import file: texts of 255 bytes, no sign beyond ASCII before the
/// at sign; tags of 100 characters with commas between, one with a comma in quotes.
final class MailchimpFile implements MailingService {

    private static final int LONGEST_TAG = 100;

    @Override
    public List<String> headings() {
        return List.of(
                "Email Address",
                "First Name",
                "Last Name",
                "Phone Number",
                "Company",
                "Job Title",
                "City",
                "Country",
                "Language",
                "Tags");
    }

    @Override
    public List<String> cells(Contact contact, ContactAddress address) {
        return List.of(
                address.value(),
                MailingService.givenName(contact.name()),
                contact.name().family(),
                MailingService.phone(contact, PhoneKind.PHONE, PhoneKind.MOBILE),
                contact.company().name(),
                contact.title(),
                contact.where().city(),
                MailingService.country(contact),
                MailingService.language(contact),
                tags(contact));
    }

    private static String tags(Contact contact) {
        return contact.tags().stream()
                .filter(tag -> tag.length() <= LONGEST_TAG)
                .map(tag -> tag.contains(",") ? '"' + tag.replace("\"", "") + '"' : tag)
                .collect(Collectors.joining(","));
    }

    @Override
    public int longest() {
        return 255;
    }
}
