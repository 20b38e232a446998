package app.tradewind.ui.letters;

import app.tradewind.letter.spelling.Misspelling;
import app.tradewind.text.Messages;
import app.tradewind.ui.letters.writing.SpellingViewModel;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// Ties the spelling to a text: the waves below its words, and a menu of what may be meant, by the mouse or by a
/// key.
final class SpellingMenuView {

    private final LetterEditorView editor;
    private final SpellingViewModel model;
    private final Messages messages;

    SpellingMenuView(LetterEditorView editor, SpellingViewModel model) {
        this.editor = editor;
        this.model = model;
        messages = model.messages();
        model.wrongProperty().subscribe(editor::underline);
        editor.onChange(() -> model.check(editor.getText()));
        editor.setOnContextMenuRequested(this::requested);
    }

    private void requested(ContextMenuEvent event) {
        int place = event.isKeyboardTrigger()
                ? editor.getCaretPosition()
                : editor.hit(event.getX(), event.getY()).getInsertionIndex();
        Misspelling word = model.at(place);
        if (word != null) {
            open(word, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    /// Goes to the next misspelt word behind the cursor and says what may be meant.
    void next() {
        Misspelling word = model.from(editor.getSelection().getEnd());
        if (word != null) {
            editor.selectRange(word.start(), word.end());
            editor.requestFollowCaret();
            editor.requestFocus();
            @Nullable
            Bounds at = editor.getCharacterBoundsOnScreen(word.start(), word.end())
                    .orElse(editor.localToScreen(editor.getBoundsInLocal()));
            if (at != null) {
                open(word, at.getMinX(), at.getMaxY() + 4);
            }
        }
    }

    private void open(Misspelling word, double x, double y) {
        model.suggestions(word.word(), found -> {
            if (editor.getScene() != null) {
                menu(word, found).show(editor, x, y);
            }
        });
    }

    private ContextMenu menu(Misspelling word, List<String> found) {
        ContextMenu menu = new ContextMenu();
        for (String meant : found) {
            MenuItem item = new MenuItem(meant);
            item.setMnemonicParsing(false);
            item.getStyleClass().add("tw-strong");
            item.setOnAction(_ -> exchange(word, meant));
            menu.getItems().add(item);
        }
        if (found.isEmpty()) {
            MenuItem none = new MenuItem(messages.text("letters.spelling.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        MenuItem add = new MenuItem(messages.text("letters.spelling.add", word.word()));
        add.setMnemonicParsing(false);
        add.setOnAction(_ -> model.add(word.word()));
        menu.getItems().addAll(new SeparatorMenuItem(), add);
        return menu;
    }

    private void exchange(Misspelling word, String meant) {
        if (word.end() <= editor.getLength() && Objects.equals(editor.getText(word.start(), word.end()), word.word())) {
            editor.replaceText(word.start(), word.end(), meant);
            editor.requestFocus();
        }
    }
}
