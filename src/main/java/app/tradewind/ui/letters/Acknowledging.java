package app.tradewind.ui.letters;

import app.tradewind.compliance.Acknowledgements;
import app.tradewind.compliance.Finding;
import app.tradewind.contact.ContactId;
import app.tradewind.text.Messages;
import app.tradewind.ui.letters.CheckLine.Act;
import java.util.List;
import java.util.function.Supplier;

/// What is seen or looked up: it is kept with name and day, said, and can be taken back. Lives on the JavaFX
/// thread.
final class Acknowledging {

    private final LettersRoom room;
    private final Messages messages;
    private final Runnable again;

    /// @param again asks the rules anew
    Acknowledging(LettersRoom room, Runnable again) {
        this.room = room;
        messages = room.messages();
        this.again = again;
    }

    Act act(Finding finding, List<ContactId> people, String label) {
        if (!finding.rule().equals(Acknowledgements.REGISTER)) {
            return new Act(label, () -> see(finding.rule(), people));
        }
        String country = finding.jurisdiction();
        Act clear = new Act(messages.text("letters.register.clear"), () -> notListed(country));
        return people.size() != 1
                ? Act.choice(messages.text("letters.register"), List.of(clear))
                : Act.choice(
                        messages.text("letters.register"),
                        List.of(
                                clear,
                                new Act(
                                        messages.text("letters.register.listed"),
                                        () -> listed(country, people.getFirst()))));
    }

    private void see(String rule, List<ContactId> people) {
        long[] ids = people.stream().mapToLong(ContactId::value).toArray();
        keep(() -> desk().see(rule, ids, user()), messages.text("letters.seen.done", people.size()));
    }

    private void notListed(String country) {
        keep(() -> desk().notListed(country, user()), registerDone("letters.register.clear.done", country));
    }

    private void listed(String country, ContactId person) {
        String proof = messages.text("letters.register.proof", room.ruleTexts().country(country));
        keep(
                () -> desk().listed(country, person, proof, user()),
                registerDone("letters.register.listed.done", country));
    }

    private String registerDone(String key, String country) {
        return messages.text(key, room.ruleTexts().country(country));
    }

    private Acknowledgements desk() {
        return room.book().checklist().acknowledgements();
    }

    private String user() {
        return room.book().senders().user(messages);
    }

    private void keep(Supplier<Runnable> work, String said) {
        room.background().start(work::get, undo -> {
            again.run();
            room.window().toasts().show(said, () -> room.background().start(() -> done(undo), _ -> again.run()));
        });
    }

    private static boolean done(Runnable undo) {
        undo.run();
        return true;
    }
}
