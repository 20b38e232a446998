package app.tradewind.ui.settings.writing;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.snippet.Snippet;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Snippets: one to be written, and the list of all. Enter on one of the list changes it, Delete removes it.
final class SnippetsView extends VBox {

    private static final List<String> LANGUAGES =
            List.of("", "en", "zh", "es", "de", "fr", "pt", "ar", "ru", "it", "ja", "ko", "tr", "pl", "nl");

    private final SnippetsViewModel model;
    private final Messages messages;
    private final TextField abbreviation = new TextField();

    SnippetsView(SnippetsViewModel model) {
        super(8);
        this.model = model;
        messages = model.messages();
        Label error = Texts.wrapped(Texts.secondary(""));
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        getChildren()
                .addAll(
                        Texts.strong(messages.text("settings.snippets.title")),
                        Texts.wrapped(Texts.secondary(messages.text("settings.snippets.promise"))),
                        entry(),
                        error,
                        table());
    }

    private HBox entry() {
        abbreviation.setId("snippet-abbreviation");
        abbreviation.setPromptText(messages.text("settings.snippets.abbreviation"));
        abbreviation.setAccessibleText(messages.text("settings.snippets.abbreviation"));
        abbreviation.setPrefWidth(130);
        abbreviation.textProperty().bindBidirectional(model.abbreviationProperty());
        ComboBox<String> language = new ComboBox<>();
        language.getItems().setAll(LANGUAGES);
        language.setConverter(new Names());
        language.setPrefWidth(130);
        language.setAccessibleText(messages.text("settings.snippets.language"));
        language.valueProperty().bindBidirectional(model.languageProperty());
        TextArea text = new TextArea();
        text.setId("snippet-text");
        text.setPrefRowCount(3);
        text.setPrefColumnCount(36);
        text.setWrapText(true);
        text.setPromptText(messages.text("settings.snippets.text"));
        text.setAccessibleText(messages.text("settings.snippets.text"));
        text.textProperty().bindBidirectional(model.textProperty());
        Button save = Buttons.plain("fth-check", messages.text("settings.save"), model::save);
        save.setId("snippet-save");
        save.disableProperty().bind(Bindings.not(model.completeProperty()));
        HBox line = new HBox(8, new VBox(8, abbreviation, language), text, save);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private TableView<Snippet> table() {
        TableView<Snippet> table = new TableView<>(model.snippets());
        table.setId("snippets");
        table.setAccessibleText(messages.text("settings.snippets.title"));
        table.setPlaceholder(new EmptyNote(messages.text("settings.snippets.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPrefHeight(190);
        table.getColumns().add(column("settings.snippets.abbreviation", 130, Snippet::abbreviation));
        table.getColumns().add(column("settings.snippets.language", 120, snippet -> language(snippet.language())));
        table.getColumns()
                .add(column(
                        "settings.snippets.text",
                        420,
                        snippet -> HtmlText.toPlain(snippet.html()).replaceAll("\\s+", " ")));
        table.setRowFactory(_ -> {
            javafx.scene.control.TableRow<Snippet> row = new javafx.scene.control.TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    edit(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            Snippet chosen = table.getSelectionModel().getSelectedItem();
            if (chosen == null) {
                return;
            }
            switch (key.getCode()) {
                case ENTER -> edit(chosen);
                case DELETE, BACK_SPACE -> model.remove(chosen);
                default -> {}
            }
        });
        return table;
    }

    private void edit(Snippet snippet) {
        model.edit(snippet);
        abbreviation.requestFocus();
    }

    private TableColumn<Snippet, String> column(String key, double width, Function<Snippet, String> text) {
        TableColumn<Snippet, String> column =
                Columns.text(messages.text(key), snippet -> new ReadOnlyStringWrapper(text.apply(snippet)));
        column.setPrefWidth(width);
        return column;
    }

    private String language(String tag) {
        return tag.isEmpty()
                ? messages.text("settings.snippets.every")
                : Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }

    private final class Names extends StringConverter<String> {

        @Override
        public String toString(@Nullable String tag) {
            return tag == null ? "" : language(tag);
        }

        @Override
        public String fromString(String word) {
            throw new UnsupportedOperationException();
        }
    }
}
