package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Tone;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.javafx.FontIcon;

/// The title of a section; pressed, it folds or unfolds what stands below.
final class FoldView extends Button {

    private final Folds folds;
    private final String section;
    private final Node body;
    private final ContactWords words;
    private final FontIcon icon = Icons.of("fth-chevron-down", Tone.NEUTRAL);

    /// @param section under which it is remembered
    FoldView(ContactWords words, Folds folds, String section, Node body) {
        super(words.text("contacts." + section + ".title"));
        this.words = words;
        this.folds = folds;
        this.section = section;
        this.body = body;
        setId("fold-" + section);
        setGraphic(icon);
        setContentDisplay(ContentDisplay.RIGHT);
        getStyleClass().add("tw-fold");
        setOnAction(_ -> {
            folds.toggle(section);
            show();
        });
        show();
    }

    private void show() {
        boolean folded = folds.isFolded(section);
        NodePool.seen(body, !folded);
        Icons.fill(icon, folded ? "fth-chevron-right" : "fth-chevron-down", Tone.NEUTRAL);
        setAccessibleText(getText() + ", " + words.text(folded ? "contacts.fold.closed" : "contacts.fold.open"));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
