package app.tradewind.ui.control;

import javafx.scene.control.Label;

/// Short words on a coloured ground: a stage, a tag, a count.
public final class Chips {

    private Chips() {}

    public static Label of(String text, Tone tone) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll(Styles.CHIP, tone.style());
        return chip;
    }
}
