package app.tradewind.ui.duplicates;

import static app.tradewind.contact.ContactSamples.contact;

import app.tradewind.contact.ContactRepository;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The surroundings of the page of duplicates, without a window: notes what is said and where it goes.
final class DuplicatesTestRoom {

    static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");

    final List<String> said = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();

    @Nullable
    Runnable undo;

    final DuplicatesRoom room;

    DuplicatesTestRoom(Database database) {
        InstantSource clock = InstantSource.fixed(NOW);
        room = new DuplicatesRoom(
                DuplicatesRoom.Book.of(database, clock),
                new DuplicatesRoom.Window(Background.inline(), toasts(), navigator()),
                new Messages(Locale.ENGLISH),
                new DuplicatesRoom.Time(clock, ZoneId.of("Asia/Shanghai")));
    }

    /// Mary twice at Pine, Olaf twice at Gulf Kitchens, and somebody alone.
    static void fill(Database database) {
        ContactRepository contacts = new ContactRepository(database);
        add(contacts, "Mary Collins", "Harbor & Pine LLC", "mcollins@pine.example", "B");
        add(contacts, "Mary Collins", "Harbor & Pine", "mary.collins@pine.example", "A");
        add(contacts, "Olaf Haddenbrook", "Gulf Kitchens FZE", "olaf@gulf.example", "");
        add(contacts, "O. Haddenbrook", "Gulf Kitchens", "ohaddenbrook@gulf.example", "");
        add(contacts, "Lars Wiebke", "Nordstern GmbH", "lars@nordstern.example", "");
    }

    private static void add(ContactRepository contacts, String name, String company, String address, String grade) {
        contacts.add(contact("name", name, "company", company, "address", address, "grade", grade), NOW);
    }

    private Toasts toasts() {
        return new Toasts() {
            @Override
            public void show(String text) {
                said.add(text);
            }

            @Override
            public void show(String text, Runnable undone) {
                said.add(text);
                undo = undone;
            }
        };
    }

    private Navigator navigator() {
        return new Navigator() {
            @Override
            public void go(Place place) {
                gone.add(place);
            }

            @Override
            public void back() {
                gone.add(new Place.ContactsPlace(""));
            }
        };
    }

    void takeBack() {
        Runnable last = undo;
        if (last == null) {
            throw new AssertionError("nothing to undo");
        }
        last.run();
    }
}
