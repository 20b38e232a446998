package app.tradewind.ui.contacts;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import app.tradewind.contact.guess.AddressGuess;
import app.tradewind.contact.health.AddressHealth;
import app.tradewind.contact.health.Evidence;
import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What speaks for and against the addresses of the contact that is looked at; the address that was meant by a
/// mistyped one, and one guess where there is no address.
public final class AddressHealthViewModel {

    /// What is known of one contact.
    ///
    /// @param guess where the contact has no address, the likeliest
    record Found(
            Contact contact,
            List<AddressHealth> addresses,
            @Nullable AddressGuess guess) {}

    private final ContactsRoom room;
    private final ContactWords words;
    private final HealthWords healthWords;
    private final ContactChanges changes;
    private final Newest<Found> newest;
    private Runnable check = () -> {};
    private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>(null);

    AddressHealthViewModel(
            ContactsRoom room, ContactWords words, ContactChanges changes, ContactDetailViewModel detail) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        healthWords = new HealthWords(words);
        newest = new Newest<>(room.background());
        detail.shownProperty().subscribe(this::read);
    }

    private void read(ContactDetailViewModel.@Nullable Shown shown) {
        Found before = found.get();
        if (shown == null || shown.isNew()) {
            newest.cancel();
            found.set(null);
            return;
        }
        if (before != null && !before.contact().id().equals(shown.contact().id())) {
            found.set(null);
        }
        newest.ask(() -> found(shown.contact()), found::set);
    }

    private Found found(Contact contact) {
        HealthBook health = room.book().health();
        AddressGuess guess = contact.addresses().isEmpty() && contact.deletedAt() == null
                ? health.guesses().of(contact).orElse(null)
                : null;
        return new Found(contact, health.check().evidence(contact), guess);
    }

    /// The lines to show: for each address what weighs most first; none where nothing is known.
    List<HealthLine> lines() {
        Found now = found.get();
        if (now == null) {
            return List.of();
        }
        List<HealthLine> lines = new ArrayList<>();
        for (AddressHealth health : now.addresses()) {
            if (now.addresses().size() > 1) {
                lines.add(new HealthLine(Tone.NEUTRAL, health.address().value(), null));
            }
            for (Evidence evidence : health.evidence()) {
                lines.add(new HealthLine(healthWords.tone(evidence.weight()), healthWords.line(evidence), null));
            }
            if (health.proposal() != null) {
                lines.add(proposal(health));
            }
        }
        AddressGuess guess = now.guess();
        if (guess != null) {
            HealthLine.Act add = new HealthLine.Act(words.text("contacts.guess.add"), "P", this::addGuess);
            lines.add(new HealthLine(Tone.ADVICE, healthWords.guess(guess), add));
        }
        return lines;
    }

    private HealthLine proposal(AddressHealth health) {
        return new HealthLine(
                Tone.ACCENT,
                words.text("contacts.health.proposal", health.proposal()),
                new HealthLine.Act(words.text("contacts.health.use-proposal"), "Y", () -> use(health)));
    }

    /// What checks the addresses of the chosen contacts anew.
    void whenAskedToCheck(Runnable checking) {
        check = checking;
    }

    void checkAgain() {
        check.run();
    }

    /// Puts the address that was meant in the place of the first mistyped one.
    public void useProposal() {
        Found now = found.get();
        Optional<AddressHealth> mistyped = now == null
                ? Optional.empty()
                : now.addresses().stream()
                        .filter(health -> health.proposal() != null)
                        .findFirst();
        mistyped.ifPresent(this::use);
    }

    private void use(AddressHealth mistyped) {
        Found now = found.get();
        if (now != null) {
            String label = words.text("contacts.done.mended", mistyped.proposal());
            changes.step(
                    Journal.Kind.EDIT,
                    label,
                    () -> room.book().health().cleanUp().mend(now.contact(), mistyped.address(), label));
        }
    }

    /// Takes the guess into the book, with that as its source.
    public void addGuess() {
        Found now = found.get();
        AddressGuess guess = now == null ? null : now.guess();
        if (now != null && guess != null) {
            ContactAddress.Source source = new ContactAddress.Source(
                    SourceType.GUESSED, "", room.time().clock().instant(), null, Tri.UNKNOWN, NoSolicitNote.NOT_LOOKED);
            ContactAddress address = new ContactAddress(
                    0,
                    guess.address(),
                    AddressKind.UNKNOWN,
                    Verdict.UNKNOWN,
                    List.of(),
                    source,
                    ContactAddress.Bounces.NONE);
            changes.step(
                    Journal.Kind.EDIT,
                    words.text("contacts.done.guessed", guess.address()),
                    () -> room.book()
                            .contacts()
                            .update(
                                    new app.tradewind.contact.ContactEdit(
                                                    now.contact(),
                                                    room.time().clock().instant())
                                            .addresses(List.of(address))
                                            .done(),
                                    room.time().clock().instant()));
        }
    }

    ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
