package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.work.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asks the rules about rows that are shown already, a page at a time, the latest first: the rules read whole
/// contacts and take longer than the line does.
///
/// Lives on the JavaFX thread.
final class RowJudgements {

    private final Background background;
    private final MayWriteSource rules;
    private final ContactWords words;
    private final Deque<List<ContactRow>> waiting = new ArrayDeque<>();
    private boolean asking;

    RowJudgements(Background background, MayWriteSource rules, ContactWords words) {
        this.background = background;
        this.rules = rules;
        this.words = words;
    }

    void judge(List<ContactRow> rows) {
        waiting.remove(rows);
        waiting.addFirst(rows);
        next();
    }

    /// Other rows are shown from now on: those that wait are of no interest.
    void forget() {
        waiting.clear();
    }

    private void next() {
        if (asking || waiting.isEmpty()) {
            return;
        }
        List<ContactRow> rows = waiting.removeFirst();
        List<ContactId> ids = rows.stream().map(row -> new ContactId(row.id())).toList();
        asking = true;
        background.start(() -> rules.states(ids), states -> {
            asking = false;
            rows.forEach(row -> row.judge(judged(states, row)));
            next();
        });
    }

    private ContactRow.@Nullable Toned judged(Map<ContactId, MayWrite> states, ContactRow row) {
        MayWrite state = states.get(new ContactId(row.id()));
        return state == null ? null : ContactRow.judged(state, words);
    }
}
