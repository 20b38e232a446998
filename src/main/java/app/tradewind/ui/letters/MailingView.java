package app.tradewind.ui.letters;

import app.tradewind.compliance.Severity;
import app.tradewind.letter.LetterState;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Columns;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.PageHead;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One mailing: its letters with their states and the gravest thing that stands against each.
final class MailingView extends BorderPane {

    private final MailingViewModel model;
    private final Messages messages;

    MailingView(MailingViewModel model) {
        this.model = model;
        messages = model.messages();
        PageHead head = new PageHead("");
        head.title().textProperty().bind(model.nameProperty());
        head.note(model.countsProperty())
                .busy(model.busyProperty())
                .actions(
                        Buttons.link("", text("letters.cancel-all"), model::cancelAll),
                        Buttons.plain("fth-shield", text("letters.checklist"), model::openChecklist),
                        Buttons.plain("fth-check-circle", text("letters.approve.all"), model::approveAll),
                        approveOneByOne());
        setTop(new VBox(head, leftOut()));
        setCenter(table());
    }

    private String text(String key) {
        return messages.text(key);
    }

    private Button approveOneByOne() {
        Button button = Buttons.primary("fth-check", text("letters.approve.each"), model::approveOneByOne);
        button.disableProperty().bind(Bindings.isEmpty(model.rows()));
        return button;
    }

    private Node leftOut() {
        VBox lines = new VBox(2);
        HBox strip = new HBox(10, Icons.of(Tone.ADVICE.icon(), Tone.ADVICE), lines);
        strip.getStyleClass().addAll(Styles.BANNER, Tone.ADVICE.style(), "tw-strip");
        Runnable build = () -> lines.getChildren()
                .setAll(model.leftOut().stream()
                        .map(line -> (Node) Texts.wrapped(Texts.plain(line)))
                        .toList());
        model.leftOut().addListener((ListChangeListener<String>) _ -> build.run());
        strip.visibleProperty().bind(Bindings.isNotEmpty(model.leftOut()));
        strip.managedProperty().bind(strip.visibleProperty());
        return strip;
    }

    private TableView<MailingViewModel.Row> table() {
        TableView<MailingViewModel.Row> table = new TableView<>(model.rows());
        table.setId("letters");
        table.setPlaceholder(new Label());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Columns.nodes(text("letters.column.check"), row -> value(row.worst()), this::worst));
        table.getColumns().add(Columns.strong(text("letters.column.recipient"), row -> said(row.recipient())));
        table.getColumns().add(Columns.text(text("letters.column.company"), row -> said(row.company())));
        table.getColumns().add(Columns.text(text("letters.subject"), row -> said(row.subject())));
        table.getColumns().add(Columns.nodes(text("letters.column.state"), row -> value(row.state()), this::state));
        double[] widths = {64, 190, 220, 420, 110};
        for (int i = 0; i < widths.length; i++) {
            table.getColumns().get(i).setPrefWidth(widths[i]);
        }
        table.setRowFactory(_ -> {
            TableRow<MailingViewModel.Row> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && !row.isEmpty()) {
                    model.open(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(key -> {
            MailingViewModel.Row chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null && key.getCode() == KeyCode.ENTER) {
                model.open(chosen);
            }
        });
        return table;
    }

    private static ObservableValue<String> said(String text) {
        return new SimpleStringProperty(text);
    }

    private static <T> ObservableValue<T> value(T value) {
        return new SimpleObjectProperty<>(value);
    }

    private @Nullable Node worst(MailingViewModel.Worst worst) {
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
