package app.tradewind.ui.letters;

import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Severity;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.Approval;
import app.tradewind.mail.MailingReport;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final MailingReports reports;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> leftOut = FXCollections.observableArrayList();
    private final Newest<Read> reading;
    private final Newest<Map<Long, Worst>> checking;
    private Subscription watch = Subscription.EMPTY;
    private long mailing;

    /// A letter as a line of the table.
    ///
    /// @param worst the gravest finding in words; empty where there is none, or where the checks are still running
    record Row(long letter, String recipient, String company, String subject, LetterState state, Worst worst) {}

    record Worst(Severity severity, String words) {
        static final Worst NONE = new Worst(Severity.ADVISE, "");
    }

    private record Read(String name, List<Row> rows, List<String> leftOut) {}

    MailingViewModel(LettersRoom room, MailingReports reports) {
        this.room = room;
        this.reports = reports;
        reading = new Newest<>(room.background());
        checking = new Newest<>(room.background());
    }

    void show(long id) {
        mailing = id;
        read();
    }

    void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(
                room.book().changes(), Set.of("letter", "waiver", "suppression"), room.background(), this::read);
    }

    void release() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        reading.cancel();
        checking.cancel();
    }

    void read() {
        MailingReport report = reports.of(mailing).orElse(new MailingReport(mailing, 0, List.of()));
        reading.ask(() -> read(report), this::show);
    }

    private Read read(MailingReport report) {
        List<Letter> letters = room.book().letters().ofMailing(mailing);
        Map<ContactId, Contact> people = people(letters.stream()
                .map(Letter::contact)
                .mapToLong(ContactId::value)
                .toArray());
        List<Row> read = letters.stream()
                .map(letter -> {
                    Contact contact = people.get(letter.contact());
                    return new Row(
                            letter.id(),
                            contact == null ? letter.address() : contact.displayName(),
                            contact == null ? "" : contact.company().name(),
                            letter.subject(),
                            letter.state(),
                            Worst.NONE);
                })
                .toList();
        return new Read(room.book().mailings().mailing(mailing).name(), read, leftOut(report));
    }

    private List<String> leftOut(MailingReport report) {
        Map<ContactId, Contact> people = people(report.leftOut().stream()
                .map(MailingReport.LeftOut::contact)
                .mapToLong(ContactId::value)
                .toArray());
        Map<MailingReport.Reason, List<String>> byReason = new EnumMap<>(MailingReport.Reason.class);
        for (MailingReport.LeftOut one : report.leftOut()) {
            Contact contact = people.get(one.contact());
            byReason.computeIfAbsent(one.reason(), _ -> new ArrayList<>())
                    .add(contact == null ? one.contact().toString() : contact.displayName());
        }
        return byReason.entrySet().stream()
                .map(entry -> room.messages()
                        .text(
                                "letters.left-out." + entry.getKey(),
                                entry.getValue().size(),
                                entry.getValue().stream().limit(5).collect(Collectors.joining(", "))))
                .toList();
    }

    private Map<ContactId, Contact> people(long[] ids) {
        Map<ContactId, Contact> people = new HashMap<>();
        room.book().people().contacts().findAll(ids).forEach(contact -> people.put(contact.id(), contact));
        return people;
    }

    private void show(Read read) {
        name.set(read.name());
        Map<Long, Worst> known = rows.stream().collect(Collectors.toMap(Row::letter, Row::worst, (one, _) -> one));
        rows.setAll(read.rows().stream()
                .map(row -> new Row(
                        row.letter(),
                        row.recipient(),
                        row.company(),
                        row.subject(),
                        row.state(),
                        known.getOrDefault(row.letter(), Worst.NONE)))
                .toList());
        leftOut.setAll(read.leftOut());
        counts.set(room.messages()
                .text(
                        "letters.mailing.counts",
                        rows.size(),
                        count(LetterState.DRAFT),
                        count(LetterState.APPROVED) + count(LetterState.QUEUED),
                        count(LetterState.SENT)));
        long id = mailing;
        checking.ask(() -> worst(id), this::mark);
    }

    private long count(LetterState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private Map<Long, Worst> worst(long id) {
        Map<Long, Worst> worst = new HashMap<>();
        room.book().checklist().mailing(id).stream()
                .filter(entry -> entry.waiver() == null)
                .collect(Collectors.groupingBy(Entry::letter))
                .forEach((letter, entries) -> Reviews.worst(entries)
                        .ifPresent(entry -> worst.put(
                                letter,
                                new Worst(
                                        entry.finding().severity(),
                                        room.ruleTexts().text(entry.finding())))));
        return worst;
    }

    private void mark(Map<Long, Worst> worst) {
        rows.replaceAll(row -> new Row(
                row.letter(),
                row.recipient(),
                row.company(),
                row.subject(),
                row.state(),
                worst.getOrDefault(row.letter(), Worst.NONE)));
    }

    /// Approves every letter that nothing stands against; what was approved can be taken back at once.
    void approveAll() {
        long id = mailing;
        List<Long> drafts = rows.stream()
                .filter(row -> row.state() == LetterState.DRAFT)
                .map(Row::letter)
                .toList();
        room.background()
                .startLong(
                        room.messages().text("letters.approve.all.title"),
                        progress -> room.book().desk().approveAll(id, progress),
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

    void open(Row row) {
        room.window().navigator().go(new Place.LetterPlace(row.letter()));
    }

    /// Cancels the letters that have not left, with the way back.
    void cancelAll() {
        long id = mailing;
        List<Long> before = rows.stream()
                .filter(row -> Set.of(LetterState.DRAFT, LetterState.APPROVED, LetterState.QUEUED)
                        .contains(row.state()))
                .map(Row::letter)
                .toList();
        room.background().start(() -> room.book().desk().cancelAll(id), count -> {
            read();
            room.window()
                    .toasts()
                    .show(
                            room.messages().text("letters.cancelled", count),
                            () -> change(() -> before.forEach(room.book().desk()::restore)));
        });
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
        return checking.busyProperty();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObservableList<String> leftOut() {
        return leftOut;
    }
}
