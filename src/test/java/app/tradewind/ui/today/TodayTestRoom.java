package app.tradewind.ui.today;

import app.tradewind.contact.Channel;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.Origin;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.MailingRepository;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A real book, a window that writes down what is asked of it, Tuesday 21:14 in Shanghai.
final class TodayTestRoom implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    final Database database;
    final ContactRepository contacts;
    final InteractionRepository timeline;
    final FollowUpRepository followUps;
    final List<Place> visited = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    final List<Runnable> undos = new ArrayList<>();
    final List<String> browsed = new ArrayList<>();
    TodayLaw law = TodayLaw.NONE;

    TodayTestRoom(Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        timeline = new InteractionRepository(database, contacts);
        followUps = new FollowUpRepository(database);
    }

    TodayRoom room() {
        InstantSource clock = InstantSource.fixed(NOW);
        return new TodayRoom(
                TodayBook.of(database, clock),
                law,
                new TodayRoom.Post(
                        new LedgerRepository(database),
                        new AccountRepository(database),
                        new MailingRepository(database),
                        new SuppressionRepository(database),
                        () -> List.of(new TodayRoom.Reason("No account yet.", new Place.SettingsPlace("accounts")))),
                new TodayRoom.Window(Background.inline(), toasts(), navigator(), browsed::add),
                new Messages(Locale.ENGLISH),
                new TodayRoom.Time(clock, SHANGHAI));
    }

    TodayViewModel model() {
        TodayViewModel model = new TodayViewModel(room());
        model.activate();
        return model;
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
                visited.add(place);
            }

            @Override
            public void back() {
                throw new AssertionError("nobody goes back here");
            }
        };
    }

    ContactId person(String name, Channel channel, Duration ago, String... fields) {
        ContactEdit edit = new ContactEdit(ContactEdit.blank(), NOW)
                .set(Field.NAME, name)
                .set(Field.COMPANY, "Nord " + name)
                .origin(new Origin(channel, "Canton Fair", "", NOW.minus(ago)));
        for (int i = 0; i < fields.length; i += 2) {
            edit.set(Field.valueOf(fields[i]), fields[i + 1]);
        }
        return contacts.add(edit.done(), NOW.minus(ago));
    }

    void happened(ContactId who, InteractionKind kind, Duration ago, Direction direction, String words) {
        timeline.add(new Interaction(0, who, kind, NOW.minus(ago), words, null, direction), NOW.minus(ago));
    }

    @Override
    public void close() {
        database.close();
    }
}
