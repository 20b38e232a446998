package app.tradewind.ui.contacts;

import app.tradewind.contact.Field;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The lawful basis in a line, which opens its form.
final class BasisLineView extends HBox {

    private final ContactWords words;
    private final TwoLinesView lines = new TwoLinesView();

    BasisLineView(ContactWords words, Runnable open) {
        this.words = words;
        Label name = Texts.muted(words.name("field", Field.BASIS));
        name.getStyleClass().add("tw-field-label");
        HBox value = new HBox(4, lines, Buttons.link("", words.text("contacts.basis.edit"), open));
        value.setAlignment(Pos.CENTER_LEFT);
        lines.getStyleClass().add("tw-field-value");
        lines.setOnMouseClicked(_ -> open.run());
        getChildren().addAll(name, value);
        getStyleClass().add("tw-field");
    }

    void fill(@Nullable LawfulBasis basis) {
        if (basis == null) {
            lines.fill("—", "");
            return;
        }
        String proof = Stream.of(basis.proof().how(), basis.proof().evidence())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        lines.fill(ContactWords.capital(words.name("basis", basis.kind())), proof);
    }
}
