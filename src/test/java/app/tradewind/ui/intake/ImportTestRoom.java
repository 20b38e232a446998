package app.tradewind.ui.intake;

import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.intake.Intake;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The surroundings of the screen of imports, without a window, over a fresh book: notes what is said and where it
/// goes.
final class ImportTestRoom implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    final List<String> said = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();
    final Path folder;
    final Database database;
    final ImportRoom room;

    ImportTestRoom(Path folder) {
        this(folder, Background.inline());
    }

    ImportTestRoom(Path folder, Background background) {
        this.folder = folder;
        database = Database.create(folder.resolve("book.tradewind"), null);
        Intake intake =
                new Intake(database, new ContactRepository(database), new SuppressionRepository(database), CLOCK);
        room = new ImportRoom(
                intake,
                database.changes(),
                new ImportRoom.Window(background, toasts(), navigator()),
                new Messages(Locale.ENGLISH),
                new ImportRoom.Time(CLOCK, ZoneId.of("Asia/Shanghai")));
    }

    ImportViewModel model() {
        ImportViewModel model = new ImportViewModel(room);
        model.history().activate();
        return model;
    }

    Path text(String name, String encoding, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", Charset.forName(encoding));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long contacts() {
        return database.count("SELECT count(*) FROM contact");
    }

    private Toasts toasts() {
        return new Toasts() {
            @Override
            public void show(String text) {
                said.add(text);
            }

            @Override
            public void show(String text, Runnable undo) {
                said.add(text);
                undos.add(undo);
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

    @Override
    public void close() {
        database.close();
    }
}
