package app.tradewind.ui.letters.writing;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.Template;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.RelativeDates;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The versions of a template, each to be read whole and brought back.
public final class VersionsView extends VBox {

    private final VersionsViewModel model;
    private final RelativeDates dates;
    private final UnaryOperator<String> words;
    private final Messages messages;
    private final VBox list = new VBox(10);

    /// @param words puts the merge fields of a text into the user's words
    public VersionsView(VersionsViewModel model, RelativeDates dates, UnaryOperator<String> words, Messages messages) {
        super(10);
        this.model = model;
        this.dates = dates;
        this.words = words;
        this.messages = messages;
        setId("versions");
        getStyleClass().add("tw-checks-pane");
        HBox head = new HBox(
                8,
                Texts.strong(messages.text("letters.versions")),
                gap(),
                Buttons.icon("fth-x", messages.text("letters.versions.close"), model::close));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, list);
        model.versions().addListener((ListChangeListener<Template>) _ -> show());
        show();
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void show() {
        if (model.versions().isEmpty()) {
            list.getChildren().setAll(new EmptyNote(messages.text("letters.versions.none")));
            return;
        }
        list.getChildren().setAll(model.versions().stream().map(this::card).toList());
    }

    private Node card(Template version) {
        boolean newest = version.equals(model.versions().getFirst());
        HBox head = new HBox(
                8,
                Texts.strong(messages.text("letters.version", version.version())),
                Texts.secondary(dates.words(version.updatedAt())),
                gap());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren()
                .add(
                        newest
                                ? Texts.secondary(messages.text("letters.version.newest"))
                                : Buttons.small(messages.text("letters.version.back"), () -> model.bringBack(version)));
        VBox card = new VBox(6, head, Texts.wrapped(Texts.plain(words.apply(version.subject()))));
        card.getChildren().add(Texts.wrapped(Texts.muted(words.apply(HtmlText.toPlain(version.html())))));
        if (!version.files().isEmpty()) {
            card.getChildren()
                    .add(Texts.wrapped(Texts.secondary(
                            version.files().stream().map(LetterFile::name).collect(Collectors.joining(", ")))));
        }
        card.getStyleClass().add(Styles.CARD);
        return card;
    }
}
