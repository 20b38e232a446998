package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.letters.writing.FilesView;
import app.tradewind.ui.letters.writing.FilesViewModel;
import java.io.File;
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
import javafx.stage.FileChooser;

/// The line above the letter: marks, lists, a link, back and again, a field.
final class ToolbarView extends HBox {

    private final LetterEditorView body;
    private final Aids aids;
    private final Messages messages;
    private final Button link;
    private final Button field;
    private final Button snippet;
    private final Button condition;

    /// What else the line leads to.
    record Aids(FilesView files, FilesViewModel pictures, SnippetMenuView snippets, SpellingMenuView spelling) {}

    ToolbarView(LetterEditorView body, Aids aids, Messages messages) {
        super(2);
        this.body = body;
        this.aids = aids;
        this.messages = messages;
        link = icon("fth-link", "letters.tool.link", ComposerKeys.LINK, this::askForLink);
        field = Buttons.withKey(
                Buttons.link("fth-plus", messages.text("letters.tool.field"), this::offerFields), ComposerKeys.FIELD);
        snippet = Buttons.withKey(
                Buttons.link("fth-scissors", messages.text("letters.tool.snippet"), this::offerSnippets),
                ComposerKeys.SNIPPET);
        condition = icon("fth-git-branch", "letters.tool.condition", ComposerKeys.CONDITION, this::offerConditions);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        icon("fth-bold", "letters.tool.bold", ComposerKeys.BOLD, this::toggleBold),
                        icon("fth-italic", "letters.tool.italic", ComposerKeys.ITALIC, this::toggleItalic),
                        icon("fth-underline", "letters.tool.underline", ComposerKeys.UNDERLINE, this::toggleUnderline),
                        icon("fth-list", "letters.tool.bullets", ComposerKeys.BULLETS, this::toggleBullets),
                        icon("fth-hash", "letters.tool.numbers", ComposerKeys.NUMBERS, this::toggleNumbers),
                        icon("fth-message-square", "letters.tool.quote", ComposerKeys.QUOTE, this::toggleQuote),
                        link,
                        icon("fth-image", "letters.tool.picture", ComposerKeys.PICTURE, this::askForPicture),
                        icon("fth-paperclip", "letters.tool.file", ComposerKeys.FILE, this::askForFiles),
                        icon("fth-check", "letters.tool.spelling", ComposerKeys.SPELLING, this::nextMisspelling),
                        icon("fth-rotate-ccw", "letters.tool.undo", ComposerKeys.UNDO, body::undo),
                        icon("fth-rotate-cw", "letters.tool.redo", ComposerKeys.REDO, body::redo),
                        gap,
                        condition,
                        field,
                        snippet);
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

    void toggleQuote() {
        body.toggle(Line.Kind.QUOTE);
    }

    /// Asks for files that go with every letter.
    void askForFiles() {
        aids.files().choose();
    }

    /// Asks for a picture and puts it at the cursor.
    void askForPicture() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("letters.tool.picture"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("letters.tool.picture.kinds"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            aids.pictures().addPicture(chosen.toPath(), this::place);
        }
    }

    /// Puts a kept picture at the cursor.
    void place(FilesViewModel.Placed placed) {
        String alt = placed.file().name().replaceFirst("\\.[^.]*$", "");
        body.insert(Picture.drawn(placed.file().cid(), alt, placed.width()));
    }

    void offerSnippets() {
        aids.snippets().offer(snippet);
    }

    void offerConditions() {
        body.offerConditions(condition);
    }

    void nextMisspelling() {
        aids.spelling().next();
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
