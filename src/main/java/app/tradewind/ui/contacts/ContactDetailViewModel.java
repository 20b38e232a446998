package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactLine;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.Direction;
import app.tradewind.contact.Field;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.SuppressionRepository.Suppression;
import app.tradewind.contact.TradeSummary;
import app.tradewind.contact.grading.GradeProposal;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one contact that is looked at, or a new one that is not in the book yet.
public final class ContactDetailViewModel {

    /// Everything that the pane shows of a contact.
    ///
    /// @param barred its addresses that are on the list of those never to be written to
    /// @param trade what customs records say of its company’s purchases
    /// @param local the buyer’s own time, null where the zone is not known
    public record Shown(
            Contact contact,
            List<Interaction> timeline,
            List<FollowUp> followUps,
            List<ContactFinding> findings,
            List<Barred> barred,
            @Nullable LocalTime local,
            TradeSummary trade) {

        /// Whether it is a new contact of whom nothing is written yet.
        public boolean isNew() {
            return contact.id().value() == 0;
        }
    }

    /// An address that must not be written to, with the entry of the list that says so.
    public record Barred(String address, Suppression entry) {}

    /// A text that a field did not take, and why.
    public record Fault(@Nullable Field field, String sentence) {}

    private static final java.time.LocalTime NOON = java.time.LocalTime.NOON;

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final NeverWrite neverWrite;
    private final StageFinding stage;
    private final GradeFinding grade;
    private final DuplicateHintViewModel duplicate;
    private final Newest<Optional<Shown>> newest;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable Fault> fault = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable ContactLine> known = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable ContactId> made = new ReadOnlyObjectWrapper<>(null);

    ContactDetailViewModel(ContactsRoom room, ContactWords words, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        stage = new StageFinding(room.book().stageDays(), words);
        grade = new GradeFinding(room.book().grades(), words);
        neverWrite = new NeverWrite(room, words);
        duplicate = new DuplicateHintViewModel(room, words);
        newest = new Newest<>(room.background());
    }

    /// Shows a contact, or nothing for null.
    void show(@Nullable Long id) {
        fault.set(null);
        known.set(null);
        if (id == null) {
            newest.cancel();
            shown.set(null);
        } else {
            newest.ask(() -> read(new ContactId(id)), found -> shown.set(found.orElse(null)));
        }
    }

    DuplicateHintViewModel duplicate() {
        return duplicate;
    }

    /// Reads the shown contact again.
    void reload() {
        Shown now = shown.get();
        if (now != null && !now.isNew()) {
            newest.ask(() -> read(now.contact().id()), found -> shown.set(found.orElse(null)));
        }
    }

    private Optional<Shown> read(ContactId id) {
        words.learnFields(room.book().fields().all());
        return room.book()
                .contacts()
                .find(id)
                .map(contact -> new Shown(
                        contact,
                        room.book().interactions().ofContact(id),
                        room.book().followUps().open(id),
                        findings(contact),
                        neverWrite.barred(contact),
                        LocalTime.of(contact, now(), words.locale()).orElse(null),
                        room.book().contacts().tradeSummary(id)));
    }

    private List<ContactFinding> findings(Contact contact) {
        return Stream.of(
                        room.mayWrite().findings(contact.id()).stream(),
                        stage.of(contact, now()).stream(),
                        grade.of(contact.id().value(), now()).stream())
                .flatMap(one -> one)
                .toList();
    }

    /// Asks for a proposal also against a grade of the user’s own will.
    public void askForGrade() {
        ContactId contact = contact();
        if (contact != null) {
            grade.ask(contact.value());
            reload();
        }
    }

    /// The grade that is proposed for the shown contact.
    Optional<GradeProposal> proposedGrade() {
        Shown now = shown.get();
        return now == null
                ? Optional.empty()
                : now.findings().stream()
                        .flatMap(finding -> finding.mends().stream())
                        .map(ContactFinding.Mend::way)
                        .filter(ContactFinding.TakeGrade.class::isInstance)
                        .map(way -> ((ContactFinding.TakeGrade) way).proposal())
                        .findFirst();
    }

    private LocalDate today() {
        return now().atZone(room.time().zone()).toLocalDate();
    }

    Instant now() {
        return room.time().clock().instant();
    }

    /// Begins a contact of whom nothing is known; it comes into the book with its first name, address or company.
    public void begin() {
        newest.cancel();
        fault.set(null);
        known.set(null);
        shown.set(new Shown(ContactEdit.blank(), List.of(), List.of(), List.of(), List.of(), null, TradeSummary.NONE));
    }

    /// Writes what was typed into a field, as one step that can be taken back.
    public void edit(Field field, String text) {
        edit(field, words.name("field", field), change -> change.set(field, text));
    }

    public void editCustom(String name, String text) {
        edit(null, name, change -> change.set("custom." + name, meant(name, text)));
    }

    /// The value that was meant; what does not fit the kind of the field is refused.
    private String meant(String name, String text) {
        return words.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> field.read(text))
                .orElse(text);
    }

    /// Writes how the address at `position` was obtained.
    public void editSource(int position, ContactAddress.Source source) {
        Shown now = shown.get();
        if (now == null || position >= now.contact().addresses().size()) {
            return;
        }
        String value = now.contact().addresses().get(position).value();
        edit(
                null,
                words.text("contacts.source.title"),
                edit -> edit.addresses(
                        address -> address.value().equals(value) ? address.withSource(source) : address));
    }

    /// Any other change of the contact.
    ///
    /// @param what the name of what changes
    public void edit(@Nullable Field field, String what, UnaryOperator<ContactEdit> change) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        fault.set(null);
        if (now.isNew()) {
            editNew(now.contact(), field, change);
        } else {
            changes.edit(
                    now.contact().id(),
                    words.text("contacts.done.changed", what),
                    change,
                    failure -> refuse(field, failure));
        }
    }

    private void editNew(Contact blank, @Nullable Field field, UnaryOperator<ContactEdit> change) {
        Contact begun;
        try {
            begun = change.apply(new ContactEdit(blank, now())).done();
        } catch (TradewindException refused) {
            refuse(field, refused);
            return;
        }
        shown.set(new Shown(begun, List.of(), List.of(), List.of(), List.of(), null, TradeSummary.NONE));
        if (begun.displayName().isEmpty()) {
            return;
        }
        room.background().start(() -> holderOf(begun), holder -> {
            known.set(holder.orElse(null));
            if (holder.isEmpty()) {
                add(begun);
            }
        });
    }

    private void add(Contact begun) {
        room.background()
                .start(
                        () -> {
                            ContactId[] id = new ContactId[1];
                            long step = room.book()
                                    .history()
                                    .record(
                                            Journal.Kind.EDIT,
                                            words.text("contacts.done.added"),
                                            () -> id[0] = room.book().contacts().add(begun, now()));
                            return new long[] {id[0].value(), step};
                        },
                        added -> {
                            made.set(new ContactId(added[0]));
                            show(added[0]);
                            room.window()
                                    .toasts()
                                    .show(
                                            words.text("contacts.done.added"),
                                            () -> room.background()
                                                    .start(
                                                            () -> room.book()
                                                                    .history()
                                                                    .undo(added[1]),
                                                            _ -> {}));
                        },
                        failure -> refuse(null, failure));
    }

    /// Who already has one of the addresses of a new contact.
    private Optional<ContactLine> holderOf(Contact begun) {
        return begun.addresses().stream()
                .flatMap(address -> room.book().contacts().lines(holders(address)).stream())
                .findFirst();
    }

    private long[] holders(ContactAddress address) {
        return room.book().contacts().ids(ContactQuery.ofAddress(address.value()), ContactOrder.USUAL);
    }

    private void refuse(@Nullable Field field, Throwable failure) {
        fault.set(new Fault(field, room.messages().line(failure)));
    }

    /// Something that happened, as the user tells it.
    ///
    /// @param day when, in the user’s own calendar
    /// @param time at what time of the day; null for now on today, and for noon on an earlier day
    /// @param direction who turned to whom, or null
    public record Happened(
            InteractionKind kind,
            LocalDate day,
            java.time.@Nullable LocalTime time,
            @Nullable Direction direction,
            String summary) {

        public Happened(InteractionKind kind, LocalDate day, @Nullable Direction direction, String summary) {
            this(kind, day, null, direction, summary);
        }
    }

    /// Adds a line to the timeline for what happened now.
    public void log(InteractionKind kind, String summary) {
        log(new Happened(kind, today(), null, summary));
    }

    /// Adds a line to the timeline. What lies ahead is no event: it becomes now.
    public void log(Happened told) {
        ContactId contact = contact();
        InteractionKind kind = told.kind();
        String summary = told.summary();
        if (contact != null && !(summary.isBlank() && kind == InteractionKind.NOTE)) {
            Instant at = at(told);
            Interaction happened = new Interaction(0, contact, kind, at, summary.strip(), null, told.direction());
            changes.step(
                    Journal.Kind.EDIT,
                    words.text("contacts.done.logged", words.name("interaction", kind)),
                    () -> room.book().interactions().add(happened, now()));
        }
    }

    private Instant at(Happened told) {
        java.time.LocalTime time = told.time();
        if (time == null && !told.day().isBefore(today())) {
            return now();
        }
        Instant at = told.day()
                .atTime(Objects.requireNonNullElse(time, NOON))
                .atZone(room.time().zone())
                .toInstant();
        return at.isAfter(now()) ? now() : at;
    }

    /// Makes something due on a day, at nine in the user’s own morning.
    public void followUp(LocalDate day, String reason, FollowUpWay way) {
        ContactId contact = contact();
        if (contact != null) {
            Instant due = day.atTime(9, 0).atZone(room.time().zone()).toInstant();
            FollowUp followUp = new FollowUp(0, contact, due, reason.strip(), way, null);
            changes.step(
                    Journal.Kind.EDIT,
                    words.text("contacts.done.follow-up", words.dates().of(due).words()),
                    () -> room.book().followUps().add(followUp, now()));
        }
    }

    public void done(FollowUp followUp) {
        changes.step(
                Journal.Kind.EDIT,
                words.text("contacts.done.follow-up-done"),
                () -> room.book().followUps().done(followUp.id(), now()));
    }

    NeverWrite neverWrite() {
        return neverWrite;
    }

    private @Nullable ContactId contact() {
        Shown now = shown.get();
        return now == null || now.isNew() ? null : now.contact().id();
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Fault> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Who already has the address that was typed for a new contact.
    public ReadOnlyObjectProperty<@Nullable ContactLine> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /// The contact that came into the book last.
    public ReadOnlyObjectProperty<@Nullable ContactId> madeProperty() {
        return made.getReadOnlyProperty();
    }
}
