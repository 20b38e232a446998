package app.tradewind.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final List<String> done = new ArrayList<>();
    private final Commands commands = new Commands();

    @BeforeEach
    void someCommands() {
        commands.add(Command.of("Go to Contacts", "Ctrl+1", () -> done.add("contacts")));
        commands.add(Command.of("Undo", "Ctrl+Z", () -> done.add("undo")));
        commands.add(new Command("Contact sheet", () -> done.add("sheet")));
        commands.setHere(List.of(Command.of("New contact", "N", () -> done.add("new"))));
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }

    @Test
    void aLetterIsACommandOnlyWhileNothingIsTyped() {
        assertTrue(commands.pressed(press(KeyCode.N, false), false).isPresent());
        assertEquals(Optional.empty(), commands.pressed(press(KeyCode.N, false), true));
    }

    @Test
    void aKeyWithControlWorksWhileTypingToo() {
        assertTrue(commands.pressed(press(KeyCode.DIGIT1, true), true).isPresent());
    }

    @Test
    void undoBelongsToTheTextThatIsTyped() {
        assertTrue(commands.pressed(press(KeyCode.Z, true), false).isPresent());
        assertEquals(Optional.empty(), commands.pressed(press(KeyCode.Z, true), true));
    }

    @Test
    void whatBeginsWithTheWordsStandsFirst() {
        assertEquals(
                List.of("Contact sheet", "New contact", "Go to Contacts"),
                commands.matching("CONTACT").stream().map(Command::name).toList());
        assertEquals(
                List.of("Go to Contacts"),
                commands.matching("contacts go").stream().map(Command::name).toList());
    }

    @Test
    void aKeyIsReadWithControlFirst() {
        assertEquals("Ctrl Shift Z", Keys.text(Keys.of("Ctrl+Shift+Z")));
        assertEquals("/", Keys.text(Keys.of("Slash")));
        assertEquals("F5", Keys.text(Keys.of("F5")));
    }

    @Test
    void thePagesOwnKeyWins() {
        commands.add(Command.of("Something else", "N", () -> done.add("else")));

        commands.pressed(press(KeyCode.N, false), false).orElseThrow().action().run();

        assertEquals(List.of("new"), done);
    }
}
