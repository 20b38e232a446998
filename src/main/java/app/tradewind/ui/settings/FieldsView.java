package app.tradewind.ui.settings;

import app.tradewind.contact.CustomField;
import app.tradewind.contact.CustomKind;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The user's own fields: a line to write one, the list below it. Enter on a field edits it, Alt and an arrow move
/// it,
/// Delete removes it.
public final class FieldsView extends VBox {

    private final FieldsViewModel model;
    private final Messages messages;
    private final TextField name;

    public FieldsView(FieldsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        name = field("settings.fields.name", 200);
        setSpacing(12);
        setPadding(new Insets(20, 24, 20, 24));
        Label error = Texts.wrapped(Texts.secondary(""));
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        TableView<CustomField> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(Texts.wrapped(Texts.muted(messages.text("settings.fields.promise"))), entry(), error, table);
    }

    private HBox entry() {
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(_ -> model.save());
        ComboBox<CustomKind> kind = new ComboBox<>();
        kind.getItems().setAll(CustomKind.values());
        kind.setConverter(words());
        kind.setAccessibleText(messages.text("settings.fields.kind"));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        TextField choices = field("settings.fields.choices", 240);
        choices.textProperty().bindBidirectional(model.choicesProperty());
        choices.setOnAction(_ -> model.save());
        choices.visibleProperty().bind(model.kindProperty().isEqualTo(CustomKind.CHOICE));
        choices.managedProperty().bind(choices.visibleProperty());
        Button save = Buttons.primary("fth-check", messages.text("settings.fields.save"), model::save);
        HBox line = new HBox(8, name, kind, choices, save);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private StringConverter<CustomKind> words() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable CustomKind kind) {
                return kind == null ? "" : messages.name("settings.fields.kind", kind);
            }

            @Override
            public CustomKind fromString(String word) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private TextField field(String key, double width) {
        TextField field = new TextField();
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setPrefWidth(width);
        return field;
    }

    private TableView<CustomField> table() {
        TableView<CustomField> table = new TableView<>(model.lines());
        table.setId("custom-fields");
        table.setPlaceholder(Texts.muted(messages.text("settings.fields.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(messages.text("settings.fields.title"));
        table.getColumns().add(column("name", 220, CustomField::name));
        table.getColumns().add(column("kind", 140, field -> messages.name("settings.fields.kind", field.kind())));
        table.getColumns().add(column("choices", 300, field -> String.join(", ", field.choices())));
        TableColumn<CustomField, Void> acts = new TableColumn<>("");
        acts.setCellFactory(_ -> new ActsCell());
        acts.setSortable(false);
        acts.setMinWidth(190);
        table.getColumns().add(acts);
        table.setOnKeyPressed(key -> pressed(key, table.getSelectionModel().getSelectedItem()));
        return table;
    }

    private void pressed(KeyEvent key, @Nullable CustomField field) {
        if (field == null) {
            return;
        }
        switch (key.getCode()) {
            case ENTER -> edit(field);
            case DELETE -> model.remove(field);
            case UP -> {
                if (!key.isAltDown()) {
                    return;
                }
                model.move(field, -1);
            }
            case DOWN -> {
                if (!key.isAltDown()) {
                    return;
                }
                model.move(field, 1);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void edit(CustomField field) {
        model.edit(field);
        name.requestFocus();
    }

    private TableColumn<CustomField, String> column(String key, double width, Function<CustomField, String> text) {
        TableColumn<CustomField, String> column = Columns.text(
                messages.text("settings.fields." + key), field -> new ReadOnlyStringWrapper(text.apply(field)));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private final class ActsCell extends TableCell<CustomField, Void> {

        private final HBox acts = new HBox(
                Buttons.icon("fth-chevron-up", messages.text("settings.fields.up"), () -> model.move(field(), -1)),
                Buttons.icon("fth-chevron-down", messages.text("settings.fields.down"), () -> model.move(field(), 1)),
                Buttons.icon("fth-edit-3", messages.text("settings.fields.edit"), () -> edit(field())),
                Buttons.icon("fth-trash-2", messages.text("settings.fields.remove"), () -> model.remove(field())));

        private CustomField field() {
            return getTableView().getItems().get(getIndex());
        }

        @Override
        protected void updateItem(@Nullable Void item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : acts);
        }
    }
}
