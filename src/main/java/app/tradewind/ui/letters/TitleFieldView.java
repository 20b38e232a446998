package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The name of what is written, as a title that can be written in; as wide as its words.
final class TitleFieldView extends TextField {

    private static final double CARET_ROOM = 6;
    private static final double WIDEST = 420;

    TitleFieldView(StringProperty name, Messages messages) {
        setId("name");
        setPromptText(messages.text("letters.template.untitled"));
        setAccessibleText(messages.text("letters.template.name"));
        getStyleClass().add("tw-title-field");
        textProperty().bindBidirectional(name);
        prefWidthProperty().bind(Bindings.createDoubleBinding(this::wide, textProperty(), fontProperty()));
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    private double wide() {
        Text words = new Text(getText().isEmpty() ? getPromptText() : getText());
        words.setFont(getFont());
        return Math.min(WIDEST, Math.ceil(words.getLayoutBounds().getWidth()) + CARET_ROOM);
    }
}
