package app.tradewind.ui.control;

import javafx.scene.control.Label;

/// Short words on a coloured ground: a stage, a tag, a count.
public final class Chips {

    private Chips() {}

    public static Label of(String text, Tone tone) {
        Label chip = new Label();
        chip.getStyleClass().add(Styles.CHIP);
        fill(chip, text, tone);
        return chip;
    }

    /// Gives a chip another word and tone.
    public static void fill(Label chip, String text, Tone tone) {
        chip.setText(text);
        tone.giveTo(chip);
    }
}
