package app.tradewind.ui.contacts;

import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The surroundings of the screen of contacts, without a window: notes what is said and where it goes.
final class ContactsTestRoom {

    static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);

    final List<String> said = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();

    @Nullable
    Runnable undo;

    long @Nullable [] exported;
    final SettingsFile settings;
    final ContactsRoom room;

    ContactsTestRoom(Database database, Path folder, Locale language, MayWriteSource rules) {
        settings = new SettingsFile(folder.resolve("settings.json"));
        room = new ContactsRoom(
                ContactBook.of(database, CLOCK),
                rules,
                (ids, _, file, _) -> {
                    exported = ids;
                    return new ContactExport.Done(ids.length, 0, 0, file);
                },
                new ContactsRoom.Window(Background.inline(), toasts(), navigator(), settings),
                new Messages(language),
                new ContactsRoom.Time(CLOCK, ZoneId.of("Asia/Shanghai")));
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
            public void back() {}
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
