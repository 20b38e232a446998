package app.tradewind.ui.letters;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Waiver;
import app.tradewind.contact.ContactId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The written reason that lifts a block, where its rule allows one. Lives on the JavaFX thread.
final class Excuse {

    private final LettersRoom room;
    private final Runnable kept;
    private final ReadOnlyObjectWrapper<@Nullable String> rule = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");

    /// @param kept is told when a reason was kept
    Excuse(LettersRoom room, Runnable kept) {
        this.room = room;
        this.kept = kept;
    }

    /// What leads to the reason; nothing where the finding does not stop the letter or its rule allows none.
    Optional<CheckLine.Act> offer(Entry entry) {
        String blocking = entry.finding().rule();
        return isAllowed(entry)
                ? Optional.of(new CheckLine.Act(room.messages().text("letters.waive"), () -> ask(blocking)))
                : Optional.empty();
    }

    private boolean isAllowed(Entry entry) {
        return entry.stops()
                && room.book().checklist().rules().rule(entry.finding().rule()).override();
    }

    /// Asks for the reason of the first block that one lifts.
    void askForFirst(List<Entry> entries) {
        entries.stream()
                .filter(this::isAllowed)
                .findFirst()
                .ifPresent(entry -> ask(entry.finding().rule()));
    }

    private void ask(String blocking) {
        reason.set("");
        rule.set(blocking);
    }

    void drop() {
        rule.set(null);
    }

    /// Whether the reason is long enough to be kept.
    boolean isEnough() {
        return reason.get().strip().length() >= Waiver.SHORTEST_REASON;
    }

    /// Keeps the written reason with who, when and the facts.
    void keep(ContactId contact) {
        String blocking = rule.get();
        if (blocking != null && isEnough()) {
            String written = reason.get().strip();
            room.background()
                    .start(
                            () -> room.book()
                                    .checklist()
                                    .waive(
                                            blocking,
                                            contact,
                                            written,
                                            room.book().senders().user(room.messages())),
                            _ -> kept.run());
        }
    }

    /// The rule whose block is to be lifted; null where no reason is asked for.
    ReadOnlyObjectProperty<@Nullable String> ruleProperty() {
        return rule.getReadOnlyProperty();
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
