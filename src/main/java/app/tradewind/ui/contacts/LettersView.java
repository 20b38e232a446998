package app.tradewind.ui.contacts;

import app.tradewind.letter.LetterLine;
import app.tradewind.ui.control.NodePool;
import java.util.List;
import javafx.scene.layout.VBox;

/// The letters to a contact and what became of each.
final class LettersView extends VBox {

    private final NodePool<LetterLineView> lines;

    LettersView(LettersViewModel model, Folds folds) {
        super(4);
        setId("contact-letters");
        VBox list = new VBox();
        lines = new NodePool<>(list.getChildren(), () -> new LetterLineView(model.words(), model::open));
        getChildren().addAll(new FoldView(model.words(), folds, "letters", list), list);
        model.lettersProperty().subscribe(this::show);
    }

    private void show(List<LetterLine> letters) {
        lines.show(letters, (line, letter) -> line.fill(letter.withoutName()));
        NodePool.seen(this, !letters.isEmpty());
    }
}
