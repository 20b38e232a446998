package app.tradewind.ui.letters;

import app.tradewind.letter.Template;
import app.tradewind.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Goes to the letter in another language, or begins one.
final class VariantsMenuView {

    private final ComposerViewModel model;
    private final Messages messages;

    VariantsMenuView(ComposerViewModel model) {
        this.model = model;
        messages = model.messages();
    }

    void open(Node anchor, List<String> languages) {
        ContextMenu menu = new ContextMenu();
        List<Template> siblings = model.family().siblings();
        for (Template one : siblings) {
            MenuItem item = new MenuItem(name(one.language()) + "  ·  " + one.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.take(one));
            menu.getItems().add(item);
        }
        if (siblings.isEmpty()) {
            MenuItem none = new MenuItem(messages.text("letters.variant.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        Menu add = new Menu(messages.text("letters.variant.add"));
        String own = model.manuscript().languageProperty().get();
        languages.stream()
                .filter(tag -> !tag.equals(own))
                .filter(tag -> siblings.stream().noneMatch(one -> one.language().equals(tag)))
                .forEach(tag -> {
                    MenuItem item = new MenuItem(name(tag));
                    item.setOnAction(_ -> model.family().add(tag));
                    add.getItems().add(item);
                });
        menu.getItems().addAll(new SeparatorMenuItem(), add);
        menu.show(anchor, Side.BOTTOM, 0, 4);
    }

    private String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }
}
