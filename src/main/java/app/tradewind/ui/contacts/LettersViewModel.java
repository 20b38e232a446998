package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.LetterLine;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The letters to the contact that is looked at, with their fate. Lives on the JavaFX thread.
final class LettersViewModel {

    private static final int MOST = 30;

    private final ContactsRoom room;
    private final ContactWords words;
    private final Newest<List<LetterLine>> newest;
    private final ReadOnlyObjectWrapper<List<LetterLine>> letters = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable ContactId contact;

    LettersViewModel(ContactsRoom room, ContactWords words) {
        this.room = room;
        this.words = words;
        newest = new Newest<>(room.background());
    }

    /// Shows the letters to a contact; none for null.
    void show(@Nullable ContactId wanted) {
        if (wanted == null || !wanted.equals(contact)) {
            contact = wanted;
            letters.set(List.of());
            reload();
        }
    }

    void reload() {
        ContactId wanted = contact;
        if (wanted == null) {
            newest.cancel();
        } else {
            newest.ask(() -> room.book().companies().letters().ofContact(wanted, MOST), letters::set);
        }
    }

    void open(long letter) {
        room.window().navigator().go(new Place.LetterPlace(letter));
    }

    ContactWords words() {
        return words;
    }

    ReadOnlyObjectProperty<List<LetterLine>> lettersProperty() {
        return letters.getReadOnlyProperty();
    }
}
