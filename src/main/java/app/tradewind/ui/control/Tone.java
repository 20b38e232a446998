package app.tradewind.ui.control;

import javafx.css.Styleable;

/// What a colour says. Never alone: an icon or a word says it too.
public enum Tone {
    NEUTRAL("tw-neutral", ""),
    ACCENT("tw-accent", ""),
    FINE("tw-fine", "fth-check-circle"),
    ADVICE("tw-advice", "fth-info"),
    WARN("tw-warn", "fth-alert-triangle"),
    BLOCK("tw-block", "fth-alert-octagon"),
    SUPPRESSED("tw-suppressed", "fth-slash");

    private final String style;
    private final String icon;

    Tone(String style, String icon) {
        this.style = style;
        this.icon = icon;
    }

    public String style() {
        return style;
    }

    /// Colours `node` in this tone instead of any other. Nothing is styled anew where the tone stays.
    void giveTo(Styleable node) {
        if (!node.getStyleClass().contains(style)) {
            for (Tone other : values()) {
                node.getStyleClass().remove(other.style);
            }
            node.getStyleClass().add(style);
        }
    }

    /// The icon of this severity; empty for the two that are none.
    public String icon() {
        return icon;
    }
}
