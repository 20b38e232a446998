package app.tradewind.ui.checklist;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A short form below the chosen group: what shall be written for all of its people.
final class MendFormView extends VBox {

    private static final double DAY_WIDTH = 140;

    private MendFormView(Messages messages, String title, List<Node> fields, Runnable close, Button save) {

        FlowPane line = new FlowPane(8, 6);
        line.getChildren().setAll(fields);
        HBox actions = new HBox(8, save, Buttons.small(messages.text("checklist.form.close"), close));
        getStyleClass().add("tw-mend-form");
        getChildren().addAll(Texts.strong(title), line, actions);
    }

    static MendFormView basis(ChecklistViewModel model, Runnable close) {
        Messages messages = model.messages();
        ComboBox<BasisKind> kind =
                choice(List.of(BasisKind.values()), BasisKind.CONSENT, one -> messages.name("contacts.basis", one));
        TextField how = shortField();
        TextField evidence = shortField();
        DatePicker when = new DatePicker();
        Button save = Buttons.small(messages.text("checklist.form.save"), () -> {
            model.recordBasis(new MendForm.Basis(kind.getValue(), how.getText(), when.getValue(), evidence.getText()));
            close.run();
        });
        save.disableProperty().bind(how.textProperty().map(String::isBlank));
        return new MendFormView(
                messages,
                messages.text("checklist.form.basis"),
                List.of(
                        field(messages, "checklist.form.kind", kind),
                        field(messages, "checklist.form.how", how),
                        field(messages, "checklist.form.when", when),
                        field(messages, "checklist.form.evidence", evidence)),
                close,
                save);
    }

    static MendFormView source(ChecklistViewModel model, Runnable close) {
        Messages messages = model.messages();
        ComboBox<Channel> channel = choice(
                Arrays.stream(Channel.values())
                        .filter(one -> one != Channel.UNKNOWN)
                        .toList(),
                Channel.FAIR,
                one -> messages.name("contacts.channel", one));
        ComboBox<SourceType> type = choice(
                Arrays.stream(SourceType.values())
                        .filter(one -> one != SourceType.UNKNOWN)
                        .toList(),
                SourceType.CARD,
                one -> messages.name("contacts.source", one));
        TextField where = shortField();
        DatePicker when = new DatePicker();
        Button save = Buttons.small(messages.text("checklist.form.save"), () -> {
            model.recordSource(
                    new MendForm.Source(channel.getValue(), type.getValue(), where.getText(), when.getValue()));
            close.run();
        });
        return new MendFormView(
                messages,
                messages.text("checklist.form.source"),
                List.of(
                        field(messages, "checklist.form.channel", channel),
                        field(messages, "checklist.form.source-type", type),
                        field(messages, "checklist.form.detail", where),
                        field(messages, "checklist.form.when", when)),
                close,
                save);
    }

    static MendFormView fair(ChecklistViewModel model, Runnable close) {
        Messages messages = model.messages();
        TextField fair = new TextField();
        DatePicker day = new DatePicker(model.tomorrow());
        Button save = Buttons.small(messages.text("checklist.form.save"), () -> {
            LocalDate chosen = day.getValue();
            model.remindBefore(fair.getText().strip(), chosen == null ? model.tomorrow() : chosen);
            close.run();
        });
        save.disableProperty().bind(fair.textProperty().map(String::isBlank));
        return new MendFormView(
                messages,
                messages.text("checklist.form.fair"),
                List.of(
                        field(messages, "checklist.form.fair-name", fair),
                        field(messages, "checklist.form.remind-on", day)),
                close,
                save);
    }

    static MendFormView reason(ChecklistViewModel model, Runnable close) {
        Messages messages = model.messages();
        TextField reason = new TextField();
        reason.setPrefColumnCount(42);
        Button save = Buttons.small(messages.text("checklist.form.keep"), () -> {
            model.writeReason(reason.getText());
            close.run();
        });
        save.disableProperty().bind(reason.textProperty().map(text -> !model.isReason(text)));
        return new MendFormView(
                messages,
                messages.text("checklist.form.reason"),
                List.of(field(messages, "checklist.form.reason-text", reason)),
                close,
                save);
    }

    /// Puts the cursor into the first field.
    void begin() {
        if (lookup(".combo-box") instanceof Node box) {
            box.requestFocus();
        } else if (lookup(".text-field") instanceof Node text) {
            text.requestFocus();
        }
    }

    private static Node field(Messages messages, String key, Node field) {
        Label label = Texts.secondary(messages.text(key));
        label.setLabelFor(field);
        if (field instanceof DatePicker day) {
            day.setPrefWidth(DAY_WIDTH);
        }
        return new VBox(2, label, field);
    }

    /// Four of these stand in one line.
    private static TextField shortField() {
        TextField field = new TextField();
        field.setPrefColumnCount(10);
        return field;
    }

    private static <E> ComboBox<E> choice(List<E> values, E first, Function<E, String> word) {
        ComboBox<E> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable E one) {
                return one == null ? "" : word.apply(one);
            }

            @Override
            public E fromString(String text) {
                return first;
            }
        });
        box.setValue(first);
        return box;
    }
}
