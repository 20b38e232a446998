package app.tradewind.ui.letters;

import app.tradewind.compliance.Severity;
import app.tradewind.letter.LetterState;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One mailing: its letters with their states and the gravest thing that stands against each.
final class MailingView extends BorderPane {

    private final MailingViewModel model;
    private static final double LINE = 28;
    private static final int LINES = 5;

    private final Messages messages;
    private final ToggleButton showLeftOut = new ToggleButton();
    private final TableView<LetterRow> letters;

    MailingView(MailingViewModel model) {
        this.model = model;
        messages = model.messages();
        PageHead head = new PageHead("");
        head.title().textProperty().bind(model.nameProperty());
        head.note(model.countsProperty())
                .busy(model.busyProperty())
                .actions(
                        showLeftOut(),
                        Buttons.link("", text("letters.cancel-all"), model::cancelAll),
                        Buttons.icon("fth-printer", text("letters.proof"), model::openProof),
                        Buttons.withKey(
                                Buttons.link("", text("letters.missing"), model.sequence()::sendMissing),
                                MailingKeys.MISSING),
                        Buttons.withKey(
                                Buttons.plain("fth-shield", text("letters.checklist"), model::openChecklist), "C"),
                        Buttons.withKey(
                                Buttons.plain("fth-check-circle", text("letters.approve.all"), model::approveAll),
                                "Shift+A"),
                        approveOneByOne());
        letters = table();
        setTop(new VBox(head, leftOut(), new SequenceView(model.sequence())));
        setCenter(letters);
    }

    private String text(String key) {
        return messages.text(key);
    }

    private Button approveOneByOne() {
        Button button = Buttons.withKey(
                Buttons.primary("fth-check", text("letters.approve.each"), model::approveOneByOne), "A");
        button.disableProperty().bind(Bindings.isEmpty(model.rows()));
        return button;
    }

    private Node leftOut() {
        ListView<LeftOutRow> list = new ListView<>(model.leftOut());
        list.setId("left-out");
        list.setFixedCellSize(LINE);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> LINE * Math.min(model.leftOut().size(), LINES) + 2, model.leftOut()));
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setAccessibleText(text("letters.left-out"));
        list.setCellFactory(_ -> new LeftOutCellView());
        list.setOnMouseClicked(click -> openLeftOut(list, click.getClickCount() == 2));
        list.setOnKeyPressed(key -> openLeftOut(list, key.getCode() == KeyCode.ENTER));
        VBox strip = new VBox(6, Texts.strong(text("letters.left-out.title")), list);
        strip.getStyleClass().add("tw-left-out");
        strip.visibleProperty().bind(Bindings.isNotEmpty(model.leftOut()).and(showLeftOut.selectedProperty()));
        strip.managedProperty().bind(strip.visibleProperty());
        return strip;
    }

    private void openLeftOut(ListView<LeftOutRow> list, boolean asked) {
        LeftOutRow chosen = list.getSelectionModel().getSelectedItem();
        if (asked && chosen != null) {
            model.open(chosen);
        }
    }

    private ToggleButton showLeftOut() {
        showLeftOut.setId("show-left-out");
        showLeftOut.setSelected(true);
        showLeftOut.setMinWidth(Region.USE_PREF_SIZE);
        showLeftOut
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "letters.left-out.count", model.leftOut().size()),
                        model.leftOut()));
        showLeftOut.setTooltip(new Tooltip(text("letters.left-out.hint")));
        showLeftOut.visibleProperty().bind(Bindings.isNotEmpty(model.leftOut()));
        showLeftOut.managedProperty().bind(showLeftOut.visibleProperty());
        return showLeftOut;
    }

    private TableView<LetterRow> table() {
        TableView<LetterRow> table = new TableView<>(model.rows());
        table.setId("letters");
        table.setPlaceholder(new Label());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Columns.nodes(text("letters.column.check"), row -> value(row.worst()), this::worst));
        table.getColumns().add(Columns.strong(text("letters.column.recipient"), row -> said(row.recipient())));
        table.getColumns().add(Columns.text(text("letters.column.company"), row -> said(row.company())));
        table.getColumns().add(Columns.text(text("letters.subject"), row -> said(row.subject())));
        table.getColumns().add(Columns.muted(text("letters.column.personal"), row -> said(row.personal())));
        table.getColumns().add(Columns.nodes(text("letters.column.state"), row -> value(row.state()), this::state));
        table.getColumns().add(Columns.text(text("letters.column.step"), row -> said(row.step())));
        table.getColumns().add(Columns.muted(text("letters.column.next"), row -> said(row.next())));
        double[] widths = {56, 150, 160, 210, 140, 96, 56, 240};
        for (int i = 0; i < widths.length; i++) {
            table.getColumns().get(i).setPrefWidth(widths[i]);
        }
        table.setRowFactory(_ -> {
            TableRow<LetterRow> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            LetterRow chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null && key.getCode() == KeyCode.ENTER) {
                model.open(chosen);
            }
        });
        return table;
    }

    /// Takes the chosen recipient out of the follow-ups, or back in.
    void stopOrGoOn() {
        LetterRow chosen = letters.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.stopOrGoOn(chosen);
        }
    }

    private static ObservableValue<String> said(String text) {
        return new SimpleStringProperty(text);
    }

    private static <T> ObservableValue<T> value(T value) {
        return new SimpleObjectProperty<>(value);
    }

    private @Nullable Node worst(LetterRow.Worst worst) {
        if (worst.words().isEmpty()) {
            return null;
        }
        Tone tone = worst.severity() == Severity.BLOCK
                ? Tone.BLOCK
                : worst.severity() == Severity.WARN ? Tone.WARN : Tone.ADVICE;
        return new HBox(Icons.severity(tone, worst.words()));
    }

    private Node state(LetterState state) {
        Tone tone = switch (state) {
            case DRAFT, CANCELLED -> Tone.NEUTRAL;
            case APPROVED, QUEUED, SENDING -> Tone.ACCENT;
            case SENT, REPLIED -> Tone.FINE;
            case UNCERTAIN -> Tone.WARN;
            case FAILED, BOUNCED -> Tone.BLOCK;
        };
        return Chips.of(messages.name("letters.state", state), tone);
    }
}
