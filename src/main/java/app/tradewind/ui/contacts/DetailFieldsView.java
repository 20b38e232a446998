package app.tradewind.ui.contacts;

import app.tradewind.address.Verdict;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Grade;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Origin;
import app.tradewind.market.Phones;
import app.tradewind.ui.contacts.FieldView.Choice;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The fields of one contact, each edited in its place. What is empty stands under “all fields”.
final class DetailFieldsView extends VBox {

    private static final Phones PHONES = new Phones();
    private static final List<Field> FIRST = List.of(Field.ADDRESS, Field.PHONE);
    private static final List<Field> AFTER_BASIS = List.of(
            Field.INTERESTS,
            Field.TAGS,
            Field.NOTE,
            Field.STAGE,
            Field.GRADE,
            Field.COUNTRY,
            Field.CITY,
            Field.REGION,
            Field.POSTAL_ADDRESS,
            Field.WEBSITE,
            Field.SOCIAL,
            Field.LANGUAGE,
            Field.TIME_ZONE,
            Field.LEGAL_FORM);
    private static final List<Field> MORE = List.of(
            Field.NAME,
            Field.GIVEN_NAME,
            Field.FAMILY_NAME,
            Field.TITLE,
            Field.COMPANY,
            Field.CHANNEL,
            Field.CHANNEL_DETAIL,
            Field.OCCASION,
            Field.OBTAINED_AT);

    /// Opens a form of the pane.
    interface Openers {
        void basis();

        void source(int address);
    }

    private final ContactWords words;
    private final ContactDetailViewModel model;
    private final Contact contact;
    private final boolean all;
    private final Openers openers;
    private final Completions completions;
    private final Map<Field, FieldView> fields = new EnumMap<>(Field.class);
    private @Nullable FieldView gradeReason;

    DetailFieldsView(ContactWords words, ContactDetailViewModel model, Contact contact, boolean all, Openers openers) {
        this.words = words;
        this.model = model;
        this.contact = contact;
        this.all = all;
        this.openers = openers;
        completions = new Completions(words.locale());
        getStyleClass().add("tw-detail-fields");
        boolean fresh = contact.id().value() == 0;
        if (fresh) {
            MORE.subList(0, 5).stream()
                    .filter(field -> field != Field.GIVEN_NAME && field != Field.FAMILY_NAME)
                    .forEach(this::add);
        }
        FIRST.forEach(this::add);
        if (!fresh) {
            addChannel();
            addBasis();
        }
        for (Field field : AFTER_BASIS) {
            add(field);
            if (field == Field.GRADE) {
                addGradeReason();
            }
        }
        if (all) {
            MORE.stream().filter(field -> !fields.containsKey(field)).forEach(this::add);
        }
        contact.custom().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(this::addCustom);
    }

    Optional<FieldView> field(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    boolean isEditing() {
        return views().anyMatch(FieldView::isOpen);
    }

    private Stream<FieldView> views() {
        return Stream.concat(fields.values().stream(), Stream.ofNullable(gradeReason));
    }

    /// Closes an editor that is open; false where none is.
    boolean leave() {
        return views().anyMatch(FieldView::leave);
    }

    void whenClosed(Runnable run) {
        views().forEach(field -> field.whenClosed(run));
    }

    private void add(Field field) {
        String text = FieldText.of(contact, field);
        if (text.isEmpty() && !all && !FIRST.contains(field)) {
            return;
        }
        Node shown = text.isEmpty() ? nothing() : shown(field, text);
        FieldView view = new FieldView(
                words.name("field", field), shown, editor(field, text), typed -> model.edit(field, typed));
        view.setId("field-" + field.key());
        fields.put(field, view);
        getChildren().add(view);
    }

    private static Label nothing() {
        Label label = Texts.plain("—");
        label.getStyleClass().add("tw-nothing");
        return label;
    }

    private void addCustom(Map.Entry<String, String> entry) {
        getChildren()
                .add(new FieldView(
                        entry.getKey(),
                        wrapped(entry.getValue()),
                        new FieldView.OneLine(entry.getValue()),
                        typed -> model.editCustom(entry.getKey(), typed)));
    }

    private Node shown(Field field, String text) {
        return switch (field) {
            case ADDRESS -> addresses();
            case PHONE ->
                wrapped(contact.phones().stream()
                        .map(phone -> PHONES.shown(phone.value()))
                        .collect(Collectors.joining("\n")));
            case WEBSITE -> new PiecesView(text);
            case INTERESTS -> chips(contact.interests());
            case TAGS -> chips(contact.tags());
            case COUNTRY -> wrapped(words.country(contact.where().country()));
            case LANGUAGE -> wrapped(words.language(contact.language()));
            case STAGE -> Chips.of(words.stage(contact.stage()), words.stageTone(contact.stage()));
            case CHANNEL -> wrapped(words.channel(contact.origin().channel()));
            case LEGAL_FORM ->
                wrapped(words.name("legal-form", contact.company().legalForm()));
            default -> wrapped(text);
        };
    }

    private static Label wrapped(String text) {
        return Texts.wrapped(Texts.plain(text));
    }

    private static Node chips(List<String> names) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("tw-chips");
        names.forEach(name -> chips.getChildren().add(Chips.of(name, Tone.NEUTRAL)));
        return chips;
    }

    private Node addresses() {
        VBox lines = new VBox();
        for (int i = 0; i < contact.addresses().size(); i++) {
            ContactAddress address = contact.addresses().get(i);
            int position = i;
            HBox verdict =
                    new HBox(4, Icons.of(tone(address.verdict()).icon(), tone(address.verdict())), toned(address));
            verdict.setOnMouseClicked(click -> {
                click.consume();
                openers.source(position);
            });
            lines.getChildren().addAll(new PiecesView(address.value()), verdict);
        }
        return lines;
    }

    private Label toned(ContactAddress address) {
        String text = Stream.of(
                        words.verdict(address.verdict()),
                        words.name("address-kind", address.kind()),
                        words.name("source", address.source().type()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        Label label = Texts.wrapped(Texts.secondary(ContactWords.capital(text)));
        String why = words.addressReason(address);
        if (!why.isEmpty()) {
            label.setTooltip(new Tooltip(why));
            label.setAccessibleText(label.getText() + " " + why);
        }
        label.getStyleClass()
                .add(
                        switch (address.verdict()) {
                            case VALID -> Styles.FINE_TEXT;
                            case RISKY -> Styles.WARN_TEXT;
                            case INVALID -> Styles.ERROR_TEXT;
                            case UNKNOWN -> Styles.MUTED;
                        });
        return label;
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Tone.FINE;
            case RISKY -> Tone.WARN;
            case INVALID -> Tone.BLOCK;
            case UNKNOWN -> Tone.ADVICE;
        };
    }

    private void addChannel() {
        Origin origin = contact.origin();
        if (origin.equals(Origin.UNKNOWN) && !all) {
            return;
        }
        String first = origin.detail().contains(origin.occasion())
                ? origin.detail()
                : Stream.of(origin.occasion(), origin.detail())
                        .filter(part -> !part.isEmpty()
                                && (part.equals(origin.occasion())
                                        || !origin.occasion().contains(part)))
                        .collect(Collectors.joining(" · "));
        String second = Stream.of(
                        words.channel(origin.channel()),
                        origin.obtainedAt() == null ? "" : words.dates().words(origin.obtainedAt()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        VBox lines = new VBox();
        if (first.isEmpty()) {
            lines.getChildren().add(second.isEmpty() ? nothing() : wrapped(second));
        } else {
            lines.getChildren().addAll(wrapped(first), Texts.wrapped(Texts.secondary(second)));
        }
        FieldView view = new FieldView(
                words.name("field", Field.CHANNEL),
                lines,
                editor(Field.CHANNEL, FieldText.of(contact, Field.CHANNEL)),
                typed -> model.edit(Field.CHANNEL, typed));
        view.setId("field-" + Field.CHANNEL.key());
        fields.put(Field.CHANNEL, view);
        getChildren().add(view);
    }

    /// Why the contact has its grade.
    private void addGradeReason() {
        String reason = contact.gradeReason();
        if (contact.grade() == null || reason.isEmpty() && !all) {
            return;
        }
        String name = words.text("contacts.grade-reason");
        gradeReason = new FieldView(
                name,
                reason.isEmpty() ? nothing() : wrapped(reason),
                new FieldView.OneLine(reason),
                typed -> model.edit(null, name, edit -> edit.grade(contact.grade(), typed.strip())));
        gradeReason.setId("field-gradeReason");
        getChildren().add(gradeReason);
    }

    private void addBasis() {
        LawfulBasis basis = contact.basis();
        VBox lines = new VBox();
        if (basis == null) {
            lines.getChildren().add(nothing());
        } else {
            lines.getChildren().add(wrapped(ContactWords.capital(words.name("basis", basis.kind()))));
            String proof = Stream.of(basis.proof().how(), basis.proof().evidence())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
            if (!proof.isEmpty()) {
                lines.getChildren().add(Texts.wrapped(Texts.secondary(proof)));
            }
        }
        Label name = Texts.muted(words.name("field", Field.BASIS));
        name.getStyleClass().add("tw-field-label");
        HBox value = new HBox(4, lines, Buttons.link("", words.text("contacts.basis.edit"), openers::basis));
        value.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        lines.getStyleClass().add("tw-field-value");
        lines.setOnMouseClicked(_ -> openers.basis());
        HBox line = new HBox(name, value);
        line.getStyleClass().add("tw-field");
        getChildren().add(line);
    }

    private FieldView.Editor editor(Field field, String text) {
        return switch (field) {
            case NOTE, POSTAL_ADDRESS -> new FieldView.Lines(text);
            case GRADE -> new FieldView.OneOf(text, choices(Grade.values(), "grade"));
            case CHANNEL -> new FieldView.OneOf(constant(text), choices(Channel.values(), "channel"));
            case LEGAL_FORM -> new FieldView.OneOf(constant(text), choices(LegalForm.values(), "legal-form"));
            case STAGE -> new FieldView.OneOf(contact.stage(), stages());
            case COUNTRY ->
                new FieldView.Suggested(words.country(contact.where().country()), completions::countries);
            case LANGUAGE -> new FieldView.Suggested(words.language(contact.language()), completions::languages);
            case TIME_ZONE -> new FieldView.Suggested(text, completions::zones);
            default -> new FieldView.OneLine(text);
        };
    }

    private static String constant(String text) {
        return text.isEmpty() ? "UNKNOWN" : text.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private List<Choice> choices(Enum<?>[] values, String kind) {
        List<Choice> choices = new ArrayList<>();
        if (values instanceof Grade[]) {
            choices.add(new Choice("", "—"));
        }
        Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.name(kind, value)))
                .forEach(choices::add);
        return choices;
    }

    private List<Choice> stages() {
        return Stream.concat(words.stages().stream(), Stream.of(contact.stage()))
                .distinct()
                .map(code -> new Choice(code, words.stage(code)))
                .toList();
    }
}
