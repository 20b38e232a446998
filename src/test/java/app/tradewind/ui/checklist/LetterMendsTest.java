package app.tradewind.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.app.Services;
import app.tradewind.compliance.Profiles;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.letter.Identity;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.mail.Mailing;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters of a mailing get what they owe from the checklist.
class LetterMendsTest {

    private static final Instant NOW = ContactSamples.NOW;

    private final List<String> said = new ArrayList<>();
    private final List<Runnable> undos = new ArrayList<>();
    private Database database;
    private Services services;
    private long mailing;
    private long letter;
    private ChecklistViewModel model;

    @BeforeEach
    void makeAMailing(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        services = new Services(
                database, new Messages(Locale.ENGLISH), InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"));
        services.identities()
                .save(new Identity(
                        "Wang", "", "Hinge Co", "", "w@hinge.example", "", "", "CN", "", List.of(), List.of()));
        ContactId anna = services.contacts()
                .add(ContactSamples.contact("name", "Anna", "address", "anna@nord.example", "country", "FR"), NOW);
        StarterTemplates.install(services.templates(), NOW);
        Template template = services.templates().list().stream()
                .filter(one -> one.language().equals("en"))
                .findFirst()
                .orElseThrow();
        long account = database.insert("""
                INSERT INTO account (name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour, gap_min,
                    gap_max, created_at) VALUES ('a', 'Wang', 'w@hinge.example', 'm.example', 465, 'TLS', 9, 9, 1, 1, 0)
                """);
        mailing = services.mailingRepository()
                .add(new Mailing(0, "Spring", template.id(), template.version(), account, "", NOW));
        letter = services.letters()
                .add(services.composer(null)
                        .compose(template, services.contacts().require(anna), "A line.", PrivacyNotice.LEFT_OUT)
                        .inMailing(mailing));
        model = model();
        model.show(new Place.ChecklistPlace(mailing, null));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private ChecklistViewModel model() {
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
            public void go(Place place) {}

            @Override
            public void back() {}
        };
        ChecklistPapers papers = new ChecklistPapers() {
            @Override
            public Made proof(long number, Path file) {
                return new Made(0, new long[0], 0);
            }

            @Override
            public Made letters(long[] people, Template template, Path file) {
                return new Made(0, new long[0], 0);
            }

            @Override
            public Made calls(long[] people, String title, Path file) {
                return new Made(0, new long[0], 0);
            }

            @Override
            public LetterComposer composer(long number) {
                return services.composer(services.accounts().list().getFirst());
            }

            @Override
            public void open(Path file) {}
        };
        return new ChecklistViewModel(
                new ChecklistRoom(
                        new ChecklistRoom.Law(services.checklist(), services.ruleTexts(), new Profiles(), () -> "Wang"),
                        new ChecklistRoom.People(
                                services.contacts(),
                                services.history(),
                                new FollowUpRepository(database),
                                new PageEvidence(database, services.contacts())),
                        new ChecklistRoom.Letters(
                                services.letters(),
                                services.mailingRepository(),
                                services.templates(),
                                services.identities(),
                                papers),
                        new ChecklistRoom.Window(Background.inline(), toasts, navigator),
                        services.messages(),
                        new ChecklistRoom.Time(InstantSource.fixed(NOW), ZoneId.of("Asia/Shanghai"))),
                database.changes());
    }

    private boolean shows(String rule) {
        return model.lines().stream().anyMatch(line -> line.group().rule().equals(rule));
    }

    private void choose(String rule) {
        model.chosenProperty()
                .set(model.lines().stream()
                        .filter(line -> line.group().rule().equals(rule))
                        .findFirst()
                        .orElseThrow());
    }

    private Letter letter() {
        return services.letters().letter(letter);
    }

    @Test
    void noticeIsPutIntoTheLettersAndTakenBack() {
        Letter before = letter();
        assertTrue(shows("data.notice14"));
        choose("data.notice14");
        assertEquals(Way.RENEW, model.chosenProperty().get().ways().getFirst());

        model.renewLetters();

        assertTrue(PrivacyNotice.isIn(letter().text()), letter().text());
        assertTrue(letter().text().contains("A line."));
        assertFalse(shows("data.notice14"));
        undos.getLast().run();
        assertEquals(before.html(), letter().html());
        assertTrue(shows("data.notice14"));
    }

    @Test
    void whatWasWrittenByHandStays() {
        services.letters().rewrite(letter, "Mine", "<p>My own words.</p>", List.of(), NOW);

        model.renewLetters();

        assertTrue(letter().text().contains("My own words."), letter().text());
        assertTrue(PrivacyNotice.isIn(letter().text()));
        assertEquals("Mine", letter().subject());
    }

    @Test
    void postalAddressIsKeptAndStandsUnderTheLetters() {
        model.setPostalAddress("1 Fair Road\nYiwu");

        assertEquals("1 Fair Road\nYiwu", services.identities().identity().postalAddress());
        assertTrue(letter().text().contains("1 Fair Road"), letter().text());
    }

    @Test
    void lettersThatHaveItAlreadyAreLeftAlone() {
        model.renewLetters();
        int before = undos.size();

        model.renewLetters();

        assertEquals("The letters have it already.", said.getLast());
        assertEquals(before, undos.size());
    }
}
