package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.ui.contacts.ContactDetailViewModel.Fault;
import app.tradewind.ui.contacts.ContactDetailViewModel.Shown;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One contact: portrait, local time, findings, fields, timeline. Forms open inside it.
public final class ContactDetailView extends ScrollPane {

    private final ContactsViewModel model;
    private final ContactWords words;
    private final VBox content = new VBox();
    private final VBox form = new VBox();
    private DetailFieldsView fields;
    private boolean all;
    private boolean late;
    private @Nullable ContactId open;

    ContactDetailView(ContactsViewModel model) {
        this.model = model;
        words = model.words();
        fields = new DetailFieldsView(
                words, model.detail(), app.tradewind.contact.ContactEdit.blank(), false, new Forms());
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        form.getChildren().subscribe(() -> {
            if (late && form.getChildren().isEmpty()) {
                again();
            }
        });
        content.getStyleClass().add("tw-detail-content");
        content.setId("contact-detail");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(Styles.DETAIL);
        model.detail().shownProperty().subscribe(this::show);
        model.detail().faultProperty().subscribe(this::refuse);
        model.detail().knownProperty().subscribe(_ -> again());
    }

    private void again() {
        show(model.detail().shownProperty().get());
    }

    private void show(@Nullable Shown shown) {
        boolean same = shown != null && shown.contact().id().equals(open);
        if (same && (fields.isEditing() || isFormOpen())) {
            late = true;
            return;
        }
        late = false;
        open = shown == null ? null : shown.contact().id();
        if (!same) {
            form.getChildren().clear();
            all = shown != null && shown.isNew();
            setVvalue(0);
        }
        if (shown == null) {
            content.getChildren().setAll(Texts.wrapped(Texts.muted(words.text("contacts.detail.none"))));
        } else {
            build(shown);
        }
    }

    /// Whether something is being written, which a reload must not disturb.
    private boolean isFormOpen() {
        return !form.getChildren().isEmpty() && !(form.getChildren().getFirst() instanceof Label);
    }

    private void build(Shown shown) {
        fields = new DetailFieldsView(words, model.detail(), shown.contact(), all, new Forms());
        fields.whenClosed(() -> {
            if (late) {
                again();
            }
        });
        content.getChildren().setAll(portrait(shown));
        if (shown.isNew()) {
            ContactLine known = model.detail().knownProperty().get();
            content.getChildren()
                    .add(known == null ? Texts.wrapped(Texts.muted(words.text("contacts.new.hint"))) : known(known));
            content.getChildren().add(fields);
            return;
        }
        content.getChildren().addAll(actions(), form);
        LocalTime local = shown.local();
        if (local != null) {
            content.getChildren().add(new LocalTimeView(words, local));
        }
        if (!shown.findings().isEmpty()) {
            content.getChildren().add(findings(shown));
        }
        Button toggle = Buttons.link("", words.text(all ? "contacts.detail.fewer" : "contacts.detail.all"), () -> {
            all = !all;
            again();
        });
        content.getChildren()
                .addAll(
                        fields,
                        toggle,
                        new TimelineView(
                                words, shown, followUp -> model.detail().done(followUp)));
    }

    private Node portrait(Shown shown) {
        Contact contact = shown.contact();
        Label name = Texts.wrapped(Texts.title(
                shown.isNew() && contact.displayName().isEmpty()
                        ? words.text("contacts.new.title")
                        : contact.displayName()));
        name.setOnMouseClicked(_ -> edit(Field.NAME));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, name);
        if (contact.grade() != null) {
            Label grade = Chips.of(contact.grade().name(), contact.grade().ordinal() == 0 ? Tone.ACCENT : Tone.NEUTRAL);
            grade.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(grade);
        }
        String at = Stream.of(contact.title(), contact.company().name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        VBox portrait = new VBox(2, line);
        if (!at.isEmpty()) {
            portrait.getChildren().add(Texts.wrapped(Texts.muted(at)));
        }
        if (contact.deletedAt() != null) {
            portrait.getChildren()
                    .add(Texts.wrapped(Texts.secondary(
                            words.text("contacts.detail.in-bin", words.dates().words(contact.deletedAt())))));
        }
        return portrait;
    }

    private Node actions() {
        Button write =
                Buttons.withKey(Buttons.primary("fth-edit-3", words.text("contacts.action.write"), model::write), "W");
        Button log = Buttons.withKey(Buttons.plain("fth-phone", words.text("contacts.action.log"), this::log), "L");
        Button follow = Buttons.withKey(
                Buttons.plain("fth-clock", words.text("contacts.action.follow-up"), () -> followUp(FollowUpWay.ANY)),
                "F");
        HBox actions = new HBox(write, log, follow);
        actions.getStyleClass().add("tw-actions");
        return actions;
    }

    private Node known(ContactLine known) {
        VBox box = new VBox(
                4,
                Texts.wrapped(Texts.plain(words.text("contacts.new.known", known.address()))),
                Buttons.link(
                        "",
                        words.text("contacts.new.open", known.name().isEmpty() ? known.address() : known.name()),
                        () -> model.selection().select(known.id())));
        box.getStyleClass().addAll(Styles.BANNER, Tone.WARN.style());
        return box;
    }

    private Node findings(Shown shown) {
        VBox box = new VBox(8);
        for (ContactFinding finding : shown.findings()) {
            Label text = Texts.wrapped(Texts.plain(finding.text()));
            VBox lines = new VBox(2, text, Texts.wrapped(Texts.secondary(finding.source())));
            HBox mends = new HBox(6);
            finding.mends()
                    .forEach(mend -> mends.getChildren().add(Buttons.small(mend.label(), () -> mend(mend.way()))));
            if (!finding.mends().isEmpty()) {
                lines.getChildren().add(mends);
            }
            HBox.setHgrow(lines, Priority.ALWAYS);
            HBox line = new HBox(8, Icons.of(finding.tone().icon(), finding.tone()), lines);
            line.getStyleClass().add("tw-timeline-line");
            box.getChildren().add(line);
        }
        return box;
    }

    private void mend(ContactFinding.Way way) {
        switch (way) {
            case ContactFinding.EditField(Field field) -> edit(field);
            case ContactFinding.EditBasis() -> new Forms().basis();
            case ContactFinding.EditSource() -> new Forms().source(0);
            case ContactFinding.FollowUpBy(FollowUpWay by) -> followUp(by);
            case ContactFinding.GoTo(app.tradewind.ui.control.Place place) -> model.go(place);
        }
    }

    /// Opens the field for editing, with all fields shown if it was hidden.
    void edit(Field field) {
        if (fields.field(field).isEmpty()) {
            all = true;
            again();
        }
        fields.field(field).ifPresent(FieldView::open);
    }

    void log() {
        LogView log = new LogView(words, (kind, summary) -> {
            form.getChildren().clear();
            model.detail().log(kind, summary);
        });
        openForm(log);
        log.begin();
    }

    void followUp(FollowUpWay way) {
        FollowUpView view =
                new FollowUpView(words, model.now().atZone(model.zone()).toLocalDate(), way, (day, reason, by) -> {
                    form.getChildren().clear();
                    model.detail().followUp(day, reason, by);
                });
        openForm(view);
        view.begin();
    }

    private void openForm(Node node) {
        Shown shown = model.detail().shownProperty().get();
        if (shown != null && !shown.isNew()) {
            form.getChildren().setAll(node);
        }
    }

    /// Leaves an editor or a form; false if none is open.
    boolean escape() {
        if (!form.getChildren().isEmpty()) {
            form.getChildren().clear();
            return true;
        }
        return fields.leave();
    }

    private void refuse(@Nullable Fault fault) {
        Field field = fault == null ? null : fault.field();
        if (fault != null && field != null) {
            fields.field(field).ifPresent(view -> view.refuse(fault.sentence()));
        } else if (fault != null) {
            Label sentence = Texts.wrapped(Texts.plain(fault.sentence()));
            sentence.getStyleClass().add(Styles.ERROR_TEXT);
            form.getChildren().setAll(sentence);
        }
    }

    private final class Forms implements DetailFieldsView.Openers {

        @Override
        public void basis() {
            Shown shown = model.detail().shownProperty().get();
            if (shown == null) {
                return;
            }
            BasisView view = new BasisView(
                    words, shown.contact(), model.now(), (file, kept) -> model.keepEvidence(file, "", kept), answer -> {
                        form.getChildren().clear();
                        model.detail()
                                .edit(
                                        null,
                                        words.name("field", Field.BASIS),
                                        edit -> edit.basis(answer.basis())
                                                .roleRelevance(answer.relevance(), answer.why()));
                    });
            openForm(view);
            view.begin();
        }

        @Override
        public void source(int address) {
            Shown shown = model.detail().shownProperty().get();
            if (shown == null || address >= shown.contact().addresses().size()) {
                return;
            }
            SourceView view =
                    new SourceView(words, shown.contact().addresses().get(address), model::keepEvidence, source -> {
                        form.getChildren().clear();
                        model.detail().editSource(address, source);
                    });
            openForm(view);
            view.begin();
        }
    }
}
