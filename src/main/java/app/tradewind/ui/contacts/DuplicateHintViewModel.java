package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Whether the last scan of the book found the shown contact a second time.
final class DuplicateHintViewModel {

    private final ContactsRoom room;
    private final ContactWords words;
    private final Newest<List<ContactLine>> newest;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private @Nullable ContactId contact;

    DuplicateHintViewModel(ContactsRoom room, ContactWords words) {
        this.room = room;
        this.words = words;
        newest = new Newest<>(room.background());
    }

    /// Asks of another contact, of none for null.
    void show(@Nullable ContactId id) {
        if (id == null || !id.equals(contact)) {
            sentence.set("");
        }
        contact = id;
        newest.cancel();
        if (id != null && id.value() != 0) {
            newest.ask(() -> others(id), found -> sentence.set(said(found)));
        }
    }

    private List<ContactLine> others(ContactId id) {
        long[] others = room.book().duplicates().others(id.value()).stream()
                .mapToLong(Long::longValue)
                .toArray();
        return room.book().contacts().lines(others);
    }

    private String said(List<ContactLine> others) {
        if (others.isEmpty()) {
            return "";
        }
        ContactLine first = others.getFirst();
        String name = first.name().isEmpty() ? first.address() : first.name();
        return words.text("contacts.duplicates.hint", name, others.size() - 1);
    }

    /// Empty where nobody is.
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    void compare() {
        room.window().navigator().go(new Place.DuplicatesPlace(contact));
    }
}
