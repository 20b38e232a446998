package app.tradewind.ui.letters;

import app.tradewind.letter.snippet.Snippet;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.letters.writing.SnippetsViewModel;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Offers the snippets, keeps the selected words as one, and leads to where they are looked after.
final class SnippetMenuView {

    private final LetterEditorView editor;
    private final SnippetsViewModel model;
    private final Messages messages;
    private final Runnable manage;

    /// @param manage goes to where snippets are looked after
    SnippetMenuView(LetterEditorView editor, SnippetsViewModel model, Runnable manage) {
        this.editor = editor;
        this.model = model;
        this.manage = manage;
        messages = model.messages();
        editor.expand(model::endingIn);
    }

    void offer(Node anchor) {
        ContextMenu menu = new ContextMenu();
        for (Snippet snippet : model.serving()) {
            MenuItem item = new MenuItem(model.line(snippet));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> editor.insert(snippet));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = new MenuItem(messages.text("letters.snippet.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        MenuItem keep = new MenuItem(messages.text("letters.snippet.keep"));
        keep.setDisable(editor.getSelection().getLength() == 0);
        keep.setOnAction(_ -> askForAbbreviation(anchor));
        MenuItem all = new MenuItem(messages.text("letters.snippet.manage"));
        all.setOnAction(_ -> manage.run());
        menu.getItems().addAll(new SeparatorMenuItem(), keep, all);
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    private void askForAbbreviation(Node anchor) {
        String html = editor.selectedHtml();
        TextField abbreviation = new TextField();
        ContextMenu menu = new ContextMenu();
        Runnable keep = () -> {
            if (model.isTypeable(abbreviation.getText().strip())) {
                menu.hide();
                model.keep(abbreviation.getText().strip(), html);
            }
        };
        abbreviation.setOnAction(_ -> keep.run());
        abbreviation.setPrefColumnCount(14);
        abbreviation.setAccessibleText(messages.text("letters.snippet.abbreviation"));
        Button button = Buttons.small(messages.text("letters.snippet.keep-it"), keep);
        button.disableProperty().bind(abbreviation.textProperty().map(text -> !model.isTypeable(text.strip())));
        VBox box = new VBox(8, Texts.secondary(messages.text("letters.snippet.abbreviation")), abbreviation, button);
        box.getStyleClass().add("tw-popover");
        menu.getItems().add(new CustomMenuItem(box, false));
        menu.show(anchor, Side.BOTTOM, 0, 4);
        abbreviation.requestFocus();
    }
}
