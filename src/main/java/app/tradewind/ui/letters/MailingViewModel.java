package app.tradewind.ui.letters;

import app.tradewind.letter.LetterState;
import app.tradewind.mail.Approval;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.letters.LetterRow.Worst;
import app.tradewind.work.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// One mailing: its letters, what stands against them, and who was left out. Lives on the JavaFX thread.
final class MailingViewModel {

    private final LettersRoom room;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ObservableList<LetterRow> rows = FXCollections.observableArrayList();
    private final ObservableList<LeftOutRow> leftOut = FXCollections.observableArrayList();
    private final Newest<Read> reading;
    private final MailingReader reader;
    private final SequenceViewModel sequence;
    private final Batches<Map<Long, Worst>> checking;
    private static final Set<String> TABLES = Set.of(
            "letter",
            "waiver",
            "suppression",
            "interaction",
            "address",
            "contact",
            "mailing_terms",
            "sequence_step",
            "sequence_stop");

    private Subscription watch = Subscription.EMPTY;
    private long mailing;

    private record Read(String name, List<LetterRow> rows, List<LeftOutRow> leftOut) {}

    MailingViewModel(LettersRoom room) {
        this.room = room;
        reading = new Newest<>(room.background());
        reader = new MailingReader(room);
        checking = new Batches<>(room.background());
        sequence = new SequenceViewModel(room);
    }

    /// Shows a mailing with its follow-ups, whichever of its steps is asked for. What is due becomes drafts first.
    void show(long id) {
        mailing = id;
        room.background()
                .start(
                        () -> {
                            room.book().follow().sequences().advance(Progress.none());
                            return room.book().mailings().firstOf(id);
                        },
                        first -> {
                            mailing = first;
                            read();
                        });
    }

    void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(room.book().changes(), TABLES, room.background(), this::read);
    }

    void release() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        reading.cancel();
        checking.cancel();
        sequence.release();
    }

    void read() {
        long id = mailing;
        sequence.show(id);
        reading.ask(() -> new Read(reader.name(id), reader.rows(id), reader.leftOut(id)), this::show);
    }

    private void show(Read read) {
        name.set(read.name());
        Map<Long, Worst> known =
                rows.stream().collect(Collectors.toMap(LetterRow::letter, LetterRow::worst, (one, _) -> one));
        rows.setAll(read.rows().stream()
                .map(row -> row.isWaiting() ? row.with(known.getOrDefault(row.letter(), Worst.NONE)) : row)
                .toList());
        leftOut.setAll(read.leftOut());
        counts.set(said());
        long[] waiting = rows.stream()
                .filter(LetterRow::isWaiting)
                .mapToLong(LetterRow::letter)
                .toArray();
        checking.over(waiting, reader::worst, this::mark);
    }

    private String said() {
        return room.messages()
                .text(
                        "letters.mailing.counts",
                        rows.size(),
                        count(LetterState.DRAFT),
                        count(LetterState.APPROVED) + count(LetterState.QUEUED),
                        count(LetterState.SENT));
    }

    private long count(LetterState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /// A letter keeps what was known of it until it was asked about again.
    private void mark(Map<Long, Worst> found) {
        rows.replaceAll(row -> row.with(found.getOrDefault(row.letter(), row.worst())));
    }

    /// Approves every letter that nothing stands against; what was approved can be taken back at once.
    void approveAll() {
        long id = mailing;
        List<Long> drafts = rows.stream()
                .filter(row -> row.state() == LetterState.DRAFT)
                .map(LetterRow::letter)
                .toList();
        room.background()
                .startLong(
                        room.messages().text("letters.approve.all.title"),
                        progress -> Arrays.stream(room.book().mailings().withSteps(id))
                                .mapToObj(step -> room.book().desk().approveAll(step, progress))
                                .reduce(new Approval(0, List.of()), Approval::plus),
                        approval -> approved(approval, drafts),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private void approved(Approval approval, List<Long> drafts) {
        read();
        room.window()
                .toasts()
                .show(
                        room.messages()
                                .text(
                                        "letters.approve.all.done",
                                        approval.approved(),
                                        approval.blocked().size()),
                        () -> change(() -> drafts.forEach(room.book().desk()::unapprove)));
    }

    /// Goes through the drafts one by one, beginning with this letter or with the first.
    void approveOneByOne() {
        rows.stream()
                .filter(row -> row.state() == LetterState.DRAFT)
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .ifPresent(this::open);
    }

    void open(LetterRow row) {
        room.window().navigator().go(new Place.LetterPlace(row.letter()));
    }

    /// Cancels the letters that have not left, with the way back.
    void cancelAll() {
        long id = mailing;
        List<Long> before = rows.stream()
                .filter(row -> Set.of(LetterState.DRAFT, LetterState.APPROVED, LetterState.QUEUED)
                        .contains(row.state()))
                .map(LetterRow::letter)
                .toList();
        room.background().start(() -> cancelAll(id), count -> {
            read();
            room.window()
                    .toasts()
                    .show(
                            room.messages().text("letters.cancelled", count),
                            () -> change(() -> before.forEach(room.book().desk()::restore)));
        });
    }

    private int cancelAll(long first) {
        return Arrays.stream(room.book().mailings().withSteps(first))
                .mapToInt(step -> room.book().desk().cancelAll(step))
                .sum();
    }

    /// Takes the recipient out of the follow-ups, or lets whoever was taken out by hand go on.
    void stopOrGoOn(LetterRow row) {
        sequence.stopOrGoOn(row.contact(), row.recipient());
    }

    SequenceViewModel sequence() {
        return sequence;
    }

    private void change(Runnable work) {
        room.background()
                .start(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> read());
    }

    void open(LeftOutRow row) {
        room.window().navigator().go(new Place.ContactPlace(row.contact()));
    }

    /// Asks where the proof sheet shall be written.
    void openProof() {
        room.window().navigator().go(new Place.ProofPlace(mailing));
    }

    void openChecklist() {
        room.window().navigator().go(new Place.ChecklistPlace(mailing, null));
    }

    Messages messages() {
        return room.messages();
    }

    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return reading.busyProperty();
    }

    ObservableList<LetterRow> rows() {
        return rows;
    }

    ObservableList<LeftOutRow> leftOut() {
        return leftOut;
    }
}
