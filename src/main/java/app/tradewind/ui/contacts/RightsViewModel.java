package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.rights.Erased;
import app.tradewind.contact.rights.PersonRequest;
import app.tradewind.contact.rights.Subject;
import app.tradewind.handover.paper.PersonFile;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The rights of the person who is looked at: requests, everything held as a file, erasure. Lives on the JavaFX
/// thread.
public final class RightsViewModel {

    private static final Duration DAYS_AHEAD = Duration.ofDays(10);

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final Newest<List<PersonRequest>> newest;
    private final ReadOnlyObjectWrapper<List<PersonRequest>> requests = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable ContactId contact;

    RightsViewModel(ContactsRoom room, ContactWords words, ContactChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        newest = new Newest<>(room.background());
    }

    ContactWords words() {
        return words;
    }

    void show(@Nullable ContactId wanted) {
        if (wanted == null || !wanted.equals(contact)) {
            contact = wanted;
            requests.set(List.of());
            reload();
        }
    }

    void reload() {
        ContactId wanted = contact;
        if (wanted == null) {
            newest.cancel();
        } else {
            newest.ask(() -> room.book().rights().requests().ofContact(wanted), requests::set);
        }
    }

    /// What the person asked for, the newest first.
    public ReadOnlyObjectProperty<List<PersonRequest>> requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    LocalDate today() {
        return now().atZone(room.time().zone()).toLocalDate();
    }

    private Instant now() {
        return room.time().clock().instant();
    }

    /// Notes what the person asked for, and by when it is answered.
    public void note(PersonRequest.Kind kind, LocalDate day, String note) {
        ContactId wanted = contact;
        if (wanted != null) {
            Instant at = day.isBefore(today())
                    ? day.atTime(12, 0).atZone(room.time().zone()).toInstant()
                    : now();
            PersonRequest request = PersonRequest.received(
                    wanted, kind, at, note.strip(), room.time().zone());
            changes.step(Journal.Kind.EDIT, words.text("contacts.rights.noted", day(request.dueAt())), () -> {
                room.book().rights().requests().add(request);
                room.book().followUps().add(reminder(request), now());
            });
        }
    }

    /// Stands on the board of the day, early enough to answer.
    private FollowUp reminder(PersonRequest request) {
        Instant early = request.dueAt().minus(DAYS_AHEAD);
        return new FollowUp(
                0, request.contact(), early.isBefore(now()) ? now() : early, reason(request), FollowUpWay.ANY, null);
    }

    private String reason(PersonRequest request) {
        return words.text(
                "contacts.rights.follow-up",
                words.name("request", request.kind()),
                request.dueAt().atZone(room.time().zone()).toLocalDate());
    }

    /// Notes that a request was answered, and takes its reminder from the board.
    public void done(PersonRequest request) {
        changes.step(Journal.Kind.EDIT, words.text("contacts.rights.done"), () -> {
            room.book().rights().requests().done(request.id(), now());
            room.book().followUps().open(request.contact()).stream()
                    .filter(reminder -> reminder.reason().equals(reason(request)))
                    .forEach(reminder -> room.book().followUps().done(reminder.id(), now()));
        });
    }

    /// “Access, received 3 Mar, due 3 Apr”.
    String line(PersonRequest request) {
        Instant done = request.doneAt();
        String kind = words.name("request", request.kind());
        String received = day(request.receivedAt());
        return done == null
                ? words.text("contacts.rights.open", kind, received, day(request.dueAt()))
                : words.text("contacts.rights.answered", kind, received, day(done));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(at.atZone(room.time().zone()));
    }

    boolean isLate(PersonRequest request) {
        return request.isOpen() && request.dueAt().isBefore(now());
    }

    /// Writes everything held on the person.
    public void save(Path file) {
        ContactId wanted = contact;
        if (wanted == null) {
            return;
        }
        room.background()
                .startLong(
                        words.text("contacts.rights.saving"),
                        _ -> new PersonFile(room.book().rights().held(), room.messages())
                                .write(room.book().rights().subjects().ofContact(wanted), file, now()),
                        written -> room.window()
                                .toasts()
                                .show(words.text(
                                        "contacts.rights.saved",
                                        written.entries(),
                                        written.files(),
                                        String.valueOf(file.getFileName()))),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    /// Erases the person for good; the view has asked before.
    public void erase() {
        ContactId wanted = contact;
        if (wanted == null) {
            return;
        }
        room.background()
                .startLong(
                        words.text("contacts.rights.erasing"),
                        _ -> {
                            Subject subject = room.book().rights().subjects().ofContact(wanted);
                            return room.book().rights().erasure().erase(subject, proof(wanted), now());
                        },
                        this::erased,
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    /// On which request, without a word of whose it was.
    private String proof(ContactId wanted) {
        return room.book().rights().requests().ofContact(wanted).stream()
                .filter(request -> request.kind() == PersonRequest.Kind.ERASURE)
                .findFirst()
                .map(request -> words.text(
                        "contacts.rights.proof",
                        request.receivedAt().atZone(room.time().zone()).toLocalDate()))
                .orElse("");
    }

    private void erased(Erased erased) {
        List<String> said = new ArrayList<>();
        said.add(words.text("contacts.rights.erased", erased.letters()));
        if (erased.sharedFiles() > 0) {
            said.add(words.text("rights.erased.shared", erased.sharedFiles()));
        }
        if (!erased.mentions().isEmpty()) {
            said.add(words.text("rights.erased.mentions", erased.mentions().size()));
        }
        room.window().toasts().show(String.join(" ", said));
    }

    boolean isPerson() {
        return contact != null;
    }
}
