package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.letters.writing.VersionsView;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The composer: to whom, the subject, the letter with its fields as chips, and the checks beside it.
final class ComposerView extends BorderPane {

    private final ComposerViewModel model;
    private final Messages messages;
    private final PaperView paper;
    private final ToolbarView toolbar;
    private final ComposerHeadLinesView lines;

    ComposerView(ComposerViewModel model) {
        this.model = model;
        messages = model.messages();
        paper = new PaperView(model);
        toolbar = new ToolbarView(
                paper.body(),
                new ToolbarView.Aids(
                        paper.files(),
                        model.manuscript().files(),
                        new SnippetMenuView(paper.body(), model.snippets(), model::manageWriting),
                        new SpellingMenuView(paper.body(), model.spelling())),
                messages);
        paper.body().onPicture((name, bytes) -> model.manuscript().files().addPicture(name, bytes, toolbar::place));
        lines = new ComposerHeadLinesView(model);
        toolbar.visibleProperty().bind(model.previewingProperty().not());
        toolbar.managedProperty().bind(toolbar.visibleProperty());
        paper.getChildren().addFirst(toolbar);
        getStyleClass().add("tw-composer");
        setTop(new VBox(head(), new MakeMailingView(model.making(), messages)));
        setCenter(lines.above(paper));
        Node checks = checks();
        Node versions = aside(new VersionsView(model.versions(), model.dates(), model.fieldWords()::said, messages));
        model.versions().openProperty().subscribe(open -> setRight(open ? versions : checks));
        model.spotProperty().subscribe(spot -> {
            if (spot != null) {
                (spot.inSubject() ? lines.subject() : paper.body()).select(spot.words());
            }
        });
    }

    private String text(String key) {
        return messages.text(key);
    }

    ToolbarView toolbar() {
        return toolbar;
    }

    /// Opens the list of templates, as a click on its button does.
    void chooseTemplate() {
        lines.chooseTemplate();
    }

    private Node head() {
        PageHead head = new PageHead("");
        head.title().setVisible(false);
        head.title().setManaged(false);
        Label saved = Texts.muted("");
        saved.textProperty().bind(model.manuscript().noteProperty());
        head.middle(new TitleFieldView(model.manuscript().nameProperty(), messages), saved);
        ToggleButton preview = new ToggleButton(text("letters.preview"));
        preview.setGraphic(Icons.of("fth-eye"));
        preview.setId("preview");
        preview.setMinWidth(Region.USE_PREF_SIZE);
        preview.setTooltip(ToolbarView.tooltip(text("letters.preview"), ComposerKeys.PREVIEW));
        preview.selectedProperty().bindBidirectional(model.previewingProperty());
        Button test = Buttons.withKey(
                Buttons.plain("fth-send", text("letters.test"), model::testToMyself), ComposerKeys.TEST);
        Button make = Buttons.withKey(
                Buttons.primary("fth-users", text("letters.make"), model::askForMailing), ComposerKeys.MAKE);
        make.setId("make");
        make.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.recipientsProperty().get().isEmpty(), model.recipientsProperty()));
        head.actions(preview, test, make);
        head.busy(model.busyProperty());
        head.getStyleClass().add("tw-ruled");
        return head;
    }

    private Node checks() {
        Label scope = Texts.secondary("");
        scope.textProperty()
                .bind(Bindings.createStringBinding(
                        this::scope,
                        model.recipientsProperty(),
                        model.everyone().doneProperty()));
        HBox head = new HBox(8, Texts.strong(text("letters.checks")), scope);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label manyTitle = Texts.strong(text("letters.checks.everyone"));
        PaperView.shownIf(manyTitle, Bindings.isNotEmpty(model.everyone().said()));
        Label hereTitle = Texts.strong(text("letters.checks.here"));
        PaperView.shownIf(hereTitle, Bindings.isNotEmpty(model.here()));
        VBox all = new VBox(
                10,
                head,
                new ScoreView(model),
                manyTitle,
                new ChecksView(model.everyone().said()),
                hereTitle,
                new ChecksView(model.here()),
                Texts.wrapped(Texts.secondary(text("rules.disclaimer"))));
        all.getStyleClass().add("tw-checks-pane");
        return aside(all);
    }

    private static Node aside(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("tw-checks-scroll");
        return scroll;
    }

    private String scope() {
        int all = model.recipientsProperty().get().count();
        int done = model.everyone().doneProperty().get();
        if (all == 0) {
            return text("letters.checks.scope.sample");
        }
        return done < all
                ? messages.text("letters.checks.scope.counting", done, all)
                : messages.text("letters.checks.scope", all);
    }
}
