package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.Field;
import app.tradewind.ui.contacts.BulkPreview.Line;
import app.tradewind.ui.contacts.FieldView.Choice;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.FormGrid;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The change of all that are selected, over the table: what, and what it would do.
final class BulkEditView extends VBox {

    private static final double WIDE = 260;

    private final BulkEditViewModel model;
    private final ContactWords words;
    private final FieldEditors editors;
    private final StackPane value = new StackPane();
    private final ComboBox<Field> fields;

    BulkEditView(BulkEditViewModel model) {
        this.model = model;
        words = model.words();
        editors = new FieldEditors(words);
        fields = box("contacts.bulk.edit.field", BulkChange.FIELDS, field -> words.name("field", field));
        setId("bulk-edit");
        getStyleClass().add("tw-bulk-edit");
        TableView<Line> first = first();
        getChildren().setAll(title(), form(), sentence(), first, actions());
        VBox.setVgrow(first, Priority.ALWAYS);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        model.openProperty().subscribe(open -> {
            if (open) {
                fields.requestFocus();
            }
        });
    }

    private Label title() {
        Label title = Texts.title("");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.text(
                                "contacts.bulk.edit.title", model.sizeProperty().get()),
                        model.sizeProperty()));
        return title;
    }

    private FormGrid form() {
        fields.valueProperty().bindBidirectional(model.fieldProperty());
        ComboBox<BulkChange.How> hows =
                box("contacts.bulk.edit.how", List.of(BulkChange.How.values()), how -> words.name("bulk.how", how));
        model.fieldProperty().subscribe(field -> {
            // the items first: a box forgets a value that is not among them
            hows.getItems().setAll(BulkChange.hows(field));
            hows.setValue(model.howProperty().get());
            hows.setDisable(hows.getItems().size() < 2);
            value.getChildren().setAll(editor(field));
        });
        hows.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                model.howProperty().set(chosen);
            }
        });
        model.openProperty().subscribe(open -> {
            if (open) {
                value.getChildren().setAll(editor(model.fieldProperty().get()));
            }
        });
        Label fault = Texts.wrapped(Texts.secondary(""));
        fault.setId("bulk-fault");
        fault.getStyleClass().add(Styles.ERROR_TEXT);
        fault.textProperty().bind(model.faultProperty());
        return new FormGrid()
                .row(words.text("contacts.bulk.edit.field"), fields)
                .row(words.text("contacts.bulk.edit.how"), hows)
                .row(words.text("contacts.bulk.edit.value"), value, fault);
    }

    private Node editor(Field field) {
        FieldView.Editor editor = editors.editor(ContactEdit.blank(), field);
        return switch (editor) {
            case FieldView.OneOf one -> choices(one.choices());
            case FieldView.Suggested line -> suggested(line);
            case FieldView.OneLine _, FieldView.Lines _ -> line();
        };
    }

    private TextField line() {
        TextField line = new TextField();
        line.setId("bulk-value");
        line.setAccessibleText(words.text("contacts.bulk.edit.value"));
        line.setPrefWidth(WIDE);
        line.textProperty().subscribe((_, typed) -> model.valueProperty().set(typed));
        line.setOnAction(_ -> model.confirm());
        return line;
    }

    private Node suggested(FieldView.Suggested editor) {
        TextField line = line();
        SuggestionsView suggestions = new SuggestionsView(line, editor.choices(), chosen -> {
            line.setText(chosen.word());
            line.end();
            model.valueProperty().set(chosen.code());
        });
        suggestions.getStyleClass().add("tw-plain-suggestions");
        return new VBox(4, line, suggestions);
    }

    private ComboBox<Choice> choices(List<Choice> choices) {
        ComboBox<Choice> box = box("contacts.bulk.edit.value", choices, Choice::word);
        box.setId("bulk-value");
        box.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                model.valueProperty().set(chosen.code());
            }
        });
        return box;
    }

    private <T> ComboBox<T> box(String key, List<T> values, Function<T, String> word) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setAccessibleText(words.text(key));
        box.setPrefWidth(WIDE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T one) {
                return one == null ? "" : word.apply(one);
            }

            @Override
            public T fromString(String typed) {
                return values.getFirst();
            }
        });
        return box;
    }

    private Label sentence() {
        Label sentence = Texts.wrapped(Texts.plain(""));
        sentence.setId("bulk-sentence");
        sentence.textProperty()
                .bind(Bindings.createStringBinding(
                        model::sentence,
                        model.previewProperty(),
                        model.valueProperty(),
                        model.howProperty(),
                        model.openProperty()));
        return sentence;
    }

    private TableView<Line> first() {
        TableView<Line> table = new TableView<>();
        table.setId("bulk-first");
        table.setAccessibleText(words.text("contacts.bulk.edit.first"));
        table.getColumns()
                .setAll(List.of(
                        column("contacts.column.NAME", Line::name),
                        column("contacts.bulk.edit.before", Line::before),
                        column("contacts.bulk.edit.after", Line::after)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        model.previewProperty().subscribe(now -> table.getItems().setAll(now == null ? List.of() : now.first()));
        return table;
    }

    private TableColumn<Line, String> column(String key, Function<Line, String> part) {
        TableColumn<Line, String> column =
                Columns.text(words.text(key), line -> new SimpleStringProperty(part.apply(line)));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private HBox actions() {
        Button leave = Buttons.plain("", words.text("contacts.bulk.edit.leave"), model::leave);
        Button confirm = Buttons.primary("", words.text("contacts.bulk.edit.do"), model::confirm);
        confirm.setId("bulk-confirm");
        confirm.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.isReady(), model.previewProperty()));
        HBox line = new HBox(8, leave, confirm);
        line.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        return line;
    }
}
