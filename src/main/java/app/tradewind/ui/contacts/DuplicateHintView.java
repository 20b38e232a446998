package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Says that the shown contact may stand in the book twice, and leads to the comparison.
final class DuplicateHintView extends VBox {

    DuplicateHintView(DuplicateHintViewModel model, ContactWords words) {
        super(4);
        Label sentence = Texts.wrapped(Texts.plain(""));
        sentence.textProperty().bind(model.sentenceProperty());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new HBox(8, Icons.of("fth-users", Tone.WARN), sentence),
                        Buttons.link("", words.text("contacts.duplicates.compare"), model::compare));
        getStyleClass().addAll(Styles.BANNER, Tone.WARN.style());
        setId("duplicate-hint");
        visibleProperty().bind(model.sentenceProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
