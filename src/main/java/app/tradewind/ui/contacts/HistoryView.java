package app.tradewind.ui.contacts;

import app.tradewind.contact.HistoryStep;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page of what was done: Enter takes the chosen step back, or does it again.
public final class HistoryView extends BorderPane implements Screen {

    private static final double LINE = 52;
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final HistoryViewModel model;
    private final ContactWords words;
    private final ListView<HistoryStep> list = new ListView<>();

    public HistoryView(HistoryViewModel model) {
        this.model = model;
        words = model.words();
        Button back = Buttons.icon("fth-arrow-left", words.text("contacts.company.back"), model::leave);
        PageHead head = new PageHead(words.text("contacts.history.title")).busy(model.busyProperty());
        head.getStyleClass().add("tw-ruled");
        ((HBox) head.title().getParent()).getChildren().addFirst(back);
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("/app/tradewind/ui/theme/contacts.css"))
                        .toExternalForm());
        list.setId("history");
        list.setAccessibleText(words.text("contacts.history.title"));
        list.getStyleClass().add("tw-history");
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new StepCell());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                turn();
                key.consume();
            }
        });
        setTop(head);
        setCenter(list);
        model.stepsProperty().subscribe(this::show);
    }

    private void show(@Nullable List<HistoryStep> steps) {
        if (steps == null) {
            return;
        }
        list.setPlaceholder(new EmptyNote(words.text("contacts.history.empty")));
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(steps);
        list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, steps.size() - 1)));
    }

    private void turn() {
        HistoryStep step = list.getSelectionModel().getSelectedItem();
        if (step != null) {
            model.turn(step);
        }
    }

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void show(Place place) {
        list.requestFocus();
    }

    @Override
    public void activate() {
        model.activate();
    }

    @Override
    public void release() {
        model.release();
    }

    @Override
    public void refresh() {
        model.reload();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(words.text("contacts.history.command"), "U", this::turn));
    }

    /// What was done, to whom, when; at the right the button that takes it back.
    private final class StepCell extends ListCell<HistoryStep> {

        private final FontIcon icon = Icons.of("fth-edit-3", Tone.NEUTRAL);
        private final Label label = Texts.strong("");
        private final Label facts = Texts.secondary("");
        private final Label when = Texts.secondary("");
        private final Button turn = Buttons.small("", this::press);
        private final HBox line;

        StepCell() {
            VBox both = new VBox(2, label, facts);
            both.setMinWidth(0);
            both.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(both, Priority.ALWAYS);
            when.setMinWidth(USE_PREF_SIZE);
            turn.setMinWidth(USE_PREF_SIZE);
            turn.setFocusTraversable(false);
            line = new HBox(12, icon, both, when, turn);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPrefWidth(0);
            setPrefWidth(0);
        }

        private void press() {
            if (getItem() != null) {
                getListView().getSelectionModel().select(getItem());
                model.turn(getItem());
            }
        }

        @Override
        protected void updateItem(@Nullable HistoryStep step, boolean empty) {
            super.updateItem(step, empty);
            setGraphic(step == null ? null : line);
            pseudoClassStateChanged(UNDONE, step != null && step.undone());
            if (step != null) {
                label.setText(step.label());
                facts.setText(model.facts(step));
                when.setText(words.dates().words(step.at()));
                Tips.onNode(when, words.dates().whole(step.at()));
                Icons.fill(icon, icon(step.kind()), Tone.NEUTRAL);
                turn.setText(words.text(step.undone() ? "contacts.history.redo" : "contacts.history.undo"));
                NodePool.seen(turn, !step.undone() || step.redo() != 0);
                setAccessibleText(step.label() + ", " + facts.getText() + ", " + when.getText());
            }
        }

        private static String icon(Journal.Kind kind) {
            return switch (kind) {
                case EDIT -> "fth-edit-3";
                case DELETE -> "fth-trash-2";
                case IMPORT -> "fth-download";
                case BULK -> "fth-layers";
                case MERGE -> "fth-git-merge";
                case UNDO -> "fth-rotate-ccw";
            };
        }
    }
}
