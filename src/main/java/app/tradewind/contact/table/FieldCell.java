package app.tradewind.contact.table;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.FieldValues;
import java.util.List;

/// What stands in the cell of a field: [FieldText], exact where that is for the eye. Lists are [Joined], times
/// are to the millisecond, and each address has its verdict.
public final class FieldCell {

    private FieldCell() {}

    public static String of(Contact contact, Field field) {
        return switch (field) {
            case ADDRESS ->
                Joined.join(
                        contact.addresses().stream().map(ContactAddress::value).toList());
            case PHONE ->
                Joined.join(contact.phones().stream().map(ContactPhone::value).toList());
            case SOCIAL -> Joined.join(contact.socialLinks());
            case INTERESTS -> Joined.join(contact.interests());
            case TAGS -> Joined.join(contact.tags());
            case STAGE -> stage(contact);
            case OBTAINED_AT -> TableTime.of(contact.origin().obtainedAt());
            case FIRST_CONTACT -> TableTime.of(contact.firstContactAt());
            case LAST_CONTACT -> TableTime.of(contact.lastContactAt());
            case VERDICT -> verdicts(contact.addresses());
            default -> FieldText.of(contact, field);
        };
    }

    /// Whether the cell holds one time.
    public static boolean isTime(Field field) {
        return field == Field.OBTAINED_AT || field == Field.FIRST_CONTACT || field == Field.LAST_CONTACT;
    }

    /// A stage of the user's own keeps its code where words would not lead back to it.
    private static String stage(Contact contact) {
        String words = FieldText.of(contact, Field.STAGE);
        return FieldValues.stage(words).equals(contact.stage()) ? words : contact.stage();
    }

    private static String verdicts(List<ContactAddress> addresses) {
        return Joined.join(addresses.stream()
                .map(address -> address.verdict().name().toLowerCase(java.util.Locale.ROOT))
                .toList());
    }
}
