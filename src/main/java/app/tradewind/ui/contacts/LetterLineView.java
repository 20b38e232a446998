package app.tradewind.ui.contacts;

import app.tradewind.letter.LetterLine;
import app.tradewind.letter.LetterState;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A letter with its fate; pressed, it opens.
final class LetterLineView extends Button {

    private final ContactWords words;
    private final Label subject = Texts.plain("");
    private final Label who = Texts.secondary("");
    private final Label fate = Chips.of("", Tone.NEUTRAL);
    private final Label when = Texts.secondary("");
    private long letter;

    LetterLineView(ContactWords words, LongConsumer open) {
        this.words = words;
        HBox line = new HBox(8, fate, subject, who, when);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        subject.setMinWidth(40);
        HBox.setHgrow(subject, Priority.ALWAYS);
        subject.setMaxWidth(Double.MAX_VALUE);
        fate.setMinWidth(USE_PREF_SIZE);
        when.setMinWidth(USE_PREF_SIZE);
        line.prefWidthProperty().bind(widthProperty().subtract(16));
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(0);
        getStyleClass().add("tw-letter-line");
        setOnAction(_ -> open.accept(letter));
    }

    void fill(LetterLine line) {
        letter = line.id();
        subject.setText(line.subject());
        who.setText(line.name());
        NodePool.seen(who, !line.name().isEmpty());
        String state = words.messages().name("letters.state", line.state());
        Chips.fill(fate, state, tone(line.state()));
        when.setText(words.dates().words(line.at()));
        setAccessibleText(state + ", " + line.subject() + ", " + line.name() + ", " + when.getText());
    }

    private static Tone tone(LetterState state) {
        return switch (state) {
            case REPLIED -> Tone.FINE;
            case BOUNCED, FAILED -> Tone.BLOCK;
            case UNCERTAIN -> Tone.WARN;
            case SENT -> Tone.ACCENT;
            case DRAFT, APPROVED, QUEUED, SENDING, CANCELLED -> Tone.NEUTRAL;
        };
    }
}
