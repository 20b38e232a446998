package app.tradewind.contact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands in a field of a contact, as text: in exports, reports of changes, merge fields. Several values are
/// joined by `; `; times are ISO dates in UTC; statuses are lower case.
public final class FieldText {

    private FieldText() {}

    public static String of(Contact contact, Field field) {
        return switch (field) {
            case ADDRESS ->
                contact.addresses().stream().map(ContactAddress::value).collect(Collectors.joining("; "));
            case NAME -> contact.name().display();
            case GIVEN_NAME -> contact.name().given();
            case FAMILY_NAME -> contact.name().family();
            case TITLE -> contact.title();
            case COMPANY -> contact.company().name();
            case COUNTRY -> Objects.requireNonNullElse(contact.where().country(), "");
            case REGION -> contact.where().region();
            case CITY -> contact.where().city();
            case POSTAL_ADDRESS -> contact.where().postalAddress();
            case WEBSITE -> contact.company().website();
            case PHONE -> contact.phones().stream().map(ContactPhone::value).collect(Collectors.joining("; "));
            case SOCIAL -> String.join("; ", contact.socialLinks());
            case LANGUAGE -> Objects.requireNonNullElse(contact.language(), "");
            case TIME_ZONE -> Objects.requireNonNullElse(contact.timeZone(), "");
            case INTERESTS -> String.join("; ", contact.interests());
            case TAGS -> String.join("; ", contact.tags());
            case GRADE -> contact.grade() == null ? "" : contact.grade().name();
            case STAGE -> lower(contact.stage());
            case CHANNEL ->
                contact.origin().channel() == Channel.UNKNOWN
                        ? ""
                        : lower(contact.origin().channel().name());
            case CHANNEL_DETAIL -> contact.origin().detail();
            case OCCASION -> contact.origin().occasion();
            case OBTAINED_AT -> date(contact.origin().obtainedAt());
            case BASIS ->
                contact.basis() == null ? "" : lower(contact.basis().kind().name());
            case BASIS_EVIDENCE ->
                contact.basis() == null ? "" : contact.basis().proof().evidence();
            case LEGAL_FORM ->
                contact.company().legalForm() == LegalForm.UNKNOWN
                        ? ""
                        : lower(contact.company().legalForm().name());
            case NOTE -> contact.note();
            case FIRST_CONTACT -> date(contact.firstContactAt());
            case LAST_CONTACT -> date(contact.lastContactAt());
            case VERDICT ->
                contact.mainAddress()
                        .map(address -> lower(address.verdict().name()))
                        .orElse("");
        };
    }

    private static String lower(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String date(@Nullable Instant time) {
        return time == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(time.atOffset(ZoneOffset.UTC));
    }
}
