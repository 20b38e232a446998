package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.dns.MailDomains;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.health.HealthCheck;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The page of what may be tidied away, within the screen of contacts.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class CleanUpViewTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactsTestRoom surroundings;
    private ContactsScreen screen;
    private Scene scene;

    @BeforeEach
    void openThePage() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        ContactRepository contacts = new ContactRepository(database);
        for (String address : List.of("one@picture.png", "two@picture.png", "anna@gmial.com")) {
            contacts.add(ContactSamples.contact("address", address), ContactsTestRoom.NOW);
        }
        surroundings = new ContactsTestRoom(database, folder, Locale.ENGLISH, MayWriteSource.NONE);
        FxToolkit.doOnFxThread(() -> {
            HealthRun run = new HealthRun(
                    new HealthCheck(database, ContactsTestRoom.CLOCK),
                    surroundings.room.background(),
                    new HealthRun.Means(
                            () -> new MailDomains(null, ContactsTestRoom.CLOCK),
                            surroundings.settings,
                            (_, _) -> {},
                            ContactsTestRoom.CLOCK));
            screen = new ContactsScreen(new ContactsViewModel(surroundings.room), surroundings.room, run);
            scene = new Scene((Parent) screen.view(), 1112, 738);
            Theme.apply(scene, surroundings.settings.settings());
            screen.activate();
            screen.show(new Place.CleanUpPlace());
            scene.snapshot(null);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(screen::release);
        database.close();
    }

    private void press(String key) {
        FxToolkit.doOnFxThread(() -> screen.commands().stream()
                .filter(command -> Keys.of(key).equals(command.key()))
                .map(Command::action)
                .findFirst()
                .orElseThrow()
                .run());
    }

    private boolean isAsking() {
        Button confirm = (Button) scene.lookup("#clean-up-confirm");
        return confirm.getParent().isVisible();
    }

    @Test
    void theFirstGroupWithSomethingToSayIsShown() {
        TableView<?> table = (TableView<?>) scene.lookup("#clean-up");

        assertEquals(1, table.getItems().size());
        assertTrue(
                table.getAccessibleText() != null && !table.getAccessibleText().isEmpty());
        assertFalse(isAsking());
    }

    @Test
    void aKeyShowsWhatWouldHappenAndOnlyTheButtonDoesIt() {
        press("Y");
        assertTrue(isAsking());
        assertEquals("One address takes the proposed form.", ((Label) scene.lookup("#clean-up-preview")).getText());
        assertEquals(1, database.count("SELECT count(*) FROM address WHERE key = 'anna@gmial.com'"));

        FxToolkit.doOnFxThread(() -> ((Button) scene.lookup("#clean-up-confirm")).fire());

        assertEquals(1, database.count("SELECT count(*) FROM address WHERE key = 'anna@gmail.com'"));
        assertFalse(isAsking());
    }

    @Test
    void escapeLeavesWhatWasPrepared() {
        press("Delete");
        assertTrue(isAsking());

        FxToolkit.doOnFxThread(() -> assertTrue(screen.escape()));

        assertFalse(isAsking());
        assertEquals(3, database.count("SELECT count(*) FROM contact WHERE deleted_at IS NULL"));
    }

    @Test
    void oneKeyLeadsThereAndBack() {
        press("H");
        assertEquals(List.of(new Place.ContactsPlace("")), surroundings.gone);

        FxToolkit.doOnFxThread(() -> screen.show(new Place.ContactsPlace("")));
        assertNotNull(scene.lookup("#contacts"));
        press("H");

        assertEquals(new Place.CleanUpPlace(), Objects.requireNonNull(surroundings.gone.getLast()));
    }
}
