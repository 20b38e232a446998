package app.tradewind.ui.letters;

import app.tradewind.letter.Direction;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The lines above the letter: to whom, of which template, about what.
final class ComposerHeadLinesView {

    private static final List<String> LANGUAGES = List.of(
            "en", "zh", "es", "de", "fr", "pt", "ar", "ru", "it", "ja", "ko", "tr", "pl", "nl", "vi", "id", "th", "he",
            "fa", "ur");

    private final ComposerViewModel model;
    private final Messages messages;
    private final LetterEditorView subject;
    private final Label count = Texts.secondary("");
    private final Button take;

    ComposerHeadLinesView(ComposerViewModel model) {
        this.model = model;
        messages = model.messages();
        subject = new LetterEditorView(model.fieldWords(), true);
        subject.setId("subject");
        subject.setAccessibleText(text("letters.subject"));
        take = Buttons.withKey(
                Buttons.plain("fth-file-text", text("letters.template.take"), this::chooseTemplate),
                ComposerKeys.TEMPLATE);
        take.disableProperty().bind(Bindings.isEmpty(model.templates()));
        tie();
    }

    /// The lines with the letter below them.
    VBox above(Node paper) {
        VBox middle = new VBox(12, new RecipientsLineView(model), kindLine(), subjectLine(), paper);
        middle.getStyleClass().add("tw-compose-middle");
        return middle;
    }

    LetterEditorView subject() {
        return subject;
    }

    private String text(String key) {
        return messages.text(key);
    }

    private void tie() {
        Manuscript manuscript = model.manuscript();
        manuscript.subjectProperty().subscribe(now -> {
            if (!now.equals(subject.text().written())) {
                subject.show(RichText.ofLine(now));
            }
        });
        subject.onChange(() -> manuscript.subjectProperty().set(subject.text().written()));
        manuscript.languageProperty().subscribe(tag -> subject.write(Direction.of(Locale.forLanguageTag(tag))));
        model.reviewProperty().subscribe(this::count);
    }

    private void count(@Nullable Review review) {
        if (review != null) {
            boolean well = review.lint().findings().stream()
                    .noneMatch(finding -> finding.rule().equals("lint.subject.chars"));
            count.setText(messages.text(
                    "letters.subject.count", review.letter().subject().length()));
            count.getStyleClass().removeAll(Styles.FINE_TEXT, Styles.WARN_TEXT);
            count.getStyleClass().add(well ? Styles.FINE_TEXT : Styles.WARN_TEXT);
        }
    }

    private Node subjectLine() {
        HBox box = new HBox(subject);
        box.getStyleClass().add("tw-subject");
        box.setOnMouseClicked(_ -> subject.requestFocus());
        HBox.setHgrow(subject, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        return line(label(text("letters.subject")), box, count);
    }

    static Label label(String text) {
        Label label = Texts.muted(text);
        label.getStyleClass().add("tw-compose-label");
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(12, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node kindLine() {
        Manuscript manuscript = model.manuscript();
        ComboBox<String> language = new ComboBox<>();
        language.setId("language");
        language.getItems().setAll(LANGUAGES);
        language.setConverter(Words.of(this::language));
        language.setAccessibleText(text("letters.template.language"));
        language.valueProperty().bindBidirectional(manuscript.languageProperty());
        ComboBox<TemplatePurpose> purpose = new ComboBox<>();
        purpose.getItems().setAll(TemplatePurpose.values());
        purpose.setConverter(Words.of(value -> messages.name("letters.purpose", value)));
        purpose.setAccessibleText(text("letters.template.purpose"));
        purpose.valueProperty().bindBidirectional(manuscript.purposeProperty());
        Button variants = Buttons.link("fth-globe", text("letters.variants"), () -> {});
        variants.setOnAction(_ -> new VariantsMenuView(model).open(variants, LANGUAGES));
        variants.setId("variants");
        Button versions = Buttons.withKey(
                Buttons.link("fth-clock", text("letters.versions"), model::toggleVersions), ComposerKeys.VERSIONS);
        versions.setId("show-versions");
        return line(label(text("letters.template")), take, purpose, language, variants, versions);
    }

    /// Opens the list of templates.
    void chooseTemplate() {
        ContextMenu menu = new ContextMenu();
        String own = model.manuscript().languageProperty().get();
        Map<String, Menu> others = new LinkedHashMap<>();
        for (Template template : model.templates()) {
            MenuItem item =
                    new MenuItem(template.name() + " · " + messages.name("letters.purpose", template.purpose()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.take(template));
            if (template.language().equals(own)) {
                menu.getItems().add(item);
            } else {
                others.computeIfAbsent(template.language(), tag -> new Menu(language(tag)))
                        .getItems()
                        .add(item);
            }
        }
        if (!others.isEmpty() && !menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(others.values());
        menu.show(take, Side.BOTTOM, 0, 4);
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }
}
