package app.tradewind.ui.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.rights.ErasureNotes;
import app.tradewind.contact.rights.ErasureRepository;
import app.tradewind.contact.rights.PersonRequest;
import app.tradewind.contact.rights.PersonRequestRepository;
import app.tradewind.contact.rights.RecordNotesRepository;
import app.tradewind.contact.rights.RetentionRepository;
import app.tradewind.contact.rights.SubjectRepository;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyViewModelTest {

    private static final Instant NOW = ContactSamples.NOW;
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(800));

    private final List<String> said = new ArrayList<>();
    private final List<Runnable> undos = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private final List<RecordNotesRepository.Notes> written = new ArrayList<>();

    @TempDir
    private Path folder;

    private Database database;
    private ContactRepository contacts;
    private ContactId old;
    private ContactId answered;
    private PrivacyViewModel model;

    @BeforeEach
    void fillABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        old = add("Old Quiet", "old@a.example", LONG_AGO);
        answered = add("Old Talker", "talker@a.example", LONG_AGO);
        add("Fresh", "fresh@a.example", NOW);
        new InteractionRepository(database, contacts)
                .add(
                        new Interaction(
                                0,
                                answered,
                                InteractionKind.REPLY,
                                NOW.minus(Duration.ofDays(9)),
                                "yes",
                                null,
                                Direction.IN),
                        NOW);
        model = model();
    }

    private ContactId add(String name, String address, Instant at) {
        return contacts.add(ContactSamples.contact("name", name, "address", address), at);
    }

    private PrivacyViewModel model() {
        Toasts toasts = new Toasts() {
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
        Navigator navigator = new Navigator() {
            @Override
            public void go(Place place) {
                gone.add(place);
            }

            @Override
            public void back() {}
        };
        return new PrivacyViewModel(
                new PrivacyViewModel.Book(
                        contacts,
                        new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW)),
                        new RetentionRepository(database),
                        new SubjectRepository(database),
                        new ErasureRepository(
                                database, contacts, new ErasureNotes(List.of(folder.resolve("erased.txt")))),
                        new PersonRequestRepository(database),
                        new RecordNotesRepository(database)),
                (notes, _) -> written.add(notes),
                new PrivacyViewModel.Window(Background.inline(), toasts, navigator),
                InstantSource.fixed(NOW),
                new Messages(Locale.ENGLISH));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void whoNeverAnsweredWithinTheLimitIsListed() {
        assertArrayEquals(new long[] {old.value()}, model.overProperty().get());
        assertEquals("Old Quiet", model.people().getFirst().text());

        model.open(model.people().getFirst());
        assertEquals(List.of(new Place.ContactPlace(old)), gone);
    }

    @Test
    void limitIsTheUsersAndKept() {
        model.keepFor(36);

        assertEquals(0, model.overProperty().get().length);
        assertEquals(36, model().monthsProperty().get());
    }

    @Test
    void buyersAndFreshConsentsAreLeftAlone() {
        database.update("UPDATE contact SET stage = 'WON' WHERE id = ?", old.value());
        model.reload();

        assertEquals(0, model.overProperty().get().length);
    }

    @Test
    void franceIsNeverLongerThanThreeYears() {
        ContactId paris = contacts.add(
                ContactSamples.contact("name", "P", "address", "p@a.example", "country", "FR"),
                NOW.minus(Duration.ofDays(1200)));
        model.keepFor(60);

        assertArrayEquals(new long[] {paris.value()}, model.overProperty().get());
    }

    @Test
    void theyGoToTheBinAndBack() {
        model.toBin();

        assertEquals(0, model.overProperty().get().length);
        assertEquals("One person put into the bin.", said.getLast());
        undos.getLast().run();
        assertEquals(1, model.overProperty().get().length);
    }

    @Test
    void theyAreErasedForGood() {
        model.erase();

        assertTrue(contacts.find(old).isEmpty());
        assertTrue(contacts.find(answered).isPresent());
        assertTrue(said.getLast().startsWith("One person erased"), said.getLast());
    }

    @Test
    void openRequestsAreListedAndLateOnesSaidSo() {
        new PersonRequestRepository(database)
                .add(PersonRequest.received(
                        answered, PersonRequest.Kind.ACCESS, NOW.minus(Duration.ofDays(40)), "", ZoneOffset.UTC));
        model.reload();

        assertTrue(
                model.requests().getFirst().text().startsWith("Old Talker: Access, overdue since"),
                "" + model.requests());
    }

    @Test
    void recordIsWrittenWithWhatWasTyped() {
        model.processorsProperty().set("Hunter");
        model.write(folder.resolve("r.pdf"));

        assertEquals(List.of(new RecordNotesRepository.Notes("Hunter", "")), written);
        assertEquals("Hunter", model().processorsProperty().get());
    }
}
