package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Texts;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The line above the letter: marks, lists, a link, back and again, a field.
final class ToolbarView extends HBox {

    private final LetterEditorView body;
    private final Messages messages;
    private final Button link;
    private final Button field;

    ToolbarView(LetterEditorView body, Messages messages) {
        super(2);
        this.body = body;
        this.messages = messages;
        link = icon("fth-link", "letters.tool.link", ComposerKeys.LINK, this::askForLink);
        field = Buttons.withKey(
                Buttons.link("fth-plus", messages.text("letters.tool.field"), this::offerFields), ComposerKeys.FIELD);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        icon("fth-bold", "letters.tool.bold", ComposerKeys.BOLD, this::toggleBold),
                        icon("fth-italic", "letters.tool.italic", ComposerKeys.ITALIC, this::toggleItalic),
                        icon("fth-underline", "letters.tool.underline", ComposerKeys.UNDERLINE, this::toggleUnderline),
                        icon("fth-list", "letters.tool.bullets", ComposerKeys.BULLETS, this::toggleBullets),
                        icon("fth-hash", "letters.tool.numbers", ComposerKeys.NUMBERS, this::toggleNumbers),
                        link,
                        icon("fth-rotate-ccw", "letters.tool.undo", ComposerKeys.UNDO, body::undo),
                        icon("fth-rotate-cw", "letters.tool.redo", ComposerKeys.REDO, body::redo),
                        gap,
                        field);
        getStyleClass().add("tw-toolbar");
    }

    private Button icon(String icon, String meaning, String key, Runnable action) {
        return Buttons.withKey(Buttons.icon(icon, messages.text(meaning), action), key);
    }

    /// A word with its key, for what is no plain button.
    static Tooltip tooltip(String word, String key) {
        return new Tooltip(word + " (" + Keys.text(Keys.of(key)) + ")");
    }

    void toggleBold() {
        body.toggle(Look.Mark.BOLD);
    }

    void toggleItalic() {
        body.toggle(Look.Mark.ITALIC);
    }

    void toggleUnderline() {
        body.toggle(Look.Mark.UNDERLINE);
    }

    void toggleBullets() {
        body.toggle(Line.Kind.BULLET);
    }

    void toggleNumbers() {
        body.toggle(Line.Kind.NUMBER);
    }

    /// Offers the merge fields; the chosen one stands at the cursor.
    void offerFields() {
        body.offerFields(field);
    }

    /// Asks where the selected words lead.
    void askForLink() {
        TextField address = new TextField("https://");
        ContextMenu menu = new ContextMenu();
        address.setPrefColumnCount(20);
        address.setOnAction(_ -> {
            menu.hide();
            body.link(address.getText());
        });
        VBox box = new VBox(8, Texts.secondary(messages.text("letters.tool.link.address")), address);
        box.getStyleClass().add("tw-popover");
        menu.getItems().add(new CustomMenuItem(box, false));
        menu.show(link, Side.BOTTOM, 0, 4);
        address.requestFocus();
        address.end();
    }
}
