package app.tradewind.ui.letters;

import app.tradewind.letter.Direction;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The letter itself: as it is written, as it will be read, or as plain text; with signature and closing below.
final class PaperView extends VBox {

    private final ComposerViewModel model;
    private final Messages messages;
    private final LetterEditorView body;
    private final LetterEditorView merged;
    private final LetterEditorView closing;
    private final LetterEditorView plain;
    private final Label missing = Texts.wrapped(new Label());
    private final ToggleButton asText;

    PaperView(ComposerViewModel model) {
        this.model = model;
        messages = model.messages();
        FieldWords words = new FieldWords(messages);
        body = new LetterEditorView(words, false);
        merged = new LetterEditorView(words, false);
        closing = new LetterEditorView(words, false);
        plain = new LetterEditorView(words, false);
        asText = new ToggleButton(messages.text("letters.preview.text"));
        body.setId("body");
        body.setAccessibleText(messages.text("letters.body"));
        merged.setEditable(false);
        plain.setEditable(false);
        closing.setEditable(false);
        closing.setFocusTraversable(false);
        getStyleClass().add("tw-paper");
        Node letter = letter();
        VBox.setVgrow(letter, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().add(letter);
        tie();
    }

    LetterEditorView body() {
        return body;
    }

    private void tie() {
        Manuscript manuscript = model.manuscript();
        manuscript.htmlProperty().subscribe(now -> {
            if (!now.equals(body.html())) {
                body.show(RichText.ofHtml(now));
            }
        });
        body.onChange(() -> manuscript.htmlProperty().set(body.html()));
        manuscript.languageProperty().subscribe(tag -> {
            Direction direction = Direction.of(Locale.forLanguageTag(tag));
            List.of(body, merged, closing, plain).forEach(text -> text.write(direction));
        });
        model.reviewProperty().subscribe(this::show);
        model.previewingProperty().subscribe(_ -> show(model.reviewProperty().get()));
    }

    private void show(@Nullable Review review) {
        if (review == null) {
            return;
        }
        closing.show(review.below());
        List<String> unresolved = review.letter().unresolved();
        missing.setText(unresolved.isEmpty() ? "" : messages.text("letters.unresolved", String.join(", ", unresolved)));
        // what nobody sees is not set anew with every key
        if (model.previewingProperty().get()) {
            merged.show(review.body());
            plain.show(RichText.ofPlain(review.letter().text()));
        }
    }

    private Node letter() {
        ObservableBooleanValue previewing = model.previewingProperty();
        asText.getStyleClass().add(Styles.SMALL);
        plain.getStyleClass().add("tw-plain-letter");
        missing.getStyleClass().add(Styles.ERROR_TEXT);
        shownIf(asText, previewing);
        shownIf(body, model.previewingProperty().not());
        shownIf(merged, model.previewingProperty().and(asText.selectedProperty().not()));
        shownIf(
                closing,
                model.previewingProperty().and(asText.selectedProperty()).not());
        shownIf(plain, model.previewingProperty().and(asText.selectedProperty()));
        shownIf(missing, model.previewingProperty().and(missing.textProperty().isNotEmpty()));
        VBox sheet = new VBox(asText, missing, body, merged, plain, closing);
        sheet.getStyleClass().add("tw-sheet-of-letter");
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sheet.setOnMouseClicked(_ -> body.requestFocus());
        return scroll;
    }

    /// Shows or hides a part together with its room.
    static void shownIf(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
