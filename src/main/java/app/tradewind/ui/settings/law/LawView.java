package app.tradewind.ui.settings.law;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Texts;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The law in two parts: what each country asks, and what the rules ask of the user.
public final class LawView extends VBox {

    public LawView(LawRoom room) {
        Messages messages = room.messages();
        setSpacing(12);
        setPadding(new Insets(20, 24, 20, 24));
        TabPane tabs = new TabPane(
                tab(messages.text("settings.law.countries"), new ProfilesView(new ProfilesViewModel(room), messages)),
                tab(
                        messages.text("settings.law.questions"),
                        new QuestionsView(new QuestionsViewModel(room), messages)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(Texts.wrapped(Texts.muted(messages.text("settings.law.promise"))), tabs);
    }

    private static Tab tab(String title, Node content) {
        VBox inside = new VBox(content);
        inside.setPadding(new Insets(16, 0, 0, 0));
        VBox.setVgrow(content, Priority.ALWAYS);
        return new Tab(title, inside);
    }
}
