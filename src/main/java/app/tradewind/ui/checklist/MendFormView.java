package app.tradewind.ui.checklist;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.SourceType;
import app.tradewind.letter.Template;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
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
    /// The empty one stands for the language of each country.
    private static final List<String> LANGUAGES = List.of(
            "", "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "ar", "ja", "ko", "zh-CN", "vi", "th",
            "id");

    private final Messages messages;
    private final Runnable close;
    private final FlowPane line = new FlowPane(8, 6);
    private final HBox actions = new HBox(8);

    private MendFormView(ChecklistViewModel model, String title, Runnable close) {
        messages = model.messages();
        this.close = close;
        getStyleClass().add("tw-mend-form");
        getChildren().addAll(Texts.strong(messages.text(title)), line, actions);
    }

    static MendFormView basis(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.basis", close);
        ComboBox<BasisKind> kind = form.row(
                "checklist.form.kind",
                choice(
                        Arrays.asList(BasisKind.values()),
                        BasisKind.CONSENT,
                        one -> form.messages.name("contacts.basis", one)));
        TextField how = form.row("checklist.form.how", shortField());
        DatePicker when = form.row("checklist.form.when", new DatePicker());
        TextField evidence = form.row("checklist.form.evidence", shortField());
        TextField wording = form.row("checklist.form.wording", shortField());
        TextField scope = form.row("checklist.form.scope", shortField());
        form.endsWith(
                "checklist.form.save",
                how.textProperty().map(String::isBlank),
                () -> model.recordBasis(new MendForm.Basis(
                        kind.getValue(),
                        how.getText(),
                        when.getValue(),
                        evidence.getText(),
                        new MendForm.Words(wording.getText(), scope.getText()))));
        return form;
    }

    static MendFormView source(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.source", close);
        ComboBox<Channel> channel = form.row(
                "checklist.form.channel",
                choice(
                        without(Channel.UNKNOWN, Channel.values()),
                        Channel.FAIR,
                        one -> form.messages.name("contacts.channel", one)));
        ComboBox<SourceType> type = form.row(
                "checklist.form.source-type",
                choice(
                        without(SourceType.UNKNOWN, SourceType.values()),
                        SourceType.CARD,
                        one -> form.messages.name("contacts.source", one)));
        TextField where = form.row("checklist.form.detail", shortField());
        DatePicker when = form.row("checklist.form.when", new DatePicker());
        form.endsWith(
                "checklist.form.save",
                new SimpleBooleanProperty(false),
                () -> model.recordSource(
                        new MendForm.Source(channel.getValue(), type.getValue(), where.getText(), when.getValue())));
        return form;
    }

    static MendFormView fair(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.fair", close);
        TextField fair = form.row("checklist.form.fair-name", new TextField());
        DatePicker day = form.row("checklist.form.remind-on", new DatePicker(model.tomorrow()));
        form.endsWith("checklist.form.save", fair.textProperty().map(String::isBlank), () -> {
            LocalDate chosen = day.getValue();
            model.remindBefore(fair.getText().strip(), chosen == null ? model.tomorrow() : chosen);
        });
        return form;
    }

    static MendFormView reason(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.reason", close);
        TextField reason = form.row("checklist.form.reason-text", new TextField());
        reason.setPrefColumnCount(42);
        form.endsWith(
                "checklist.form.keep",
                reason.textProperty().map(text -> !model.isReason(text)),
                () -> model.writeReason(reason.getText()));
        return form;
    }

    /// Asks from which template the letters are made, and then for their file.
    static MendFormView post(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.post", close);
        ComboBox<Template> template = form.row("checklist.form.template", new ComboBox<>());
        template.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Template one) {
                return one == null ? "" : one.name() + " · " + one.language();
            }

            @Override
            public @Nullable Template fromString(String text) {
                return template.getValue();
            }
        });
        model.askTemplates(all -> {
            template.getItems().setAll(all);
            template.getSelectionModel().selectFirst();
        });
        form.endsWith(
                "checklist.form.print",
                template.valueProperty().isNull(),
                () -> PaperFileView.save(
                                form,
                                model.messages(),
                                "checklist.form.post",
                                form.messages.text("checklist.file.post"))
                        .ifPresent(file -> model.print(template.getValue(), file)));
        return form;
    }

    static MendFormView postal(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.postal", close);
        TextField address = form.row("checklist.form.postal-text", new TextField());
        address.setPrefColumnCount(42);
        form.endsWith(
                "checklist.form.save",
                address.textProperty().map(String::isBlank),
                () -> model.setPostalAddress(address.getText().replaceAll("\\s*[,，]\\s*", "\n")));
        return form;
    }

    static MendFormView language(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.language", close);
        ComboBox<String> language = form.row(
                "checklist.form.language-of",
                choice(
                        LANGUAGES,
                        "",
                        one -> one.isEmpty()
                                ? form.messages.text("checklist.form.by-country")
                                : Locale.forLanguageTag(one).getDisplayName(form.messages.locale())));
        form.endsWith("checklist.form.save", new SimpleBooleanProperty(false), () -> {
            String tag = language.getValue();
            model.setLanguage(tag.isEmpty() ? null : tag);
        });
        return form;
    }

    static MendFormView notice(ChecklistViewModel model, Runnable close) {
        MendFormView form = new MendFormView(model, "checklist.form.notice", close);
        DatePicker day = form.row("checklist.form.when", new DatePicker(model.today()));
        form.endsWith("checklist.form.save", day.valueProperty().isNull(), () -> model.noticeGiven(day.getValue()));
        return form;
    }

    /// Puts the cursor into the first field.
    void begin() {
        if (lookup(".combo-box") instanceof Node box) {
            box.requestFocus();
        } else if (lookup(".text-field") instanceof Node text) {
            text.requestFocus();
        }
    }

    private <N extends Control> N row(String key, N field) {
        Label label = Texts.secondary(messages.text(key));
        label.setLabelFor(field);
        if (field instanceof DatePicker day) {
            day.setPrefWidth(DAY_WIDTH);
        }
        line.getChildren().add(new VBox(2, label, field));
        return field;
    }

    /// The button that writes what was filled in and closes the form, and the one that only closes it.
    private void endsWith(String key, ObservableValue<Boolean> incomplete, Runnable work) {
        Button save = Buttons.small(messages.text(key), () -> {
            work.run();
            close.run();
        });
        save.disableProperty().bind(incomplete);
        actions.getChildren().setAll(save, Buttons.small(messages.text("checklist.form.close"), close));
    }

    @SafeVarargs
    private static <E> List<E> without(E unknown, E... all) {
        return Arrays.stream(all).filter(one -> one != unknown).toList();
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
