package app.tradewind.ui.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /// The modifiers in the order in which they are read.
    private static final Map<String, String> MODIFIERS = modifiers();

    private Keys() {}

    private static Map<String, String> modifiers() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("Shortcut", MAC ? "⌘" : "Ctrl");
        names.put("Alt", MAC ? "⌥" : "Alt");
        names.put("Shift", MAC ? "⇧" : "Shift");
        return names;
    }

    /// Reads `Ctrl+Shift+Z`, `F5`, `N`, `Slash`, `Delete`. `Ctrl` is the Command key on a Mac.
    public static KeyCombination of(String key) {
        return KeyCombination.valueOf(key.replace("Ctrl", "Shortcut"));
    }

    /// `Ctrl Shift Z`, or `⌘⇧Z` on a Mac.
    public static String text(KeyCombination key) {
        String[] parts = key.getName().split("\\+");
        String last = parts[parts.length - 1];
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> modifier : MODIFIERS.entrySet()) {
            if (Arrays.asList(parts).contains(modifier.getKey())) {
                words.add(modifier.getValue());
            }
        }
        words.add(last.equals("Slash") ? "/" : last);
        return String.join(MAC ? "" : " ", words);
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
