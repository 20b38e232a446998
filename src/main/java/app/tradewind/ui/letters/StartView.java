package app.tradewind.ui.letters;

import app.tradewind.letter.LetterState;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The first page of letters: templates above, mailings below.
final class StartView extends BorderPane {

    private final StartViewModel model;
    private final Messages messages;
    private final TableView<Template> templates;
    private final ShelfMenusView shelf;

    StartView(StartViewModel model) {
        this.model = model;
        messages = model.messages();
        PageHead head = new PageHead(text("letters.title"))
                .note(Bindings.createStringBinding(
                        () -> messages.text(
                                "letters.start.note",
                                model.templates().size(),
                                model.mailings().size()),
                        model.templates(),
                        model.mailings()))
                .actions(
                        Buttons.withKey(
                                Buttons.plain("fth-file-plus", text("letters.template.new"), model::newTemplate), "T"),
                        Buttons.withKey(Buttons.primary("fth-edit-3", text("letters.new"), model::newLetter), "N"));
        setTop(head);
        TableView<StartViewModel.MailingRow> mailings = mailings();
        templates = templates();
        shelf = new ShelfMenusView(model.shelf(), this::chosen);
        VBox lists = new VBox(
                section(text("letters.mailings"), mailings, mailingsEmpty()),
                section(text("letters.templates"), templates, templatesEmpty(), purposes(), languages(), shelf));
        VBox.setVgrow(lists.getChildren().getLast(), Priority.ALWAYS);
        mailings.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> 36.0 + 36 * Math.clamp(model.mailings().size(), 2, 6), model.mailings()));
        mailings.setMinHeight(Region.USE_PREF_SIZE);
        lists.getStyleClass().add("tw-start-lists");
        setCenter(lists);
    }

    private String text(String key) {
        return messages.text(key);
    }

    /// The selected templates, or all where none is.
    private List<Template> chosen() {
        List<Template> selected = templates.getSelectionModel().getSelectedItems();
        return List.copyOf(selected.isEmpty() ? model.shown() : selected);
    }

    /// Asks for a file of templates to take in.
    void takeTemplates() {
        shelf.takeFile();
    }

    /// Asks for a file to write the templates to.
    void writeTemplates() {
        shelf.writeFile();
    }

    private Node purposes() {
        ComboBox<TemplatePurpose> box = new ComboBox<>();
        box.getItems().add(null);
        box.getItems().addAll(TemplatePurpose.values());
        box.setConverter(new Choice<>(
                text("letters.templates.every-purpose"), purpose -> messages.name("letters.purpose", purpose)));
        box.setAccessibleText(text("letters.template.purpose"));
        box.setId("purposes");
        box.valueProperty().bindBidirectional(model.purposeProperty());
        return box;
    }

    private Node languages() {
        ComboBox<String> box = new ComboBox<>();
        box.setConverter(Words.of(tag -> tag.isEmpty()
                ? text("letters.templates.every-language")
                : Locale.forLanguageTag(tag).getDisplayName(messages.locale())));
        box.setAccessibleText(text("letters.template.language"));
        box.setId("languages");
        box.getItems().setAll("");
        box.setValue("");
        model.templates().addListener((ListChangeListener<Template>) _ -> {
            List<String> all = model.languages();
            box.getItems().removeIf(tag -> !tag.isEmpty() && !all.contains(tag));
            all.stream().filter(tag -> !box.getItems().contains(tag)).forEach(box.getItems()::add);
        });
        box.valueProperty().bindBidirectional(model.languageProperty());
        return box;
    }

    /// A choice of which the first is all.
    private static final class Choice<T> extends StringConverter<T> {

        private final String all;
        private final Function<T, String> word;

        Choice(String all, Function<T, String> word) {
            this.all = all;
            this.word = word;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? all : word.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }

    private Node section(String title, TableView<?> table, Node empty, Node... acts) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(8, Texts.strong(title), gap);
        heading.getChildren().addAll(acts);
        heading.setAlignment(Pos.CENTER_LEFT);
        table.setPlaceholder(empty);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(6, heading, table);
    }

    private Node mailingsEmpty() {
        EmptyNote note = new EmptyNote(text("letters.mailings.empty"));
        note.visibleProperty().bind(model.readProperty());
        return note;
    }

    private Node templatesEmpty() {
        EmptyNote note = new EmptyNote(
                text("letters.templates.empty"),
                Buttons.plain("fth-plus", text("letters.templates.starters"), model::addStarters));
        note.visibleProperty().bind(model.readProperty());
        return note;
    }

    private TableView<Template> templates() {
        TableView<Template> table = new TableView<>(model.shown());
        table.setId("templates");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Columns.strong(text("letters.template.name"), row -> said(row.name())));
        table.getColumns()
                .add(Columns.text(
                        text("letters.template.language"),
                        row -> said(row.locale().getDisplayName(messages.locale()))));
        table.getColumns()
                .add(Columns.text(
                        text("letters.template.purpose"),
                        row -> said(messages.name("letters.purpose", row.purpose()))));
        table.getColumns().add(Columns.muted(text("letters.subject"), row -> said(subject(row))));
        table.getColumns()
                .add(Columns.date(
                        text("letters.template.updated"),
                        row -> new SimpleObjectProperty<>(model.dates().of(row.updatedAt()))));
        table.getColumns().add(Columns.nodes("", row -> new SimpleObjectProperty<>(row), this::deleteButton));
        widths(table, 0.22, 0.12, 0.14, 0.34, 0.1, 0.06);
        opens(table, model::open, model::delete);
        return table;
    }

    private String subject(Template template) {
        return new FieldWords(messages).said(template.subject());
    }

    private Node deleteButton(Template template) {
        Button delete = Buttons.icon("fth-trash-2", text("letters.template.delete"), () -> model.delete(template));
        HBox box = new HBox(delete);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private TableView<StartViewModel.MailingRow> mailings() {
        TableView<StartViewModel.MailingRow> table = new TableView<>(model.mailings());
        table.setId("mailings");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(Columns.strong(
                        text("letters.mailing"), row -> said(row.mailing().name())));
        table.getColumns().add(Columns.number(text("letters.mailing.letters"), row -> said(number(row.all()))));
        for (LetterState state : new LetterState[] {LetterState.DRAFT, LetterState.APPROVED, LetterState.SENT}) {
            table.getColumns()
                    .add(Columns.number(messages.name("letters.state", state), row -> said(number(row.count(state)))));
        }
        table.getColumns()
                .add(Columns.date(
                        text("letters.mailing.created"),
                        row -> new SimpleObjectProperty<>(
                                model.dates().of(row.mailing().createdAt()))));
        table.getColumns()
                .add(
                        5,
                        Columns.number(
                                text("letters.left-out"),
                                row -> said(row.leftOut() == 0 ? "" : number(row.leftOut()))));
        widths(table, 0.35, 0.1, 0.1, 0.11, 0.1, 0.11, 0.13);
        opens(table, model::open, _ -> {});
        return table;
    }

    private String number(long count) {
        return String.format(messages.locale(), "%,d", count);
    }

    private static SimpleStringProperty said(String text) {
        return new SimpleStringProperty(text);
    }

    private static void widths(TableView<?> table, double... shares) {
        for (int i = 0; i < shares.length; i++) {
            table.getColumns().get(i).setPrefWidth(1050 * shares[i]);
        }
    }

    private static <R> void opens(TableView<R> table, Consumer<R> open, Consumer<R> delete) {
        table.setRowFactory(_ -> {
            TableRow<R> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            R chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null && key.getCode() == KeyCode.ENTER) {
                open.accept(chosen);
            } else if (chosen != null && key.getCode() == KeyCode.DELETE) {
                delete.accept(chosen);
            }
        });
    }
}
