package app.tradewind.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Feather's icons, 16 px in the text's colour.
public final class Icons {

    private Icons() {}

    /// An icon beside a word, such as `fth-users`; silent to a screen reader.
    public static FontIcon of(String code) {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().add("tw-icon");
        return icon;
    }

    /// An icon in the colour of its tone, beside a word.
    public static FontIcon of(String code, Tone tone) {
        FontIcon icon = of(code);
        icon.getStyleClass().add(tone.style());
        return icon;
    }

    /// Gives an icon another picture and tone.
    public static void fill(FontIcon icon, String code, Tone tone) {
        if (!code.equals(icon.getIconLiteral())) {
            icon.setIconLiteral(code);
        }
        tone.giveTo(icon);
    }

    /// An icon that stands without a word: `meaning` is its tooltip and what a screen reader says.
    public static Node alone(String code, Tone tone, String meaning) {
        StackPane icon = new StackPane(of(code, tone));
        icon.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        icon.setAccessibleText(meaning);
        Tips.onNode(icon, meaning);
        return icon;
    }

    /// The icon of a severity, standing without a word.
    public static Node severity(Tone tone, String meaning) {
        return alone(tone.icon(), tone, meaning);
    }
}
