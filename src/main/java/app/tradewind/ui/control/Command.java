package app.tradewind.ui.control;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something that can be done, as the command box and the help sheet list it.
///
/// @param name what it does, in the user's language
/// @param key its key, or null; a single letter works only while no text is being typed
public record Command(String name, @Nullable KeyCombination key, Runnable action) {

    public Command(String name, Runnable action) {
        this(name, null, action);
    }

    /// A command with a key written as [Keys#of] reads it.
    public static Command of(String name, String key, Runnable action) {
        return new Command(name, Keys.of(key), action);
    }
}
