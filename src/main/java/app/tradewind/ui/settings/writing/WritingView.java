package app.tradewind.ui.settings.writing;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What helps with writing: snippets, spelling, a language model.
public final class WritingView extends ScrollPane {

    private static final double WIDEST = 820;

    public WritingView(SnippetsViewModel snippets, DictionariesViewModel dictionaries, AssistViewModel assist) {
        VBox all = new VBox(28, new SnippetsView(snippets), new DictionariesView(dictionaries), new AssistView(assist));
        all.setPadding(new Insets(20, 24, 24, 24));
        all.setMaxWidth(WIDEST);
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }
}
