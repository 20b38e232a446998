package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.settings.Settings;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A morning by the keys alone.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class TodayKeysTest {

    @TempDir
    private Path folder;

    private TodayWindow window;

    @BeforeEach
    void openTheWindow() {
        window = new TodayWindow(folder, Locale.ENGLISH, Settings.Theme.LIGHT);
    }

    @AfterEach
    void closeIt() {
        window.close();
    }

    @Test
    void theBookOpensWithTheBoardAndItsFirstLine() {
        assertEquals(new Place.TodayPlace(), window.place());
        assertEquals("Omar Haddad", window.chosen());
        assertNotNull(window.labelled("Replies waiting"));
    }

    @Test
    void arrowsGoFromLineToLineAndAcrossSections() {
        window.press(KeyCode.DOWN);
        String second = window.chosen();
        window.press(KeyCode.END);
        String last = window.chosen();
        window.press(KeyCode.HOME);

        assertFalse(second.equals("Omar Haddad"));
        assertFalse(last.equals(second));
        assertEquals("Omar Haddad", window.chosen());
    }

    @Test
    void enterOpensThePersonAndSpaceAnswers() {
        window.press(KeyCode.ENTER);
        assertTrue(window.place() instanceof Place.ContactPlace);

        window.go(new Place.TodayPlace());
        window.press(KeyCode.SPACE);
        assertTrue(window.place() instanceof Place.ComposePlace, String.valueOf(window.place()));
    }

    @Test
    void dDoesALineAndControlZBringsItBack() {
        window.press(KeyCode.D);
        String next = window.chosen();

        window.pressWithControl(KeyCode.Z);
        window.press(KeyCode.HOME);

        assertFalse(next.equals("Omar Haddad"));
        assertEquals("Omar Haddad", window.chosen());
    }

    @Test
    void tPutsALineOffUntilTomorrow() {
        long before = window.database.count("SELECT count(*) FROM follow_up WHERE cause = 'REPLY'");

        window.press(KeyCode.T);

        assertEquals(0, before);
        ContactId omar = new ContactId(window.database.count("SELECT id FROM contact WHERE name = 'Omar Haddad'"));
        assertEquals(1, new FollowUpRepository(window.database).open(omar).size());
        assertFalse(window.chosen().equals("Omar Haddad"));
    }

    @Test
    void lAsksWhatHappenedAndEnterSavesIt() {
        window.press(KeyCode.L);
        Node field = window.focusedInPopup();
        FxToolkit.doOnFxThread(() -> ((TextField) field).setText("asked for matt black"));
        FxToolkit.doOnFxThread(() -> Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
        window.settle();

        assertEquals(
                1, window.database.count("SELECT count(*) FROM interaction WHERE summary = 'asked for matt black'"));
        assertFalse(window.chosen().equals("Omar Haddad"));
    }

    @Test
    void theCardsOfTheLinesOpenByTheirKeys() {
        window.choose("Nguyễn Thị Linh");
        window.press(KeyCode.C);
        window.picture("today-call-en-light");
        window.closePopups();

        window.choose("Asha Mehta");
        window.press(KeyCode.N);
        window.picture("today-note-en-light");
        window.closePopups();

        window.press(KeyCode.L);
        window.picture("today-log-en-light");
        window.closePopups();

        window.press(KeyCode.S);
        window.picture("today-snooze-en-light");
        window.closePopups();
    }

    @Test
    void everyCommandOfTheBoardHasItsKey() {
        List<String> without = FxToolkit.onFxThread(() -> window.commands().stream()
                .filter(command -> command.key() == null)
                .map(Command::name)
                .toList());

        assertEquals(List.of("Save follow-ups as a calendar (.ics)", "Rhythm of follow-ups by grade"), without);
    }
}
