package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SampleBook;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.rights.PersonRequest;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipFile;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a person may ask for, and the page as proof, in the pane of a contact.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class RightsViewTest {

    private static final ContactId ANNA = new ContactId(3);

    @TempDir
    Path folder;

    private Database database;
    private ContactRepository contacts;
    private ContactsTestRoom surroundings;
    private ContactsViewModel model;

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, 20, ContactsTestRoom.NOW);
        contacts = new ContactRepository(database);
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        model = FxToolkit.onFxThread(() -> new ContactsViewModel(surroundings.room));
        FxToolkit.doOnFxThread(() -> {
            model.activate();
            model.selection().select(ANNA);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(model::release);
        database.close();
    }

    private int followUps() {
        return surroundings.room.book().followUps().open(ANNA).size();
    }

    @Test
    void requestIsNotedWithItsDeadlineAndStandsOnTheBoardUntilAnswered() {
        int before = followUps();

        FxToolkit.doOnFxThread(
                () -> model.rights().note(PersonRequest.Kind.ACCESS, LocalDate.of(2026, 11, 20), "by mail"));

        PersonRequest request = model.rights().requestsProperty().get().getFirst();
        assertEquals("2026-12-20T04:00:00Z", request.dueAt().toString());
        assertEquals(before + 1, followUps());

        FxToolkit.doOnFxThread(() -> model.rights().done(request));

        assertFalse(model.rights().requestsProperty().get().getFirst().isOpen());
        assertEquals(before, followUps());
    }

    @Test
    void everythingHeldIsWrittenToAFile() throws Exception {
        Path file = folder.resolve("all.zip");

        FxToolkit.doOnFxThread(() -> model.rights().save(file));

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertNotNull(zip.getEntry("person.html"));
            assertNotNull(zip.getEntry("person.json"));
        }
        assertTrue(surroundings.said.getLast().contains("all.zip"), surroundings.said.getLast());
    }

    @Test
    void erasedPersonIsGoneAndStaysSuppressed() {
        Contact anna = contacts.require(ANNA);
        String address = anna.mainAddress().orElseThrow().value();
        FxToolkit.doOnFxThread(() -> model.rights().note(PersonRequest.Kind.ERASURE, LocalDate.of(2026, 11, 20), ""));

        FxToolkit.doOnFxThread(() -> model.rights().erase());

        assertTrue(contacts.find(ANNA).isEmpty());
        assertEquals(
                "request of 2026-11-20",
                new SuppressionRepository(database).find(address).orElseThrow().proof());
        assertTrue(Files.exists(folder.resolve("test.tradewind.erased")));
        assertTrue(surroundings.said.getLast().startsWith("Erased"), surroundings.said.getLast());
    }

    @Test
    void pastedPageBecomesTheProofOfTheAddress() {
        Contact anna = contacts.require(ANNA);
        String address = anna.mainAddress().orElseThrow().value();
        database.update("DELETE FROM lawful_basis WHERE contact_id = ?", ANNA.value());

        FxToolkit.doOnFxThread(() -> model.pageProof()
                .paste(
                        "<html><head><link rel='canonical' href='https://a.example/contact'></head><body><h1>Contact</h1>"
                                + address + "</body></html>",
                        PageEvidence.Told.NOTHING));

        Contact after = contacts.require(ANNA);
        assertEquals(BasisKind.PUBLISHED, Objects.requireNonNull(after.basis()).kind());
        assertNotNull(after.mainAddress().orElseThrow().source().copyId());
        assertTrue(surroundings.said.getLast().contains("no note"), surroundings.said.getLast());
        FxToolkit.doOnFxThread(Objects.requireNonNull(surroundings.undo));
        assertEquals(null, contacts.require(ANNA).basis());
    }

    @Test
    void formOpensInThePaneAndEveryFieldSpeaks() {
        ContactsView view = FxToolkit.onFxThread(() -> new ContactsView(model));
        FxToolkit.doOnFxThread(() -> {
            Scene scene = new Scene(new StackPane(view), 1280, 800);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Button open = (Button) view.lookup("#open-rights");
            open.fire();
        });

        assertNotNull(FxToolkit.onFxThread(() -> view.lookup("#rights")));
        assertTrue(FxToolkit.onFxThread(view::escape));
        assertEquals(null, FxToolkit.onFxThread(() -> view.lookup("#rights")));
    }
}
