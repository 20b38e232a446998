package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactWays;
import app.tradewind.contact.Field;
import app.tradewind.contact.PhoneKind;
import java.util.function.UnaryOperator;

/// What is done to one of several addresses, phones or links: each a step that can be taken back.
final class WaysViewModel {

    private final ContactDetailViewModel detail;
    private final ContactWords words;

    WaysViewModel(ContactDetailViewModel detail, ContactWords words) {
        this.detail = detail;
        this.words = words;
    }

    void makeMain(Field field, String value) {
        change(field, ContactWays.makeMain(field, value));
    }

    void remove(Field field, String value) {
        change(field, ContactWays.remove(field, value));
    }

    void add(Field field, String typed) {
        if (!typed.isBlank()) {
            change(field, ContactWays.add(field, typed, detail.now()));
        }
    }

    void replace(Field field, String value, String typed) {
        if (!typed.strip().equals(value)) {
            change(field, ContactWays.replace(field, value, typed, detail.now()));
        }
    }

    void kind(String value, PhoneKind kind) {
        change(Field.PHONE, ContactWays.kind(value, kind));
    }

    private void change(Field field, UnaryOperator<ContactEdit> change) {
        detail.edit(null, words.name("field", field), change);
    }
}
