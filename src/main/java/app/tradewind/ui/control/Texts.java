package app.tradewind.ui.control;

import javafx.scene.control.Label;

/// Labels in the three sizes.
public final class Texts {

    private Texts() {}

    public static Label plain(String text) {
        return of(text, "");
    }

    public static Label title(String text) {
        return of(text, Styles.TITLE);
    }

    public static Label strong(String text) {
        return of(text, Styles.STRONG);
    }

    public static Label muted(String text) {
        return of(text, Styles.MUTED);
    }

    /// 12 px, in the second text colour.
    public static Label secondary(String text) {
        return of(text, Styles.SECONDARY);
    }

    /// A text that may take several lines.
    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private static Label of(String text, String style) {
        Label label = new Label(text);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
