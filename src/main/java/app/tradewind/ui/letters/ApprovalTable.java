package app.tradewind.ui.letters;

import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.ui.control.Newest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Turns over the pile of drafts and reads what is shown beside each, the next one ahead. Lives on the JavaFX
/// thread.
final class ApprovalTable {

    private final LettersRoom room;
    private final Reviews reviews;
    private final ApprovalSheets sheets;
    private final DraftPile pile;
    private final Newest<ApprovalSheet> reading;
    private final Newest<ApprovalSheet> preparing;
    private final Map<Long, ApprovalSheet> prepared = new HashMap<>();
    private final ReadOnlyStringWrapper mailingName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper bare = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable ApprovalSheet> sheet = new ReadOnlyObjectWrapper<>();
    private long mailing;

    private record Opened(long letter, long mailing, String name, long[] ids, long[] bare) {}

    ApprovalTable(LettersRoom room) {
        this.room = room;
        reviews = new Reviews(room);
        sheets = new ApprovalSheets(room, reviews);
        pile = new DraftPile(room.time().clock());
        reading = new Newest<>(room.background());
        preparing = new Newest<>(room.background());
    }

    void open(long letter) {
        if (pile.holds(letter)) {
            goTo(letter);
        } else {
            room.background().start(() -> opened(letter), this::begin);
        }
    }

    private Opened opened(long letter) {
        long id = room.book().letters().letter(letter).mailingId();
        long[] drafts = room.book().letters().idsInState(id, LetterState.DRAFT);
        long[] all = LongStream.concat(LongStream.of(letter), Arrays.stream(drafts))
                .distinct()
                .sorted()
                .toArray();
        return new Opened(
                letter,
                id,
                room.book().mailings().mailing(id).name(),
                all,
                room.book().letters().idsWithoutPersonalLine(id));
    }

    private void begin(Opened opened) {
        mailing = opened.mailing();
        mailingName.set(opened.name());
        pile.begin(opened.ids(), opened.bare());
        goTo(opened.letter());
    }

    /// Goes to this letter and reads it anew.
    void goTo(long letter) {
        pile.goTo(letter);
        look();
    }

    void goBehind(long letter) {
        pile.goBehind(letter);
        turned();
    }

    void turn(int step) {
        if (!pile.isEmpty()) {
            pile.turn(step);
            turned();
        }
    }

    /// Whether there was another letter without a personal line.
    boolean turnToBare() {
        boolean found = pile.goToBare();
        if (found) {
            turned();
        }
        return found;
    }

    /// Reads the letter of now, whatever was read ahead.
    void look() {
        prepared.clear();
        turned();
    }

    private void turned() {
        done.set(pile.isDone());
        say();
        if (pile.isDone()) {
            reading.cancel();
            sheet.set(null);
            return;
        }
        long now = pile.now();
        ApprovalSheet ready = prepared.remove(now);
        if (ready != null) {
            reading.cancel();
            show(ready);
        } else {
            reading.ask(() -> sheets.of(now), this::show);
        }
    }

    private void show(ApprovalSheet read) {
        sheet.set(read);
        pile.ahead().ifPresent(next -> preparing.ask(() -> sheets.of(next), ready -> prepared.put(next, ready)));
    }

    private void say() {
        progress.set(pile.said(room.messages()));
        long waiting = pile.countBare();
        bare.set(waiting == 0 ? "" : room.messages().text("letters.personal.missing", waiting));
    }

    /// Merges the letter with a personal line. One that was edited by hand keeps its text, and that is said.
    void usePersonalLine(Letter letter, String line) {
        room.background().start(() -> reviews.remerge(letter.id(), line), taken -> {
            if (!taken) {
                room.window().toasts().show(room.messages().text("letters.fact.not-taken"));
            } else if (!line.isEmpty()) {
                pile.personal(letter.id());
            }
            look();
        });
    }

    void release() {
        reading.cancel();
        preparing.cancel();
        prepared.clear();
    }

    DraftPile pile() {
        return pile;
    }

    long mailing() {
        return mailing;
    }

    ReadOnlyStringProperty mailingNameProperty() {
        return mailingName.getReadOnlyProperty();
    }

    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyStringProperty bareProperty() {
        return bare.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ApprovalSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }
}
