package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.settings.ClosedDaysViewModel.Line;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The user's own closed days: a line to add some, those that are kept below it.
public final class ClosedDaysView extends VBox {

    private final ClosedDaysViewModel model;
    private final Messages messages;

    public ClosedDaysView(ClosedDaysViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setSpacing(12);
        setPadding(new Insets(20, 24, 20, 24));
        Label error = Texts.wrapped(Texts.secondary(""));
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        TableView<Line> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(Texts.wrapped(Texts.muted(text("promise"))), entry(), error, table);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.reload();
            }
        });
    }

    private String text(String key) {
        return messages.text("settings.calendar." + key);
    }

    private HBox entry() {
        CheckBox everyYear = new CheckBox(text("every-year"));
        everyYear.setMinWidth(USE_PREF_SIZE);
        everyYear.selectedProperty().bindBidirectional(model.everyYearProperty());
        Button add = Buttons.primary("fth-plus", text("add"), model::add);
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(model.firstProperty().isNull());
        HBox line = new HBox(
                8,
                date("first", model.firstProperty()),
                date("last", model.lastProperty()),
                field("name", model.nameProperty(), 190),
                field("country", model.countryProperty(), 160),
                everyYear,
                add);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private DatePicker date(String key, ObjectProperty<@Nullable LocalDate> property) {
        DatePicker date = new DatePicker();
        date.setId("closed-" + key);
        date.setPromptText(text(key));
        date.getEditor().setAccessibleText(text(key));
        date.setAccessibleText(text(key));
        date.setPrefWidth(130);
        date.valueProperty().bindBidirectional(property);
        return date;
    }

    private TextField field(String key, StringProperty property, double width) {
        TextField field = new TextField();
        field.setId("closed-" + key);
        field.setPromptText(text(key));
        field.setAccessibleText(text(key));
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(property);
        field.setOnAction(_ -> model.add());
        return field;
    }

    private TableView<Line> table() {
        TableView<Line> table = new TableView<>(model.lines());
        table.setPlaceholder(Texts.muted(text("none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(text("title"));
        table.getColumns().add(column("days", 260, Line::days));
        table.getColumns().add(column("name", 260, line -> line.day().name()));
        table.getColumns().add(column("country", 170, Line::country));
        table.getColumns().add(removeColumn());
        table.setOnKeyPressed(key -> {
            Line chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null && key.getCode() == KeyCode.DELETE) {
                model.remove(chosen);
            }
        });
        return table;
    }

    private TableColumn<Line, String> column(String key, double width, Function<Line, String> words) {
        TableColumn<Line, String> column =
                Columns.text(text(key + "-column"), line -> new ReadOnlyStringWrapper(words.apply(line)));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Line, Void> removeColumn() {
        TableColumn<Line, Void> column = new TableColumn<>("");
        column.setCellFactory(_ -> new RemoveCell());
        column.setSortable(false);
        return column;
    }

    private final class RemoveCell extends TableCell<Line, Void> {

        private final Button remove = Buttons.link(
                "", text("remove"), () -> model.remove(getTableView().getItems().get(getIndex())));

        @Override
        protected void updateItem(@Nullable Void item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : remove);
        }
    }
}
