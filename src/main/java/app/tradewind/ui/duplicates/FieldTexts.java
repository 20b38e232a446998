package app.tradewind.ui.duplicates;

import app.tradewind.contact.Company;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Place;
import app.tradewind.contact.duplicate.MergeField;
import app.tradewind.market.Phones;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What stands in a field of a record, as the comparison shows it; empty where nothing is known.
final class FieldTexts {

    private static final String NEXT = ", ";

    private final DuplicateWords words;
    private final Phones phones = new Phones();

    FieldTexts(DuplicateWords words) {
        this.words = words;
    }

    String of(Contact contact, MergeField field) {
        return switch (field) {
            case NAME -> contact.name().display();
            case TITLE -> contact.title();
            case COMPANY -> contact.company().name();
            case ADDRESS ->
                contact.addresses().stream().map(ContactAddress::value).collect(Collectors.joining(NEXT));
            case PHONE ->
                contact.phones().stream()
                        .map(ContactPhone::value)
                        .map(phones::shown)
                        .collect(Collectors.joining(NEXT));
            case PLACE -> place(contact.place());
            case LANGUAGE -> Objects.requireNonNullElse(contact.language(), "");
            case TIME_ZONE -> Objects.requireNonNullElse(contact.timeZone(), "");
            case ORIGIN -> words.origin(contact.origin());
            case GRADE -> contact.grade() == null ? "" : contact.grade().name();
            case STAGE -> words.stage(contact.stage());
            case BASIS -> words.basis(contact);
            case INTERESTS -> String.join(NEXT, contact.interests());
            case TAGS -> String.join(NEXT, contact.tags());
            case SOCIAL -> String.join(NEXT, contact.socialLinks());
            case CUSTOM -> custom(contact.custom());
            case NOTE -> contact.note();
            default -> "";
        };
    }

    /// @param people how many work there
    String of(Company company, long people, MergeField field) {
        return switch (field) {
            case FIRM_NAME -> company.name();
            case FIRM_WEBSITE -> company.website();
            case FIRM_PLACE -> place(company.seat());
            case FIRM_SIZE -> words.name("size", company.size());
            case FIRM_MERCHANT -> words.name("tri", company.merchant());
            case FIRM_PEOPLE -> people == 0 ? "" : words.text("people", people);
            case FIRM_NOTE -> company.note();
            default -> "";
        };
    }

    private String place(Place place) {
        return words.joined(place.city(), place.region(), words.country(place.country()), place.postalAddress());
    }

    private static String custom(Map<String, String> custom) {
        return custom.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(NEXT));
    }
}
