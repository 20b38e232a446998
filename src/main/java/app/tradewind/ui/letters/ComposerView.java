package app.tradewind.ui.letters;

import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The composer: to whom, the subject, the letter with its fields as chips, and the checks beside it.
final class ComposerView extends BorderPane {

    private static final List<String> LANGUAGES = List.of(
            "en", "zh", "es", "de", "fr", "pt", "ar", "ru", "it", "ja", "ko", "tr", "pl", "nl", "vi", "id", "th");

    private final ComposerViewModel model;
    private final Messages messages;
    private final LetterEditorView subject;
    private final LetterEditorView body;
    private final LetterEditorView merged;
    private final LetterEditorView closing;
    private final Label plain = new Label();
    private final Label count = Texts.secondary("");

    ComposerView(ComposerViewModel model) {
        this.model = model;
        messages = model.messages();
        FieldWords words = new FieldWords(messages);
        subject = new LetterEditorView(words, true);
        body = new LetterEditorView(words, false);
        merged = new LetterEditorView(words, false);
        closing = new LetterEditorView(words, false);
        merged.setEditable(false);
        closing.setEditable(false);
        closing.setFocusTraversable(false);
        subject.setId("subject");
        body.setId("body");
        subject.setAccessibleText(text("letters.subject"));
        body.setAccessibleText(text("letters.body"));
        getStyleClass().add("tw-composer");
        setTop(new VBox(head(), new MakeMailingView(model.making(), messages)));
        setCenter(middle());
        setRight(checks());
        tie();
    }

    private String text(String key) {
        return messages.text(key);
    }

    private void tie() {
        model.subjectProperty().subscribe(now -> {
            if (!now.equals(subject.text().written())) {
                subject.show(RichText.ofLine(now));
            }
        });
        model.htmlProperty().subscribe(now -> {
            if (!now.equals(body.text().html())) {
                body.show(RichText.ofHtml(now));
            }
        });
        subject.onChange(() -> model.subjectProperty().set(subject.text().written()));
        body.onChange(() -> model.htmlProperty().set(body.text().html()));
        model.reviewProperty().subscribe(this::show);
        model.spotProperty().subscribe(spot -> {
            if (spot != null) {
                (spot.inSubject() ? subject : body).select(spot.words());
            }
        });
    }

    private void show(@Nullable Review review) {
        if (review != null) {
            merged.show(review.body());
            closing.show(new RichText(new RichText(List.of())
                    .closedBy(review.parts().signature(), review.parts().closing()).lines().stream()
                            .skip(1)
                            .toList()));
            plain.setText(review.letter().text());
            int length = review.letter().subject().length();
            boolean well = review.lint().findings().stream()
                    .noneMatch(finding -> finding.rule().equals("lint.subject.chars"));
            count.setText(messages.text("letters.subject.count", length));
            count.getStyleClass().removeAll(Styles.FINE_TEXT, Styles.WARN_TEXT);
            count.getStyleClass().add(well ? Styles.FINE_TEXT : Styles.WARN_TEXT);
        }
    }

    private Node head() {
        PageHead head = new PageHead("");
        TextField name = new TextField();
        name.setId("name");
        name.setPromptText(text("letters.template.untitled"));
        name.setAccessibleText(text("letters.template.name"));
        name.getStyleClass().add("tw-title-field");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.textProperty().subscribe(now -> name.setPrefColumnCount(Math.clamp(now.length() * 2 / 3, 5, 22)));
        head.title().setVisible(false);
        head.title().setManaged(false);
        Label saved = Texts.muted("");
        saved.textProperty().bind(model.noteProperty());
        head.middle(name, saved);
        ToggleButton preview = new ToggleButton(text("letters.preview"));
        preview.setGraphic(Icons.of("fth-eye"));
        preview.setId("preview");
        preview.setMinWidth(Region.USE_PREF_SIZE);
        preview.selectedProperty().bindBidirectional(model.previewingProperty());
        Button make = Buttons.primary("fth-users", text("letters.make"), model::askForMailing);
        make.setId("make");
        make.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.recipientsProperty().get().isEmpty(), model.recipientsProperty()));
        head.actions(preview, Buttons.plain("fth-send", text("letters.test"), model::testToMyself), make);
        head.busy(model.busyProperty());
        head.getStyleClass().add("tw-ruled");
        return head;
    }

    private Node middle() {
        VBox paper = new VBox(toolbar(), letter());
        paper.getStyleClass().add("tw-paper");
        VBox.setVgrow(paper, Priority.ALWAYS);
        VBox.setVgrow(paper.getChildren().getLast(), Priority.ALWAYS);
        HBox subjectBox = new HBox(subject);
        subjectBox.getStyleClass().add("tw-subject");
        HBox.setHgrow(subject, Priority.ALWAYS);
        HBox.setHgrow(subjectBox, Priority.ALWAYS);
        subjectBox.setOnMouseClicked(_ -> subject.requestFocus());
        HBox subjectLine = line(label("letters.subject"), subjectBox, count);
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox middle = new VBox(12, toLine(), kindLine(), subjectLine, paper);
        middle.getStyleClass().add("tw-compose-middle");
        return middle;
    }

    private Label label(String key) {
        Label label = Texts.muted(text(key));
        label.getStyleClass().add("tw-compose-label");
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(12, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node toLine() {
        Label to = Chips.of("", Tone.NEUTRAL);
        to.textProperty()
                .bind(model.recipientsProperty()
                        .map(people -> people.isEmpty()
                                ? text("letters.to.nobody")
                                : messages.text(
                                        people.byHand()
                                                ? "letters.to.hand"
                                                : people.search().isEmpty() ? "letters.to.all" : "letters.to.search",
                                        people.search(),
                                        people.count())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ComboBox<String> as = new ComboBox<>();
        as.setId("preview-as");
        as.setAccessibleText(text("letters.preview.as"));
        as.setPrefWidth(190);
        model.recipientsProperty().subscribe(people -> as.getItems().setAll(people.names()));
        model.shownPersonProperty().subscribe(at -> as.getSelectionModel().select(at.intValue()));
        model.recipientsProperty()
                .subscribe(_ -> as.getSelectionModel()
                        .select(model.shownPersonProperty().get()));
        as.setOnAction(_ -> {
            int chosen = as.getSelectionModel().getSelectedIndex();
            if (chosen >= 0) {
                model.shownPersonProperty().set(chosen);
            }
        });
        Label where = Texts.muted("");
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "letters.pager",
                                model.shownPersonProperty().get() + 1,
                                model.recipientsProperty().get().count()),
                        model.shownPersonProperty(),
                        model.recipientsProperty()));
        where.setMinWidth(Region.USE_PREF_SIZE);
        HBox pager = new HBox(
                2,
                Buttons.icon("fth-chevron-left", text("letters.pager.before"), () -> model.page(-1)),
                where,
                Buttons.icon("fth-chevron-right", text("letters.pager.next"), () -> model.page(1)));
        pager.setAlignment(Pos.CENTER_LEFT);
        Label previewAs = Texts.muted(text("letters.preview.as"));
        previewAs.setMinWidth(Region.USE_PREF_SIZE);
        HBox preview = line(previewAs, as, pager);
        preview.visibleProperty().bind(model.recipientsProperty().map(people -> !people.isEmpty()));
        return line(label("letters.to"), to, gap, preview);
    }

    private Node kindLine() {
        Button other = Buttons.plain("fth-file-text", text("letters.template.take"), () -> {});
        other.setOnAction(_ -> {
            ContextMenu menu = new ContextMenu();
            for (Template template : model.templates()) {
                javafx.scene.control.MenuItem item =
                        new javafx.scene.control.MenuItem(template.name() + " · " + language(template.language()));
                item.setOnAction(_ -> model.take(template));
                menu.getItems().add(item);
            }
            menu.show(other, Side.BOTTOM, 0, 4);
        });
        other.disableProperty().bind(Bindings.isEmpty(model.templates()));
        ComboBox<String> language = new ComboBox<>();
        language.getItems().setAll(LANGUAGES);
        language.setConverter(Words.of(this::language));
        language.setAccessibleText(text("letters.template.language"));
        language.valueProperty().bindBidirectional(model.languageProperty());
        ComboBox<TemplatePurpose> purpose = new ComboBox<>();
        purpose.getItems().setAll(TemplatePurpose.values());
        purpose.setConverter(Words.of(value -> messages.name("letters.purpose", value)));
        purpose.setAccessibleText(text("letters.template.purpose"));
        purpose.valueProperty().bindBidirectional(model.purposeProperty());
        return line(label("letters.template"), other, purpose, language);
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }

    private Node toolbar() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button field = Buttons.link("fth-plus", text("letters.tool.field"), () -> {});
        field.setOnAction(_ -> body.offerFields(field));
        Button link = Buttons.icon("fth-link", text("letters.tool.link"), () -> {});
        link.setOnAction(_ -> askForLink(link));
        HBox bar = new HBox(
                2,
                Buttons.icon("fth-bold", text("letters.tool.bold"), () -> body.toggle(Look.Mark.BOLD)),
                Buttons.icon("fth-italic", text("letters.tool.italic"), () -> body.toggle(Look.Mark.ITALIC)),
                Buttons.icon("fth-underline", text("letters.tool.underline"), () -> body.toggle(Look.Mark.UNDERLINE)),
                Buttons.icon("fth-list", text("letters.tool.bullets"), () -> body.toggle(Line.Kind.BULLET)),
                Buttons.icon("fth-hash", text("letters.tool.numbers"), () -> body.toggle(Line.Kind.NUMBER)),
                link,
                Buttons.icon("fth-rotate-ccw", text("letters.tool.undo"), body::undo),
                Buttons.icon("fth-rotate-cw", text("letters.tool.redo"), body::redo),
                gap,
                field);
        bar.getStyleClass().add("tw-toolbar");
        bar.visibleProperty().bind(model.previewingProperty().not());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private void askForLink(Button below) {
        TextField address = new TextField("https://");
        ContextMenu menu = new ContextMenu();
        address.setPrefColumnCount(20);
        address.setOnAction(_ -> {
            menu.hide();
            body.link(address.getText());
        });
        VBox box = new VBox(8, Texts.secondary(text("letters.tool.link.address")), address);
        box.getStyleClass().add("tw-popover");
        menu.getItems().add(new CustomMenuItem(box, false));
        menu.show(below, Side.BOTTOM, 0, 4);
        address.requestFocus();
        address.end();
    }

    private Node letter() {
        ToggleButton asText = new ToggleButton(text("letters.preview.text"));
        asText.getStyleClass().add(Styles.SMALL);
        asText.visibleProperty().bind(model.previewingProperty());
        asText.managedProperty().bind(asText.visibleProperty());
        shownIf(body, model.previewingProperty().not());
        shownIf(merged, model.previewingProperty().and(asText.selectedProperty().not()));
        shownIf(
                closing,
                model.previewingProperty().and(asText.selectedProperty()).not());
        shownIf(plain, model.previewingProperty().and(asText.selectedProperty()));
        plain.setWrapText(true);
        plain.setMinHeight(Region.USE_PREF_SIZE);
        plain.getStyleClass().add("tw-plain-letter");
        Label missing = Texts.wrapped(Texts.plain(""));
        missing.getStyleClass().add(Styles.ERROR_TEXT);
        model.reviewProperty()
                .subscribe(review -> missing.setText(
                        review == null || review.letter().unresolved().isEmpty()
                                ? ""
                                : messages.text(
                                        "letters.unresolved",
                                        String.join(", ", review.letter().unresolved()))));
        shownIf(missing, model.previewingProperty().and(missing.textProperty().isNotEmpty()));
        VBox sheet = new VBox(12, asText, missing, body, merged, plain, closing);
        sheet.getStyleClass().add("tw-sheet-of-letter");
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sheet.setOnMouseClicked(_ -> body.requestFocus());
        return scroll;
    }

    private static void shownIf(Node node, javafx.beans.value.ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node checks() {
        Label title = Texts.strong(text("letters.checks"));
        Label scope = Texts.secondary("");
        scope.textProperty()
                .bind(model.recipientsProperty()
                        .map(people -> people.isEmpty()
                                ? text("letters.checks.scope.sample")
                                : messages.text("letters.checks.scope", people.count())));
        HBox head = new HBox(8, title, scope);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label manyTitle = Texts.strong(text("letters.checks.everyone"));
        shownIf(manyTitle, Bindings.isNotEmpty(model.everyone()));
        Label hereTitle = Texts.strong(text("letters.checks.here"));
        shownIf(hereTitle, Bindings.isNotEmpty(model.here()));
        VBox all = new VBox(
                10,
                head,
                new ScoreView(model),
                manyTitle,
                new ChecksView(model.everyone(), ChecksView.Acts.BESIDE),
                hereTitle,
                new ChecksView(model.here(), ChecksView.Acts.BESIDE),
                Texts.wrapped(Texts.secondary(text("rules.disclaimer"))));
        all.getStyleClass().add("tw-checks-pane");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("tw-checks-scroll");
        return scroll;
    }
}
