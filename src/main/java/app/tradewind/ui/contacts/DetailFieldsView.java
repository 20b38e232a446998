package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.CustomField;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldText;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PhoneKind;
import app.tradewind.market.Phones;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The fields of one contact, each edited in its place. What is empty stands under “all fields”.
///
/// A field is made when it is first needed and filled anew for each contact from then on.
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
    private final Openers openers;
    private final FieldEditors editors;
    private final WaysViewModel ways;
    private final Map<Field, FieldView> fields = new EnumMap<>(Field.class);
    private final Map<String, FieldView> custom = new HashMap<>();
    private final FieldView gradeReason;
    private final BasisLineView basis;
    private Contact contact = ContactEdit.blank();
    private boolean all;
    private Runnable closed = () -> {};

    DetailFieldsView(ContactWords words, ContactDetailViewModel model, Openers openers) {
        this.words = words;
        this.model = model;
        this.openers = openers;
        editors = new FieldEditors(words);
        ways = new WaysViewModel(model, words);
        basis = new BasisLineView(words, openers::basis);
        String name = words.text("contacts.grade-reason");
        gradeReason = new FieldView(
                name,
                wrapped(),
                () -> new FieldView.OneLine(contact.gradeReason()),
                typed -> model.edit(null, name, edit -> edit.grade(contact.grade(), typed.strip())));
        gradeReason.setId("field-gradeReason");
        gradeReason.whenClosed(() -> closed.run());
        getStyleClass().add("tw-detail-fields");
    }

    /// Shows a contact; an editor that is open is left.
    void fill(Contact shown, boolean allFields) {
        leave();
        contact = shown;
        all = allFields;
        boolean fresh = contact.id().value() == 0;
        List<Node> seen = new ArrayList<>();
        if (fresh) {
            MORE.subList(0, 5).stream()
                    .filter(field -> field != Field.GIVEN_NAME && field != Field.FAMILY_NAME)
                    .forEach(field -> add(field, seen));
        }
        FIRST.forEach(field -> add(field, seen));
        if (!fresh) {
            addChannel(seen);
            basis.fill(contact.basis());
            seen.add(basis);
        }
        for (Field field : AFTER_BASIS) {
            add(field, seen);
            if (field == Field.GRADE) {
                addGradeReason(seen);
            }
        }
        if (all) {
            MORE.forEach(field -> addMore(field, seen));
        }
        addOwn(seen);
        place(seen);
    }

    /// Shows these in this order, the others not. Nodes that stand in their place already are not touched.
    private void place(List<Node> seen) {
        Set<Node> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(seen);
        getChildren().forEach(child -> NodePool.seen(child, wanted.contains(child)));
        int at = 0;
        for (Node node : seen) {
            int now = getChildren().indexOf(node);
            if (now >= at) {
                at = now + 1;
            } else if (now < 0) {
                getChildren().add(at, node);
                at++;
            } else {
                getChildren().remove(now);
                getChildren().add(at - 1, node);
            }
        }
    }

    /// The field if it is to be seen.
    Optional<FieldView> field(Field field) {
        return Optional.ofNullable(fields.get(field)).filter(Node::isVisible);
    }

    boolean isEditing() {
        return views().anyMatch(FieldView::isOpen);
    }

    private Stream<FieldView> views() {
        return Stream.of(fields.values().stream(), custom.values().stream(), Stream.of(gradeReason))
                .flatMap(some -> some);
    }

    WaysViewModel ways() {
        return ways;
    }

    /// Closes an editor that is open; false where none is.
    boolean leave() {
        return views().anyMatch(FieldView::leave);
    }

    /// Calls `run` whenever an editor was closed.
    void whenClosed(Runnable run) {
        closed = run;
    }

    private void add(Field field, List<Node> seen) {
        String text = FieldText.of(contact, field);
        if (!text.isEmpty() || all || FIRST.contains(field)) {
            FieldView view = view(field);
            view.read(field == Field.CHANNEL ? channel((TwoLinesView) view.shown()) : fill(view.shown(), field, text));
            seen.add(view);
        }
    }

    private void addMore(Field field, List<Node> seen) {
        FieldView known = fields.get(field);
        if (known == null || !seen.contains(known)) {
            add(field, seen);
        }
    }

    private FieldView view(Field field) {
        return fields.computeIfAbsent(field, one -> {
            FieldView view = new FieldView(
                    words.name("field", one),
                    display(one),
                    () -> editors.editor(contact, one),
                    typed -> model.edit(one, typed));
            view.setId("field-" + one.key());
            view.whenClosed(() -> closed.run());
            return view;
        });
    }

    private Node display(Field field) {
        return switch (field) {
            case ADDRESS -> new AddressesView(words, openers::source, ways);
            case PHONE, SOCIAL -> new WaysView(words, ways, field);
            case WEBSITE -> new PiecesView();
            case INTERESTS, TAGS -> new ChipsView();
            case CHANNEL -> new TwoLinesView();
            case STAGE -> Chips.of("", Tone.NEUTRAL);
            default -> wrapped();
        };
    }

    private static Label wrapped() {
        return Texts.wrapped(Texts.plain(""));
    }

    /// @return what is shown, to be read aloud
    private String fill(Node shown, Field field, String text) {
        switch (shown) {
            case AddressesView addresses -> addresses.fill(contact.addresses());
            case WaysView several
            when field == Field.PHONE ->
                several.fill(contact.phones().stream().map(this::phone).toList());
            case WaysView several ->
                several.fill(contact.socialLinks().stream()
                        .map(link -> new WaysView.Way(link, link, ""))
                        .toList());
            case PiecesView pieces -> pieces.fill(text);
            case ChipsView chips -> chips.fill(field == Field.TAGS ? contact.tags() : contact.interests());
            case Label chip
            when field == Field.STAGE ->
                Chips.fill(chip, words.stage(contact.stage()), words.stageTone(contact.stage()));
            case Label label -> label.setText(word(field, text));
            default -> throw new IllegalStateException(field.key());
        }
        return shown instanceof Label label ? label.getText() : text;
    }

    private WaysView.Way phone(ContactPhone phone) {
        String kind = phone.kind() == PhoneKind.PHONE ? "" : words.name("phone-kind", phone.kind());
        return new WaysView.Way(phone.value(), PHONES.shown(phone.value()), kind);
    }

    private String word(Field field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case COUNTRY -> words.country(contact.where().country());
            case LANGUAGE -> words.language(contact.language());
            case LEGAL_FORM -> words.name("legal-form", contact.company().legalForm());
            default -> text;
        };
    }

    /// The user's own fields in their order, then values of other names.
    private void addOwn(List<Node> seen) {
        List<String> defined = words.fields().stream().map(CustomField::name).toList();
        Stream.concat(
                        defined.stream().filter(name -> all || contact.custom().containsKey(name)),
                        contact.custom().keySet().stream()
                                .filter(name -> !defined.contains(name))
                                .sorted())
                .forEach(name -> seen.add(own(name)));
    }

    private FieldView own(String name) {
        FieldView view = custom.computeIfAbsent(name, one -> {
            FieldView made = new FieldView(
                    one,
                    wrapped(),
                    () -> editors.own(one, contact.custom().getOrDefault(one, "")),
                    typed -> model.editCustom(one, typed));
            made.setId("custom-" + one);
            made.whenClosed(() -> closed.run());
            return made;
        });
        String text = editors.ownWord(name, contact.custom().getOrDefault(name, ""));
        ((Label) view.shown()).setText(text);
        view.read(text);
        return view;
    }

    private void addChannel(List<Node> seen) {
        if (!contact.origin().equals(Origin.UNKNOWN) || all) {
            FieldView view = view(Field.CHANNEL);
            view.read(channel((TwoLinesView) view.shown()));
            seen.add(view);
        }
    }

    private String channel(TwoLinesView lines) {
        Origin origin = contact.origin();
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
        return lines.fill(first, second);
    }

    /// Why the contact has its grade.
    private void addGradeReason(List<Node> seen) {
        String reason = contact.gradeReason();
        if (contact.grade() != null && (!reason.isEmpty() || all)) {
            ((Label) gradeReason.shown()).setText(reason);
            gradeReason.read(reason);
            seen.add(gradeReason);
        }
    }
}
