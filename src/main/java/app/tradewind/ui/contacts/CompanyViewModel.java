package app.tradewind.ui.contacts;

import app.tradewind.contact.Company;
import app.tradewind.contact.CompanyEdit;
import app.tradewind.contact.CompanyField;
import app.tradewind.contact.CompanyPerson;
import app.tradewind.contact.CompanyPortrait;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.Interaction;
import app.tradewind.letter.LetterLine;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A company with its people, letters and what happened. Lives on the JavaFX thread.
public final class CompanyViewModel {

    private static final int MOST = 60;
    private static final Set<String> TABLES = Set.of("company", "contact", "address", "letter", "interaction");

    /// Everything that the page shows.
    public record Shown(CompanyPortrait portrait, List<LetterLine> letters, List<Interaction> timeline) {

        public Company company() {
            return portrait.company();
        }
    }

    /// A text that a field did not take, and why.
    public record Fault(CompanyField field, String sentence) {}

    private final ContactsRoom room;
    private final ContactWords words;
    private final ContactChanges changes;
    private final Newest<Optional<Shown>> newest;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable Fault> fault = new ReadOnlyObjectWrapper<>(null);
    private long wanted;
    private Subscription watch = Subscription.EMPTY;

    public CompanyViewModel(ContactsRoom room) {
        this.room = room;
        words = room.words();
        changes = new ContactChanges(room);
        newest = new Newest<>(room.background());
    }

    /// Shows the company of this number.
    public void show(long company) {
        if (company != wanted) {
            fault.set(null);
            shown.set(null);
        }
        wanted = company;
        reload();
    }

    public void activate() {
        watch = ChangeWatch.of(room.book().changes(), TABLES, room.background(), this::reload);
    }

    public void release() {
        watch.unsubscribe();
        newest.cancel();
    }

    public void reload() {
        long company = wanted;
        newest.ask(() -> read(company), found -> {
            shown.set(found.orElse(null));
            if (found.isEmpty() && company != 0) {
                room.window().toasts().show(words.text("contacts.company.gone"));
            }
        });
    }

    private Optional<Shown> read(long company) {
        CompanyBook book = room.book().companies();
        return book.companies().find(company).map(portrait -> {
            long stands = portrait.company().id();
            return new Shown(
                    portrait,
                    book.letters().ofCompany(stands, MOST),
                    book.companies().timeline(stands, MOST));
        });
    }

    /// Writes what was typed into a field, as one step that can be taken back.
    public void edit(CompanyField field, String typed) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        fault.set(null);
        long id = now.company().id();
        changes.step(
                Journal.Kind.EDIT,
                words.text(
                        "contacts.company.changed",
                        words.name("company-field", field),
                        now.company().name()),
                () -> write(id, field, typed),
                failure -> fault.set(new Fault(field, room.messages().line(failure))));
    }

    private void write(long id, CompanyField field, String typed) {
        CompanyBook book = room.book().companies();
        book.companies()
                .find(id)
                .ifPresent(before -> book.companies()
                        .update(
                                CompanyEdit.set(before.company(), field, typed),
                                room.time().clock().instant()));
    }

    /// Makes a person the one who is written to first; the one who is that already becomes one of many.
    public void toggleMain(CompanyPerson person) {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        long id = now.company().id();
        ContactId chosen = person.main() ? null : person.line().id();
        changes.step(
                Journal.Kind.EDIT,
                words.text(
                        person.main() ? "contacts.company.main-none" : "contacts.company.main-done",
                        person.line().name()),
                () -> room.book()
                        .companies()
                        .companies()
                        .setMain(id, chosen, room.time().clock().instant()));
    }

    public void open(ContactId person) {
        room.window().navigator().go(new Place.ContactPlace(person));
    }

    public void openLetter(long letter) {
        room.window().navigator().go(new Place.LetterPlace(letter));
    }

    /// Writes to the main person.
    public void write() {
        Shown now = shown.get();
        if (now != null) {
            now.portrait()
                    .first()
                    .ifPresent(person -> room.window().navigator().go(new Place.ComposePlace(List.of(person), "")));
        }
    }

    public void leave() {
        room.window().navigator().back();
    }

    /// “Anna Meier”, for a line of the timeline or of the letters.
    String name(ContactId person) {
        Shown now = shown.get();
        return now == null
                ? ""
                : now.portrait().people().stream()
                        .filter(one -> one.line().id().equals(person))
                        .map(one -> one.line().name())
                        .findFirst()
                        .orElse("");
    }

    /// “3 people · last contact: yesterday”.
    String note() {
        Shown now = shown.get();
        if (now == null) {
            return "";
        }
        String people = words.text("contacts.company.people", now.portrait().number());
        return now.portrait().lastContactAt() == null
                ? people
                : words.text(
                        "contacts.company.note",
                        people,
                        words.dates().words(now.portrait().lastContactAt()));
    }

    ContactWords words() {
        return words;
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Fault> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return newest.busyProperty();
    }
}
