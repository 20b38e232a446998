package app.tradewind.ui.control;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Keys as the user reads them, and whether a key would write text just now.
public final class Keys {

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private Keys() {}

    /// Reads `Ctrl+Shift+Z`, `F5`, `N`, `Slash`, `Delete`. `Ctrl` is the Command key on a Mac.
    public static KeyCombination of(String key) {
        return KeyCombination.valueOf(key.replace("Ctrl", "Shortcut"));
    }

    /// `Ctrl Shift Z`, or `⌘⇧Z` on a Mac.
    public static String text(KeyCombination key) {
        String name = key.getName();
        if (MAC) {
            return name.replace("Shortcut", "⌘")
                    .replace("Shift", "⇧")
                    .replace("Alt", "⌥")
                    .replace("+", "")
                    .replace("Slash", "/");
        }
        return name.replace("Shortcut", "Ctrl").replace('+', ' ').replace("Slash", "/");
    }

    /// Whether the focus stands where a letter would be typed: a field, an editable box, a letter's editor.
    public static boolean isTyping(@Nullable Node focused) {
        return switch (focused) {
            case null -> false;
            case TextInputControl field -> field.isEditable();
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            default -> focused.getStyleClass().contains("styled-text-area");
        };
    }

    /// Whether the key writes, deletes or takes back text: without Ctrl, Alt or Command, no function key, or undo.
    static boolean writesText(KeyCombination key) {
        String name = key.getName();
        boolean modified = name.contains("Shortcut") || name.contains("Ctrl") || name.contains("Alt");
        boolean function = name.matches("(?:Shift\\+)?F\\d+") || name.equals("Esc");
        return !modified && !function || name.endsWith("+Z");
    }
}
