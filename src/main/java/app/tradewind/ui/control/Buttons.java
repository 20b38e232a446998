package app.tradewind.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// The kinds of buttons. An empty icon code makes a button of words only.
public final class Buttons {

    private Buttons() {}

    /// 30 px with a hairline.
    public static Button plain(String icon, String text, Runnable action) {
        Button button = new Button(text);
        if (!icon.isEmpty()) {
            button.setGraphic(Icons.of(icon));
        }
        button.setOnAction(_ -> action.run());
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return button;
    }

    /// The one action that the page is for; stands last.
    public static Button primary(String icon, String text, Runnable action) {
        return styled(plain(icon, text, action), Styles.PRIMARY);
    }

    /// 24 px, for rows and strips.
    public static Button small(String text, Runnable action) {
        return styled(plain("", text, action), Styles.SMALL);
    }

    /// Words in the accent colour, for what is done seldom.
    public static Button link(String icon, String text, Runnable action) {
        return styled(plain(icon, text, action), Styles.LINK);
    }

    /// An icon without a word; `meaning` is its tooltip and what a screen reader says.
    public static Button icon(String icon, String meaning, Runnable action) {
        Button button = styled(plain(icon, "", action), Styles.ICON_BUTTON);
        button.setAccessibleText(meaning);
        Tips.on(button, meaning);
        return button;
    }

    /// Says the key in the button's tooltip.
    public static Button withKey(Button button, String key) {
        KeyCombination combination = Keys.of(key);
        String word = button.getText().isEmpty() ? button.getAccessibleText() : button.getText();
        Tips.on(button, word + " (" + Keys.text(combination) + ")");
        return button;
    }

    /// A key in its little frame, to stand beside a word.
    public static Label key(String key) {
        Label label = new Label(Keys.text(Keys.of(key)));
        label.getStyleClass().add(Styles.KEY);
        return label;
    }

    private static Button styled(Button button, String style) {
        button.getStyleClass().add(style);
        return button;
    }
}
