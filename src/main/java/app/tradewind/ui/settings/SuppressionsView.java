package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Confirm;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of those never to be written to: a line to add one, the entries below it.
public final class SuppressionsView extends VBox {

    private final SuppressionsViewModel model;
    private final Messages messages;

    public SuppressionsView(SuppressionsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setSpacing(12);
        setPadding(new Insets(20, 24, 20, 24));
        Label error = Texts.wrapped(Texts.secondary(""));
        error.getStyleClass().add(Styles.ERROR_TEXT);
        error.textProperty().bind(model.errorProperty());
        error.visibleProperty().bind(model.errorProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        TableView<SuppressionsViewModel.Line> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Texts.wrapped(Texts.muted(messages.text("settings.suppressions.promise"))),
                        entry(),
                        error,
                        table);
    }

    private HBox entry() {
        TextField who = field("settings.suppressions.who", 260);
        who.textProperty().bindBidirectional(model.typedProperty());
        who.setOnAction(_ -> model.add());
        TextField why = field("settings.suppressions.proof", 260);
        why.textProperty().bindBidirectional(model.proofProperty());
        why.setOnAction(_ -> model.add());
        Button add = Buttons.primary("fth-slash", messages.text("settings.suppressions.add"), model::add);
        add.disableProperty().bind(model.typedProperty().isEmpty());
        HBox line = new HBox(8, who, why, add);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private TextField field(String key, double width) {
        TextField field = new TextField();
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setPrefWidth(width);
        return field;
    }

    private TableView<SuppressionsViewModel.Line> table() {
        TableView<SuppressionsViewModel.Line> table = new TableView<>(model.lines());
        table.setPlaceholder(Texts.muted(messages.text("settings.suppressions.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(messages.text("settings.suppressions.title"));
        table.getColumns().add(column("who", 240, SuppressionsViewModel.Line::who));
        table.getColumns().add(column("why", 300, SuppressionsViewModel.Line::why));
        table.getColumns().add(column("since", 130, SuppressionsViewModel.Line::since));
        table.getColumns().add(liftColumn());
        return table;
    }

    private TableColumn<SuppressionsViewModel.Line, String> column(
            String key, double width, Function<SuppressionsViewModel.Line, String> text) {
        TableColumn<SuppressionsViewModel.Line, String> column = Columns.text(
                messages.text("settings.suppressions." + key + "-column"),
                line -> new ReadOnlyStringWrapper(text.apply(line)));
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<SuppressionsViewModel.Line, Void> liftColumn() {
        TableColumn<SuppressionsViewModel.Line, Void> column = new TableColumn<>("");
        column.setCellFactory(_ -> new LiftCell());
        column.setSortable(false);
        return column;
    }

    private final class LiftCell extends javafx.scene.control.TableCell<SuppressionsViewModel.Line, Void> {

        private final Button lift = Buttons.link("", messages.text("settings.suppressions.lift"), this::ask);

        @Override
        protected void updateItem(@Nullable Void item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : lift);
        }

        private void ask() {
            SuppressionsViewModel.Line line = getTableView().getItems().get(getIndex());
            if (Confirm.irreversible(
                    getScene().getWindow(),
                    messages.text("settings.suppressions.lift-title", line.who()),
                    messages.text("settings.suppressions.lift-advice"),
                    messages.text("settings.suppressions.lift"),
                    messages.text("settings.suppressions.keep"))) {
                model.lift(line);
            }
        }
    }
}
