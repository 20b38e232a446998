package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.CompanyField;
import app.tradewind.contact.CompanyPerson;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of a company.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class CompanyViewTest {

    private static final Instant NOW = ContactsTestRoom.NOW;

    @TempDir
    Path folder;

    private Database database;
    private ContactRepository contacts;
    private ContactsTestRoom surroundings;
    private CompanyViewModel model;
    private CompanyView view;
    private long company;
    private ContactId anna;

    @BeforeEach
    void fillABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        anna = add("Anna Meier", "Head of Purchasing", "A");
        add("Ben Weber", "Buyer, ironmongery", "B");
        ContactId claire = add("Claire Roth", "Managing Director", "");
        Contact whole = contacts.require(anna);
        contacts.update(
                new ContactEdit(whole, NOW)
                        .set("website", "https://www.hinge-world.example")
                        .set("legalForm", "corporate")
                        .done(),
                NOW);
        company = contacts.require(anna).company().id();
        database.update("UPDATE company SET note = 'Buys twice a year, after the Cologne fair.' WHERE id = ?", company);
        InteractionRepository log = new InteractionRepository(database, contacts);
        log.add(
                new Interaction(
                        0,
                        anna,
                        InteractionKind.CALL,
                        NOW.minus(Duration.ofDays(2)),
                        "Wants samples",
                        null,
                        Direction.OUT),
                NOW);
        log.add(
                new Interaction(
                        0,
                        claire,
                        InteractionKind.REPLY,
                        NOW.minus(Duration.ofDays(9)),
                        "Asks for the catalogue",
                        null),
                NOW);
        letters();
        show(Locale.ENGLISH, Settings.Theme.LIGHT);
    }

    private ContactId add(String name, String title, String grade) {
        String mailbox = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@hinge-world.example";
        Contact contact = new ContactEdit(ContactEdit.blank(), NOW)
                .set("name", name)
                .set("title", title)
                .set("grade", grade)
                .set("address", mailbox)
                .set("company", "Hinge World GmbH")
                .set("country", "DE")
                .done();
        return contacts.add(contact, NOW);
    }

    private void letters() {
        database.script("""
                INSERT INTO template (id, name, language, updated_at) VALUES (1, 'First', 'en', 0);
                INSERT INTO account (id, name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour,
                    gap_min, gap_max, created_at) VALUES (1, 'a', 'Li', 'li@x.example', 'x', 25, 'TLS', 1, 1, 1, 1, 0);
                INSERT INTO mailing (id, name, template_id, template_version, account_id, created_at)
                    VALUES (1, 'm', 1, 1, 1, 0);
                """);
        long at = NOW.minus(Duration.ofDays(9)).toEpochMilli();
        database.update("""
                INSERT INTO letter (mailing_id, contact_id, address, language, subject, html, state, at)
                SELECT 1, id, 'x@hinge-world.example', 'en', 'Concealed hinges for ' || name, '',
                    CASE id % 3 WHEN 0 THEN 'REPLIED' WHEN 1 THEN 'SENT' ELSE 'BOUNCED' END, ? FROM contact
                """, at);
    }

    private void show(Locale language, Settings.Theme theme) {
        surroundings = new ContactsTestRoom(database, folder, language, MayWriteSource.NONE);
        surroundings.settings.change(now -> now.withTheme(theme));
        FxToolkit.doOnFxThread(() -> {
            model = new CompanyViewModel(surroundings.room);
            view = new CompanyView(model);
            view.activate();
            view.show(new Place.CompanyPlace(company));
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private CompanyViewModel.Shown shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    @Test
    void pageHoldsPeopleLettersAndTimelineOfEverybody() {
        assertEquals(3, shown().portrait().people().size());
        assertEquals(3, shown().letters().size());
        assertEquals(
                List.of("Wants samples", "Asks for the catalogue"),
                shown().timeline().stream()
                        .map(Interaction::summary)
                        .filter(summary -> !summary.isEmpty())
                        .toList());
        assertTrue(model.note().startsWith("3 people · last contact: "), model.note());
    }

    @Test
    void mainPersonIsChosenWrittenToAndTakenBack() {
        CompanyPerson ben = shown().portrait().people().get(1);
        FxToolkit.doOnFxThread(() -> model.toggleMain(ben));
        FxToolkit.doOnFxThread(model::write);

        assertEquals(
                ben.line().id(), shown().portrait().people().getFirst().line().id());
        assertEquals(new Place.ComposePlace(List.of(ben.line().id()), ""), surroundings.gone.getLast());

        FxToolkit.doOnFxThread(surroundings::takeBack);
        assertFalse(shown().portrait().people().stream().anyMatch(CompanyPerson::main));
    }

    @Test
    void fieldsAreEditedUndoneAndRefused() {
        FxToolkit.doOnFxThread(() -> model.edit(CompanyField.SIZE, "SMALL"));
        assertEquals("SMALL", shown().company().size().name());
        FxToolkit.doOnFxThread(surroundings::takeBack);
        assertEquals("UNKNOWN", shown().company().size().name());

        FxToolkit.doOnFxThread(() -> model.edit(CompanyField.COUNTRY, "Atlantis"));
        assertNotNull(model.faultProperty().get());
        assertEquals("DE", shown().company().seat().country());
    }

    @Test
    void companyThatIsGoneIsSaid() {
        FxToolkit.doOnFxThread(() -> model.show(4711));

        assertNull(model.shownProperty().get());
        assertEquals("This company is no longer in the book.", surroundings.said.getLast());
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1112, 738", "zh-CN, DARK, 1112, 738", "en, DARK, 1752, 1018", "zh-CN, LIGHT, 1752, 1018"})
    void looksRight(String language, Settings.Theme theme, int width, int height) {
        FxToolkit.doOnFxThread(
                () -> model.toggleMain(shown().portrait().people().getFirst()));
        FxToolkit.doOnFxThread(view::release);
        show(Locale.forLanguageTag(language), theme);
        Scene scene = FxToolkit.onFxThread(() -> {
            Scene fresh = new Scene(view, width, height);
            Theme.apply(fresh, surroundings.settings.settings());
            fresh.snapshot(null);
            return fresh;
        });

        FxToolkit.picture(scene, "company-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);

        assertEquals(anna, shown().portrait().first().orElseThrow());
    }
}
