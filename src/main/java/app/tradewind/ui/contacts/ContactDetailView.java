package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.grading.GradeProposal;
import app.tradewind.ui.contacts.ContactDetailViewModel.Fault;
import app.tradewind.ui.contacts.ContactDetailViewModel.Shown;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One contact: portrait, local time, findings, fields, timeline. Forms open inside it.
///
/// Its parts are made once and filled for each contact; what one contact lacks stands there unseen.
public final class ContactDetailView extends ScrollPane {

    private final ContactsViewModel model;
    private final ContactWords words;
    private final VBox content = new VBox();
    private final VBox form = new VBox();
    private final Label none;
    private final PortraitView portrait;
    private final Label hint;
    private final VBox known = new VBox(4);
    private final HBox actions = new HBox();
    private final DuplicateHintView duplicate;
    private final BarredView barred;
    private final LocalTimeView local;
    private final NextStepView next;
    private final VBox findings = new VBox(8);
    private final NodePool<FindingLineView> findingLines =
            new NodePool<>(findings.getChildren(), () -> new FindingLineView(this::mend));
    private final AddressHealthView health;
    private final DetailFieldsView fields;
    private final Button toggle;
    private final PicturesView pictures;
    private final AttachmentsView attachments;
    private final LettersView letters;
    private final FlowPane links;
    private final TimelineView timeline;
    private boolean all;
    private boolean late;
    private @Nullable ContactId open;

    ContactDetailView(ContactsViewModel model) {
        this.model = model;
        words = model.words();
        none = Texts.wrapped(Texts.muted(words.text("contacts.detail.none")));
        portrait = new PortraitView(words, () -> edit(Field.NAME), this::openCompany);
        hint = Texts.wrapped(Texts.muted(words.text("contacts.new.hint")));
        known.getStyleClass().addAll(Styles.BANNER, Tone.WARN.style());
        barred = new BarredView(words, () -> model.go(new Place.SettingsPlace("suppressions")));
        local = new LocalTimeView(words);
        next = new NextStepView(words);
        fields = new DetailFieldsView(words, model.detail(), new Forms());
        health = new AddressHealthView(model.health(), words);
        toggle = Buttons.link("", words.text("contacts.detail.all"), this::toggle);
        pictures = new PicturesView(model.pictures());
        attachments = new AttachmentsView(model.attachments(), model.folds());
        letters = new LettersView(model.letters(), model.folds());
        Button asked = Buttons.link("fth-user-check", words.text("contacts.rights.open-form"), this::rights);
        asked.setId("open-rights");
        links = new FlowPane(8, 0, toggle, pictures.adder(), attachments.adder(), asked);
        setOnDragOver(drag -> {
            pictures.dragged(drag);
            attachments.dragged(drag);
        });
        setOnDragDropped(drop -> {
            pictures.dropped(drop);
            attachments.dropped(drop);
        });
        timeline = new TimelineView(
                words, model.folds(), followUp -> model.detail().done(followUp));
        fields.whenClosed(() -> {
            if (late) {
                again();
            }
        });
        duplicate = new DuplicateHintView(model.detail().duplicate(), words);
        form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        form.getChildren().subscribe(() -> {
            if (late && form.getChildren().isEmpty()) {
                again();
            }
        });
        addActions();
        content.getChildren()
                .addAll(
                        none,
                        portrait,
                        hint,
                        known,
                        actions,
                        form,
                        barred,
                        duplicate,
                        local,
                        next,
                        pictures,
                        findings,
                        fields,
                        health,
                        links,
                        letters,
                        attachments,
                        timeline);
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

    private void toggle() {
        all = !all;
        again();
    }

    void show(@Nullable Shown shown) {
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
        // what is known of addresses is read after the contact, and shows itself
        content.getChildren().stream().filter(part -> part != health).forEach(part -> see(part, shown));
        if (shown != null) {
            fill(shown);
        }
    }

    /// Which parts a known contact has, which a new one, and what stands there for none.
    private void see(Node part, @Nullable Shown shown) {
        if (part == duplicate) {
            model.detail()
                    .duplicate()
                    .show(shown == null ? null : shown.contact().id());
        } else if (part == form) {
            form.setVisible(shown != null);
        } else if (part == none) {
            NodePool.seen(part, shown == null);
        } else if (part == hint || part == known) {
            boolean asked = shown != null && shown.isNew();
            NodePool.seen(part, asked && (model.detail().knownProperty().get() == null) == (part == hint));
        } else if (part == portrait || part == fields) {
            NodePool.seen(part, shown != null);
        } else if (part == pictures) {
            NodePool.seen(part, !model.pictures().picturesProperty().get().isEmpty());
        } else if (part == letters) {
            NodePool.seen(part, !model.letters().lettersProperty().get().isEmpty());
        } else if (part == attachments) {
            NodePool.seen(part, !model.attachments().filesProperty().get().isEmpty());
        } else if (shown == null || shown.isNew()) {
            NodePool.seen(part, false);
        } else if (part == actions || part == links || part == timeline) {
            NodePool.seen(part, true);
        }
    }

    /// Whether something is being written, which a reload must not disturb.
    private boolean isFormOpen() {
        return !form.getChildren().isEmpty() && !(form.getChildren().getFirst() instanceof Label);
    }

    private void fill(Shown shown) {
        portrait.fill(shown);
        fields.fill(shown.contact(), all);
        if (shown.isNew()) {
            ContactLine holder = model.detail().knownProperty().get();
            if (holder != null) {
                known(holder);
            }
            return;
        }
        barred.fill(shown.barred());
        local.fill(shown.local());
        next.fill(shown.contact());
        findingLines.show(shown.findings(), FindingLineView::fill);
        NodePool.seen(findings, !shown.findings().isEmpty());
        toggle.setText(words.text(all ? "contacts.detail.fewer" : "contacts.detail.all"));
        timeline.fill(shown);
    }

    private void addActions() {
        Button write =
                Buttons.withKey(Buttons.primary("fth-edit-3", words.text("contacts.action.write"), model::write), "W");
        Button log = Buttons.withKey(Buttons.plain("fth-phone", words.text("contacts.action.log"), this::log), "L");
        Button follow = Buttons.withKey(
                Buttons.plain("fth-clock", words.text("contacts.action.follow-up"), () -> followUp(FollowUpWay.ANY)),
                "F");
        Button never =
                Buttons.withKey(Buttons.icon("fth-slash", words.text("contacts.command.never"), this::neverWrite), "X");
        never.setId("never-write");
        actions.getChildren().addAll(write, log, follow);
        portrait.setBeside(never);
        actions.getStyleClass().add("tw-actions");
    }

    private void known(ContactLine holder) {
        known.getChildren()
                .setAll(
                        Texts.wrapped(Texts.plain(words.text("contacts.new.known", holder.address()))),
                        Buttons.link(
                                "",
                                words.text(
                                        "contacts.new.open",
                                        holder.name().isEmpty() ? holder.address() : holder.name()),
                                () -> model.selection().select(holder.id())));
    }

    private void mend(ContactFinding.Way way) {
        switch (way) {
            case ContactFinding.EditField(Field field) -> edit(field);
            case ContactFinding.EditBasis() -> new Forms().basis();
            case ContactFinding.UseProposal() -> model.health().useProposal();
            case ContactFinding.EditSource() -> new Forms().source(0);
            case ContactFinding.TakePage() -> takePage();
            case ContactFinding.FollowUpBy(FollowUpWay by) -> followUp(by);
            case ContactFinding.TakeGrade(GradeProposal proposal) ->
                model.grading().take(proposal);
            case ContactFinding.KeepGrade(GradeProposal proposal) ->
                model.grading().keep(proposal);
            case ContactFinding.GoTo(Place place) -> model.go(place);
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

    /// Shows the company of the contact that is looked at.
    void openCompany() {
        Shown shown = model.detail().shownProperty().get();
        if (shown != null && shown.contact().company().id() != 0) {
            model.go(new Place.CompanyPlace(shown.contact().company().id()));
        }
    }

    /// Asks for pictures of the card.
    void addPicture() {
        if (links.isVisible()) {
            pictures.choose();
        }
    }

    /// Asks for one more address, phone or link.
    void addWay(Field field, Node below) {
        if (model.detail().shownProperty().get() != null) {
            WayMenuView.ask(below, fields.ways(), words, field);
        }
    }

    /// Asks for files to keep with the contact.
    void addFile() {
        if (links.isVisible()) {
            attachments.choose();
        }
    }

    /// Keeps the files or the picture of the clipboard with the contact; false where it holds none.
    boolean paste() {
        return links.isVisible() && attachments.paste();
    }

    void log() {
        LogView log = new LogView(words, today(), happened -> {
            form.getChildren().clear();
            model.detail().log(happened);
        });
        openForm(log);
        log.begin();
    }

    void followUp(FollowUpWay way) {
        FollowUpView view = new FollowUpView(words, today(), way, (day, reason, by) -> {
            form.getChildren().clear();
            model.detail().followUp(day, reason, by);
        });
        openForm(view);
        view.begin();
    }

    private LocalDate today() {
        return model.now().atZone(model.zone()).toLocalDate();
    }

    /// Opens what the person may ask for.
    void rights() {
        Shown shown = model.detail().shownProperty().get();
        if (shown != null && !shown.isNew()) {
            RightsView view = new RightsView(
                    model.rights(),
                    shown.contact().displayName(),
                    () -> form.getChildren().clear());
            openForm(view);
            setVvalue(0);
            view.begin();
        }
    }

    /// Asks for the page on which the main address was found.
    void takePage() {
        Shown shown = model.detail().shownProperty().get();
        if (shown != null && !shown.isNew()) {
            shown.contact().mainAddress().ifPresent(address -> {
                PageProofView view = new PageProofView(
                        model.pageProof(),
                        words,
                        address,
                        () -> form.getChildren().clear());
                openForm(view);
                view.begin();
            });
        }
    }

    /// Asks who of the selected is never to be written to again, and why.
    void neverWrite() {
        Shown shown = model.detail().shownProperty().get();
        // who is meant is settled when the question is asked, whatever is selected while it stands there
        long[] selected = model.selection().ids();
        int people = selected.length;
        if (shown == null || people == 0) {
            return;
        }
        long[] ids = people > 1 ? selected : new long[] {shown.contact().id().value()};
        if (people == 1 && shown.contact().addresses().isEmpty()) {
            openForm(Texts.wrapped(Texts.plain(words.text("contacts.never.no-address"))));
            return;
        }
        NeverWriteView view = new NeverWriteView(words, people, shown.contact().addresses(), wish -> {
            form.getChildren().clear();
            model.detail().neverWrite().bar(ids, wish);
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
