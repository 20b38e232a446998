package app.tradewind.ui.letters;

import app.tradewind.letter.Direction;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.letters.writing.FilesView;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The letter itself: as it is written, as it will be read, or as plain text; with signature and closing below.
final class PaperView extends VBox {

    /// A phone of 390 points, less what its mail program leaves at the sides.
    private static final double PHONE = 358;
    private static final PseudoClass ON_PHONE = PseudoClass.getPseudoClass("phone");

    private final ComposerViewModel model;
    private final Messages messages;
    private final LetterEditorView body;
    private final LetterEditorView merged;
    private final LetterEditorView closing;
    private final LetterEditorView plain;
    private final Label missing = Texts.wrapped(new Label());
    private final ToggleButton asText;
    private final FilesView files;
    private final ToggleButton asPhone;

    PaperView(ComposerViewModel model) {
        this.model = model;
        messages = model.messages();
        FieldWords words = model.fieldWords();
        PictureSource pictures = model.manuscript().files()::find;
        body = new LetterEditorView(words, false, pictures);
        merged = new LetterEditorView(words, false, pictures);
        closing = new LetterEditorView(words, false, pictures);
        plain = new LetterEditorView(words, false);
        files = new FilesView(model.manuscript().files());
        files.takeFrom(this);
        asPhone = new ToggleButton(messages.text("letters.preview.phone"));
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
        getChildren().addAll(letter, files);
        tie();
    }

    LetterEditorView body() {
        return body;
    }

    FilesView files() {
        return files;
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
        model.manuscript().files().load(review.letter().files(), () -> closing.show(review.below()));
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
        asPhone.getStyleClass().add(Styles.SMALL);
        asPhone.setGraphic(Icons.of("fth-smartphone"));
        asPhone.setId("as-phone");
        asPhone.setTooltip(new Tooltip(messages.text("letters.preview.phone.hint")));
        HBox looks = new HBox(8, asText, asPhone);
        plain.getStyleClass().add("tw-plain-letter");
        missing.getStyleClass().add(Styles.ERROR_TEXT);
        shownIf(looks, previewing);
        shownIf(body, model.previewingProperty().not());
        shownIf(merged, model.previewingProperty().and(asText.selectedProperty().not()));
        shownIf(
                closing,
                model.previewingProperty().and(asText.selectedProperty()).not());
        shownIf(plain, model.previewingProperty().and(asText.selectedProperty()));
        shownIf(missing, model.previewingProperty().and(missing.textProperty().isNotEmpty()));
        VBox paper = new VBox(missing, body, merged, plain, closing);
        paper.getStyleClass().add("tw-page-of-letter");
        VBox sheet = new VBox(looks, paper);
        sheet.getStyleClass().add("tw-sheet-of-letter");
        asPhone.selectedProperty()
                .and(previewing)
                .subscribe(phone -> paper.setMaxWidth(phone ? PHONE : Double.MAX_VALUE));
        asPhone.selectedProperty().and(previewing).subscribe(phone -> paper.pseudoClassStateChanged(ON_PHONE, phone));
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
