package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.FieldValues;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One change for many contacts.
///
/// @param value as a person types it; of tags and interests several, separated by commas
record BulkChange(Field field, How how, String value) {

    /// What the value does with what stands there. Only lists can be added to.
    enum How {
        ADD,
        REMOVE,
        SET
    }

    /// The fields that may be equal for many. Names, addresses and the firm, which others share, are not.
    static final List<Field> FIELDS = List.of(
            Field.TAGS,
            Field.INTERESTS,
            Field.GRADE,
            Field.STAGE,
            Field.COUNTRY,
            Field.REGION,
            Field.CITY,
            Field.TITLE,
            Field.LANGUAGE,
            Field.TIME_ZONE,
            Field.CHANNEL,
            Field.CHANNEL_DETAIL,
            Field.OCCASION,
            Field.OBTAINED_AT,
            Field.NOTE);

    static List<How> hows(Field field) {
        return isList(field) ? List.of(How.values()) : List.of(How.SET);
    }

    private static boolean isList(Field field) {
        return field == Field.TAGS || field == Field.INTERESTS;
    }

    /// Whether it says anything: what is added or taken away must be named.
    boolean isWhole() {
        return how == How.SET || !FieldValues.several(value).isEmpty();
    }

    ContactEdit applied(ContactEdit edit) {
        return edit.set(field, how == How.SET ? value : listed(FieldText.of(edit.done(), field)));
    }

    /// The contact as it would be.
    Contact of(Contact before, Instant now) {
        return applied(new ContactEdit(before, now)).done();
    }

    private String listed(String before) {
        List<String> values = new ArrayList<>(FieldValues.several(before));
        List<String> named = FieldValues.several(value);
        values.removeIf(one -> how == How.REMOVE && named.stream().anyMatch(one::equalsIgnoreCase));
        if (how == How.ADD) {
            named.stream()
                    .filter(one -> values.stream().noneMatch(one::equalsIgnoreCase))
                    .forEach(values::add);
        }
        return String.join("; ", values);
    }
}
