package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The opened command box: a field, and below it what can be done or gone to. Arrows choose, Enter does.
final class CommandBoxView extends VBox {

    private static final double ROW = 34;
    private static final int ROWS = 12;

    private final TextField field = new TextField();
    private final ListView<CommandBoxViewModel.Hit> list;
    private final Runnable close;

    CommandBoxView(CommandBoxViewModel model, Messages messages, Runnable close) {
        this.close = close;
        field.setPromptText(messages.text("shell.command.prompt"));
        field.textProperty().bindBidirectional(model.textProperty());
        list = new ListView<>(model.hits());
        list.setId("hits");
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Texts.muted(messages.text("shell.command.nothing")));
        list.setCellFactory(_ -> new HitCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> doIt());
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> ROW * Math.clamp(model.hits().size(), 1, ROWS) + 2, model.hits()));
        model.hits().addListener((ListChangeListener<CommandBoxViewModel.Hit>)
                _ -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().addAll("tw-sheet", "tw-command-sheet");
        setMaxSize(560, USE_PREF_SIZE);
        getChildren().addAll(field, list);
    }

    TextField field() {
        return field;
    }

    private void pressed(KeyEvent pressed) {
        int at = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (pressed.getCode()) {
            case DOWN -> select(Math.min(last, at + 1));
            case UP -> select(Math.max(0, at - 1));
            case PAGE_DOWN -> select(Math.min(last, at + ROWS));
            case PAGE_UP -> select(Math.max(0, at - ROWS));
            case ENTER -> doIt();
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void select(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - ROWS + 1));
    }

    private void doIt() {
        CommandBoxViewModel.Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close.run();
            hit.action().run();
        }
    }

    private static final class HitCell extends ListCell<CommandBoxViewModel.Hit> {

        @Override
        protected void updateItem(CommandBoxViewModel.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : line(hit));
        }

        private static HBox line(CommandBoxViewModel.Hit hit) {
            Label name = hit.isPerson() ? Texts.strong(hit.name()) : Texts.plain(hit.name());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label detail = Texts.secondary(hit.detail());
            if (!hit.isPerson() && !hit.detail().isEmpty()) {
                detail.getStyleClass().setAll("label", Styles.KEY);
            }
            HBox line = new HBox(10, Icons.of(hit.isPerson() ? "fth-user" : "fth-chevron-right"), name, gap, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
