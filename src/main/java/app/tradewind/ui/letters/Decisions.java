package app.tradewind.ui.letters;

import app.tradewind.address.AddressCheck;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import app.tradewind.mail.SendGate;
import app.tradewind.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What is decided on a letter: each decision is said, can be taken back, and leads on to the next letter. Lives on
/// the JavaFX thread.
final class Decisions {

    private final LettersRoom room;
    private final Messages messages;
    private final ApprovalTable table;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    Decisions(LettersRoom room, ApprovalTable table) {
        this.room = room;
        messages = room.messages();
        this.table = table;
    }

    void approve(Letter letter) {
        room.background()
                .start(
                        () -> {
                            room.book().checklist().seeWarnings(letter.id());
                            return room.book().desk().approve(letter.id());
                        },
                        objections -> answered(letter, objections));
    }

    private void answered(Letter letter, List<SendGate.Objection> objections) {
        if (objections.isEmpty()) {
            table.pile().approve(letter.id());
            decided("letters.approve.done", letter, () -> room.book().desk().unapprove(letter.id()));
            return;
        }
        refusal.set(messages.text(
                "letters.approve.refused",
                objections.stream()
                        .map(objection -> objection.text().isBlank() ? objection.rule() : objection.text())
                        .distinct()
                        .collect(Collectors.joining(" "))));
    }

    void skip(Letter letter) {
        change(() -> room.book().desk().cancel(letter.id()), () -> {
            table.pile().skip(letter.id());
            decided("letters.skip.done", letter, () -> room.book().desk().restore(letter.id()));
        });
    }

    void never(Letter letter) {
        String key = new AddressCheck().check(letter.address()).key();
        change(() -> suppress(letter, key), () -> {
            table.pile().skip(letter.id());
            decided("letters.never.done", letter, () -> liftAgain(letter, key));
        });
    }

    private void suppress(Letter letter, String key) {
        Instant now = room.time().clock().instant();
        suppressions().suppressAddress(key, SuppressionReason.MANUAL, messages.text("letters.never.proof"), now);
        room.book().desk().cancel(letter.id());
    }

    private void liftAgain(Letter letter, String key) {
        suppressions().find(key).ifPresent(found -> suppressions().lift(found.id()));
        room.book().desk().restore(letter.id());
    }

    private SuppressionRepository suppressions() {
        return room.book().people().suppressions();
    }

    private void decided(String key, Letter letter, Runnable undo) {
        ApprovalSheet shown = table.sheetProperty().get();
        String who = shown == null ? letter.address() : shown.review().contact().displayName();
        room.window()
                .toasts()
                .show(
                        messages.text(key, who),
                        () -> change(undo, () -> {
                            table.pile().takeBack(letter.id());
                            table.goTo(letter.id());
                        }));
        table.goBehind(letter.id());
    }

    private void change(Runnable work, Runnable then) {
        room.background()
                .start(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> then.run());
    }

    void forgetRefusal() {
        refusal.set("");
    }

    /// What stands against the letter that was to be approved; empty where nothing does.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
