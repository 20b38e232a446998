package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The first page: three offers at the left, the chosen one at the right, the language at the foot.
public final class WelcomeView extends StackPane {

    private static final double WIDTH = 820;
    private static final double HEIGHT = 532;
    private static final double LEFT = 340;

    private final WelcomeViewModel model;
    private final Messages messages;

    /// @param language is called with the language that is asked for
    public WelcomeView(WelcomeViewModel model, Messages messages, Consumer<Locale> language) {
        this.model = model;
        this.messages = messages;
        Label name = Texts.plain(messages.text("shell.name"));
        name.getStyleClass().add("tw-name");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Region space = new Region();
        space.setMinHeight(8);
        VBox left = new VBox(
                new Sail(56),
                name,
                Texts.wrapped(Texts.muted(messages.text("shell.welcome.promise"))),
                space,
                offer(WelcomeViewModel.Offer.NEW, "fth-plus", "new"),
                offer(WelcomeViewModel.Offer.SAMPLE, "fth-book-open", "sample"),
                offer(WelcomeViewModel.Offer.OPEN, "fth-folder", "open"),
                gap,
                languages(language));
        left.getStyleClass().add("tw-welcome-left");
        left.setMinWidth(LEFT);
        left.setMaxWidth(LEFT);

        StackPane right = new StackPane();
        HBox.setHgrow(right, Priority.ALWAYS);
        model.offerProperty().subscribe(offer -> right.getChildren().setAll(form(offer)));
        HBox box = new HBox(left, right);
        box.getStyleClass().add("tw-welcome-box");
        box.setMinSize(WIDTH, HEIGHT);
        box.setMaxSize(WIDTH, USE_PREF_SIZE);
        getStyleClass().add("tw-welcome");
        getChildren().add(box);
    }

    private Node form(WelcomeViewModel.Offer offer) {
        return switch (offer) {
            case NEW -> new NewBookView(model, messages);
            case SAMPLE -> new SampleBookView(model, messages);
            case OPEN -> new OpenBookView(model, messages);
        };
    }

    private ToggleButton offer(WelcomeViewModel.Offer offer, String icon, String key) {
        String title = messages.text("shell.welcome." + key);
        String detail = messages.text("shell.welcome." + key + "-detail");
        VBox words = new VBox(2, Texts.strong(title), Texts.secondary(detail));
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox line = new HBox(14, Icons.of(icon), words);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(line);
        button.setAccessibleText(title + ". " + detail);
        button.getStyleClass().add("tw-offer");
        button.setMaxWidth(Double.MAX_VALUE);
        model.offerProperty().subscribe(chosen -> button.setSelected(chosen == offer));
        button.setOnAction(_ -> {
            model.offerProperty().set(offer);
            button.setSelected(true);
        });
        return button;
    }

    private HBox languages(Consumer<Locale> language) {
        HBox line = new HBox(8, Icons.of("fth-globe"));
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        for (Locale each : Messages.LANGUAGES) {
            // a language is named in itself
            String name = each.getDisplayLanguage(each);
            line.getChildren()
                    .add(
                            each.equals(messages.locale())
                                    ? Texts.plain(name)
                                    : Buttons.link("", name, () -> language.accept(each)));
        }
        return line;
    }
}
