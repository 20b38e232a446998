package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Attachment;
import app.tradewind.contact.AttachmentRepository;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.PhoneKind;
import app.tradewind.contact.SampleBook;
import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Theme;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What hangs on a contact in its pane: files, and several addresses, phones and links.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class AttachmentsViewTest {

    private static final ContactId ANNA = new ContactId(3);

    @TempDir
    Path folder;

    private Database database;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;
    private ContactsView view;
    private Scene scene;

    @BeforeEach
    void fillABook() throws IOException {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, 30, ContactsTestRoom.NOW);
        ContactRepository contacts = new ContactRepository(database);
        Contact anna = contacts.require(ANNA);
        contacts.update(
                new ContactEdit(anna, ContactsTestRoom.NOW)
                        .set(Field.PHONE, "+49 30 901820; +49 171 1234567")
                        .set(Field.SOCIAL, "linkedin.com/in/anna-meier; wa.me/491711234567")
                        .done(),
                ContactsTestRoom.NOW);
        show(Locale.ENGLISH, Settings.Theme.LIGHT, 1112, 738);
    }

    private void show(Locale language, Settings.Theme theme, int width, int height) {
        surroundings = new ContactsTestRoom(database, folder, language, MayWriteSource.NONE);
        surroundings.settings.change(now -> now.withTheme(theme));
        FxToolkit.doOnFxThread(() -> {
            model = new ContactsViewModel(surroundings.room);
            view = new ContactsView(model);
            scene = new Scene(view, width, height);
            Theme.apply(scene, surroundings.settings.settings());
            scene.snapshot(null);
            view.activate();
            model.selection().select(ANNA);
            scene.snapshot(null);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private List<Attachment> kept() {
        return new AttachmentRepository(database).ofContact(ANNA);
    }

    private List<Node> lines(String style) {
        return scene.getRoot().lookupAll(style).stream().filter(Node::isVisible).toList();
    }

    private void press(Node node, KeyCode code) {
        FxToolkit.doOnFxThread(
                () -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        draw();
    }

    private void draw() {
        FxToolkit.doOnFxThread(() -> scene.snapshot(null));
        FxToolkit.doOnFxThread(() -> scene.snapshot(null));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void filesAreKeptListedSavedAndRemovedAndTakenBack() throws IOException {
        Path prices = file("price list.pdf", "hinges, 3 USD");
        FxToolkit.doOnFxThread(() -> model.attachments().add(List.of(prices, folder)));
        draw();

        assertTrue(surroundings.said.getFirst().startsWith("One file was not kept"), surroundings.said.toString());
        assertEquals("File kept: price list.pdf", surroundings.said.getLast());
        assertEquals(1, lines(".tw-file-line").size());
        assertEquals(
                "price list.pdf, 13 B · today",
                lines(".tw-file-line").getFirst().getAccessibleText());

        Path copy = folder.resolve("copy.pdf");
        FxToolkit.doOnFxThread(() -> model.attachments().save(kept().getFirst(), copy));
        assertArrayEquals(Files.readAllBytes(prices), Files.readAllBytes(copy));

        press(lines(".tw-file-line").getFirst(), KeyCode.DELETE);
        assertEquals(List.of(), kept());
        assertEquals(List.of(), lines(".tw-file-line"));
        FxToolkit.doOnFxThread(surroundings::takeBack);
        assertEquals(1, kept().size());
    }

    @Test
    void fileBeyondTheLimitIsNotKept() throws IOException {
        Path large = folder.resolve("film.mp4");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(AttachmentRepository.LARGEST_BYTES + 1);
        }

        FxToolkit.doOnFxThread(() -> model.attachments().add(List.of(large)));

        assertEquals(List.of(), kept());
        assertEquals("One file was not kept: larger than 25 MB, or no file.", surroundings.said.getLast());
    }

    @Test
    void programIsNotRun() throws IOException {
        Path program = file("setup.exe", "MZ");
        FxToolkit.doOnFxThread(() -> model.attachments().add(List.of(program)));
        FxToolkit.doOnFxThread(() -> model.attachments().open(kept().getFirst()));

        assertTrue(surroundings.said.getLast().startsWith("setup.exe might run"), surroundings.said.toString());
    }

    @Test
    void keysMakeAPhoneTheMainOneAndRemoveALink() {
        ContactRepository contacts = new ContactRepository(database);
        Node second = lines("#field-phone .tw-way").get(1);
        press(second, KeyCode.M);
        assertEquals("+491711234567", contacts.require(ANNA).phones().getFirst().value());

        FxToolkit.doOnFxThread(surroundings::takeBack);
        assertEquals("+4930901820", contacts.require(ANNA).phones().getFirst().value());

        press(lines("#field-social .tw-way").getFirst(), KeyCode.DELETE);
        assertEquals(List.of("wa.me/491711234567"), contacts.require(ANNA).socialLinks());
    }

    @Test
    void lettersStandWithTheirFateAndFoldForGood() {
        letters();
        FxToolkit.doOnFxThread(model::reload);
        draw();
        assertEquals(1, model.letters().lettersProperty().get().size());
        Button letter = (Button) lines(".tw-letter-line").getFirst();
        assertTrue(letter.getAccessibleText().startsWith("Replied, Concealed hinges"), letter.getAccessibleText());
        FxToolkit.doOnFxThread(letter::fire);
        assertEquals(new app.tradewind.ui.control.Place.LetterPlace(1), surroundings.gone.getLast());

        FxToolkit.doOnFxThread(() -> ((Button) Objects.requireNonNull(scene.lookup("#fold-letters"))).fire());
        draw();

        assertFalse(letter.getParent().isVisible());
        assertEquals("letters", surroundings.settings.settings().screens().get("contacts.folds"));
    }

    private void letters() {
        database.script("""
                INSERT INTO template (id, name, language, updated_at) VALUES (1, 'First', 'en', 0);
                INSERT INTO account (id, name, from_name, address, smtp_host, smtp_port, security, per_day, per_hour,
                    gap_min, gap_max, created_at) VALUES (1, 'a', 'Li', 'li@x.example', 'x', 25, 'TLS', 1, 1, 1, 1, 0);
                INSERT INTO mailing (id, name, template_id, template_version, account_id, created_at)
                    VALUES (1, 'm', 1, 1, 1, 0);
                INSERT INTO letter (mailing_id, contact_id, address, language, subject, html, state, at)
                    VALUES (1, 3, 'j@x.example', 'en', 'Concealed hinges for your autumn line', '', 'REPLIED', 0);
                """);
    }

    @Test
    void companyIsOpenedFromTheContact() {
        FxToolkit.doOnFxThread(() -> ((Button) Objects.requireNonNull(scene.lookup("#open-company"))).fire());

        long company = new ContactRepository(database).require(ANNA).company().id();
        assertEquals(new app.tradewind.ui.control.Place.CompanyPlace(company), surroundings.gone.getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1112, 738",
        "en, LIGHT, 1112, 1300",
        "zh-CN, DARK, 1112, 738",
        "zh-CN, LIGHT, 1752, 1018",
        "en, DARK, 1752, 1018"
    })
    void looksRight(String language, Settings.Theme theme, int width, int height) throws IOException {
        Path prices = file("price list 2026.pdf", "x".repeat(250_000));
        Path drawing = file("drawing of the hinge with all its measures.dwg", "x".repeat(1_800_000));
        FxToolkit.doOnFxThread(view::release);
        letters();
        ContactRepository contacts = new ContactRepository(database);
        contacts.update(
                new ContactEdit(contacts.require(ANNA), ContactsTestRoom.NOW)
                        .phones(List.of(
                                new ContactPhone("+4930901820", PhoneKind.PHONE),
                                new ContactPhone("+491711234567", PhoneKind.MOBILE),
                                new ContactPhone("+4930901829", PhoneKind.FAX)))
                        .done(),
                ContactsTestRoom.NOW);
        show(Locale.forLanguageTag(language), theme, width, height);
        FxToolkit.doOnFxThread(() -> model.attachments().add(List.of(prices, drawing)));
        draw();
        String name = language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height;
        picture("people-detail-" + name, width, height);
        FxToolkit.doOnFxThread(() -> {
            scene.snapshot(null);
            ((ScrollPane) scene.lookup(".tw-detail")).setVvalue(1);
            scene.snapshot(null);
        });
        FxToolkit.picture(scene, "people-files-" + name);

        assertEquals(2, lines(".tw-file-line").size());
    }

    /// A scene outside a window forgets to draw what changed since its first picture: a new one draws all.
    private void picture(String name, int width, int height) {
        scene = FxToolkit.onFxThread(() -> {
            scene.setRoot(new Group());
            Scene fresh = new Scene(view, width, height);
            Theme.apply(fresh, surroundings.settings.settings());
            return fresh;
        });
        FxToolkit.picture(scene, name);
    }
}
