package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Tips;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The terms of the search as chips under its box: a click on the word turns it into its opposite, one on the
/// cross,
/// or Delete, takes it away.
final class SearchChipsView extends FlowPane {

    private final ContactTableViewModel table;
    private final ContactWords words;

    SearchChipsView(ContactTableViewModel table, ContactWords words) {
        this.table = table;
        this.words = words;
        setId("search-chips");
        getStyleClass().add("tw-search-chips");
        table.searchProperty().subscribe(this::show);
    }

    private void show(String search) {
        List<String> terms = SearchText.fielded(search);
        getChildren().setAll(terms.stream().map(this::chip).toList());
        setVisible(!terms.isEmpty());
        setManaged(!terms.isEmpty());
    }

    private Node chip(String term) {
        Button word = new Button(term.replace("\"", ""));
        word.setOnAction(_ -> table.searchProperty()
                .set(SearchText.negated(table.searchProperty().get(), term)));
        word.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                table.toggle(term);
                key.consume();
            }
        });
        word.getStyleClass().add("tw-chip-word");
        Tips.on(word, words.text("contacts.chip.turn"));
        Button off = Buttons.icon("fth-x", words.text("contacts.chip.off", term), () -> table.toggle(term));
        off.getStyleClass().add("tw-chip-off");
        HBox chip = new HBox(word, off);
        chip.getStyleClass().addAll("tw-search-chip", term.startsWith("-") ? "tw-not" : Styles.CHIP);
        return chip;
    }
}
