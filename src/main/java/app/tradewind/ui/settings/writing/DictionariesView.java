package app.tradewind.ui.settings.writing;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Dictionaries and the user's own words, each with a button that takes it out.
final class DictionariesView extends VBox {

    private final DictionariesViewModel model;
    private final Messages messages;

    DictionariesView(DictionariesViewModel model) {
        super(8);
        this.model = model;
        messages = model.messages();
        FlowPane dictionaries = chips(model.languages(), model::name, model::removeLanguage);
        dictionaries.setId("dictionaries");
        FlowPane words = chips(model.words(), Function.identity(), model::removeWord);
        words.setId("own-words");
        getChildren()
                .addAll(
                        Texts.strong(messages.text("settings.spelling.title")),
                        Texts.wrapped(Texts.secondary(messages.text("settings.spelling.promise"))),
                        new HBox(8, Buttons.plain("fth-plus", messages.text("settings.spelling.add"), this::choose)),
                        dictionaries,
                        Texts.muted(messages.text("settings.spelling.words")),
                        words);
    }

    private FlowPane chips(ObservableList<String> items, Function<String, String> name, Consumer<String> remove) {
        FlowPane pane = new FlowPane(8, 6);
        Runnable show = () -> {
            if (items.isEmpty()) {
                pane.getChildren().setAll(Texts.secondary(messages.text("settings.spelling.none")));
            } else {
                pane.getChildren()
                        .setAll(items.stream()
                                .map(item -> chip(name.apply(item), () -> remove.accept(item)))
                                .toList());
            }
        };
        items.addListener((ListChangeListener<String>) _ -> show.run());
        show.run();
        return pane;
    }

    private Node chip(String word, Runnable remove) {
        Label label = Texts.plain(word);
        HBox chip = new HBox(4, label, Buttons.icon("fth-x", messages.text("settings.spelling.remove", word), remove));
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("tw-word-chip");
        return chip;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("settings.spelling.add"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("settings.spelling.kinds"), "*.aff", "*.dic"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.add(file.toPath());
        }
    }
}
