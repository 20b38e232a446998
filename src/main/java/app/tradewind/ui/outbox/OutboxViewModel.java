package app.tradewind.ui.outbox;

import app.tradewind.contact.ContactId;
import app.tradewind.failure.TradewindException;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.LedgerRow;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.SendGate;
import app.tradewind.mail.SendReport;
import app.tradewind.mail.plan.PlannedLetter;
import app.tradewind.store.ChangeFeed;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.PagedRows;
import app.tradewind.ui.control.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The outbox as state: figures, what is uncertain, the plan, the ledger, and what can be done. Lives on the JavaFX
/// thread.
public final class OutboxViewModel {

    private static final Set<String> TABLES = Set.of("letter", "delivery", "account");

    /// Letters that may have left: the oldest, and how many there are.
    record Uncertain(long letter, String sentence) {}

    private record Read(
            List<MailAccount> accounts,
            OutboxFigures figures,
            @Nullable Uncertain uncertain,
            Map<Long, PlannedLetter> forecast,
            long[] plan,
            long[] past) {}

    private final OutboxRoom room;
    private final ChangeFeed changes;
    private final OutboxWords words;
    private final Newest<Read> newest;
    private final Newest<List<OutboxReasons.Reason>> asked;
    private final PagedRows<OutboxRow, OutboxLine> plan;
    private final PagedRows<OutboxRow, OutboxLine> past;
    private final ReadOnlyObjectWrapper<List<MailAccount>> accounts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<OutboxFigures> figures = new ReadOnlyObjectWrapper<>(OutboxFigures.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Uncertain> uncertain = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<List<OutboxReasons.Reason>> reasons = new SimpleObjectProperty<>(List.of());
    /// When each waiting letter will leave, as it was forecast when the plan was read last.
    private volatile Map<Long, PlannedLetter> forecast = Map.of();

    private Subscription watch = Subscription.EMPTY;

    public OutboxViewModel(OutboxRoom room, ChangeFeed changes) {
        this.room = room;
        this.changes = changes;
        words = new OutboxWords(room.messages(), room.time());
        newest = new Newest<>(room.background());
        asked = new Newest<>(room.background());
        plan = new PagedRows<>(room.background(), OutboxRow::new, this::planned, OutboxLine::letter, OutboxRow::fill);
        past = new PagedRows<>(
                room.background(),
                OutboxRow::new,
                ids -> room.post().ledger().rows(ids).stream().map(words::past).toList(),
                OutboxLine::letter,
                OutboxRow::fill);
    }

    private List<OutboxLine> planned(long[] ids) {
        return room.post().ledger().rows(ids).stream()
                .map(row -> words.planned(row, forecast.get(row.letter()), objections(row.letter())))
                .toList();
    }

    private List<SendGate.Objection> objections(long letter) {
        try {
            return room.post().outbox().objections(letter);
        } catch (TradewindException goneMeanwhile) {
            return List.of();
        }
    }

    Messages messages() {
        return room.messages();
    }

    OutboxWords words() {
        return words;
    }

    PagedRows<OutboxRow, OutboxLine> plan() {
        return plan;
    }

    PagedRows<OutboxRow, OutboxLine> past() {
        return past;
    }

    ReadOnlyObjectProperty<List<MailAccount>> accountsProperty() {
        return accounts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<OutboxFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Uncertain> uncertainProperty() {
        return uncertain.getReadOnlyProperty();
    }

    /// The answer to “why is nothing leaving”; empty while nobody asked.
    ReadOnlyObjectProperty<List<OutboxReasons.Reason>> reasonsProperty() {
        return reasons;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return newest.busyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return room.run().runningProperty();
    }

    boolean isPaused() {
        return !accounts.get().isEmpty() && accounts.get().stream().allMatch(MailAccount::paused);
    }

    /// Listens and reads.
    void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(changes, TABLES, room.background(), this::reload);
        room.run().settle(room.post().outbox(), this::reload);
        reload();
    }

    void release() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        newest.cancel();
        asked.cancel();
    }

    void reload() {
        newest.ask(this::read, this::show);
        if (!reasons.get().isEmpty()) {
            askWhy();
        }
    }

    private void show(Read read) {
        forecast = read.forecast();
        accounts.set(read.accounts());
        figures.set(read.figures());
        uncertain.set(read.uncertain());
        show(plan, read.plan());
        show(past, read.past());
    }

    private static void show(PagedRows<OutboxRow, OutboxLine> rows, long[] ids) {
        boolean same = rows.size() == ids.length;
        for (int i = 0; same && i < ids.length; i++) {
            same = rows.id(i) == ids[i];
        }
        if (same) {
            rows.refresh();
        } else {
            rows.show(ids);
        }
    }

    private Read read() {
        Instant now = room.time().clock().instant();
        LedgerRepository ledger = room.post().ledger();
        List<MailAccount> all = room.post().accounts().list();
        List<MailAccount> awake =
                all.stream().filter(account -> !account.paused()).toList();
        List<MailAccount> shown = awake.isEmpty() ? all : awake;
        List<PlannedLetter> planned = room.post().plan().ofBook(now);
        long[] waiting = planned.stream().mapToLong(PlannedLetter::letter).toArray();
        Instant midnight = now.atZone(room.time().zone())
                .toLocalDate()
                .atStartOfDay(room.time().zone())
                .toInstant();
        OutboxFigures.Waiting left = new OutboxFigures.Waiting(
                waiting.length, planned.isEmpty() ? null : planned.getLast().at(), ledger.takenSince(midnight));
        return new Read(
                all,
                OutboxFigures.of(
                        shown,
                        shown.stream()
                                .map(account -> ledger.usage(account, now))
                                .toList(),
                        left,
                        ledger.returned(now.minus(Duration.ofDays(30)))),
                firstUncertain(),
                planned.stream().collect(Collectors.toMap(PlannedLetter::letter, Function.identity())),
                waiting,
                ledger.idsOfPast());
    }

    private @Nullable Uncertain firstUncertain() {
        long[] ids = room.post().ledger().idsOfUncertain();
        return ids.length == 0
                ? null
                : room.post().ledger().rows(ids[0]).stream()
                        .map(row -> new Uncertain(row.letter(), sentence(row, ids.length)))
                        .findFirst()
                        .orElse(null);
    }

    private String sentence(LedgerRow row, int all) {
        String who = row.contactName().isBlank() ? row.address() : row.contactName();
        return room.messages()
                .text(all == 1 ? "outbox.band.one" : "outbox.band.many", who, words.here(row.at()), all - 1);
    }

    /// Sends as planned, in the background, until nothing waits.
    void send() {
        room.run().start(room.messages().text("outbox.work"), room.post().outbox(), ended());
    }

    /// Sends at once what is approved, without waiting for planned times.
    void sendNow() {
        room.run().startNow(room.messages().text("outbox.work"), room.post().outbox(), ended());
    }

    void stop() {
        room.run().stop();
    }

    private OutboxRun.Ended ended() {
        return new OutboxRun.Ended() {
            @Override
            public void done(SendReport report) {
                room.window().toasts().show(report(report));
                reload();
            }

            @Override
            public void failed(Throwable failure) {
                room.window().toasts().show(room.messages().line(failure));
                reload();
            }
        };
    }

    private String report(SendReport report) {
        return room.messages()
                        .text(
                                "outbox.report",
                                report.sent(),
                                report.failed(),
                                report.deferred(),
                                report.uncertain(),
                                report.held())
                + " " + room.messages().name("outbox.end", report.end());
    }

    /// Pauses every account that sends, or lets all of them go on.
    void pauseOrResume() {
        boolean pause = !isPaused();
        if (pause) {
            stop();
        }
        List<MailAccount> concerned = accounts.get().stream()
                .filter(account -> account.paused() != pause)
                .toList();
        String done = room.messages().text(pause ? "outbox.done.paused" : "outbox.done.resumed");
        room.background().start(() -> setPaused(concerned, pause), _ -> {
            reload();
            room.window()
                    .toasts()
                    .show(done, () -> room.background().start(() -> setPaused(concerned, !pause), _ -> reload()));
        });
    }

    private boolean setPaused(List<MailAccount> concerned, boolean pause) {
        concerned.forEach(account -> room.post().accounts().pause(account.id(), pause));
        return pause;
    }

    void askWhy() {
        OutboxRun.Pace pace = room.run().pace();
        asked.ask(() -> new OutboxReasons(room, words).reasons(pace), reasons::set);
    }

    void closeWhy() {
        asked.cancel();
        reasons.set(List.of());
    }

    void markSent(long letter) {
        room.background().start(() -> room.post().outbox().markSent(letter), done -> told(done, "outbox.done.marked"));
    }

    /// Only after the user confirmed that the recipient may get it twice.
    void queueAgain(long letter) {
        room.background()
                .start(() -> room.post().outbox().queueAgain(letter), done -> told(done, "outbox.done.queued"));
    }

    private void told(boolean done, String key) {
        room.window().toasts().show(room.messages().text(done ? key : "outbox.done.not"));
        reload();
    }

    /// Makes a waiting letter a draft again.
    void backToDraft(OutboxLine line) {
        room.background().start(() -> room.post().mailings().unapprove(line.letter()), done -> {
            undoable(done, "outbox.done.draft", line);
            reload();
        });
    }

    /// Skips a letter for good; Undo queues it again.
    void cancel(OutboxLine line) {
        room.background().start(() -> room.post().mailings().cancel(line.letter()), done -> {
            undoable(done, "outbox.done.cancelled", line);
            reload();
        });
    }

    private void undoable(boolean done, String key, OutboxLine line) {
        if (done) {
            room.window().toasts().show(room.messages().text(key, line.words().recipient()), () -> restore(line));
        } else {
            room.window().toasts().show(room.messages().text("outbox.done.not"));
        }
    }

    private void restore(OutboxLine line) {
        room.background()
                .start(
                        () -> {
                            room.post().mailings().restore(line.letter());
                            return room.post().mailings().approve(line.letter());
                        },
                        objections -> {
                            if (!objections.isEmpty()) {
                                room.window().toasts().show(room.messages().text("outbox.done.stays-draft"));
                            }
                            reload();
                        });
    }

    void openLetter(OutboxLine line) {
        go(new Place.LetterPlace(line.letter()));
    }

    void openContact(OutboxLine line) {
        go(new Place.ContactPlace(line.contact()));
    }

    void go(Place place) {
        room.window().navigator().go(place);
    }

    /// Where an objection is mended.
    Place placeOf(SendGate.Objection objection, OutboxLine line) {
        ContactId contact = line.contact();
        String family =
                objection.rule().substring(0, Math.max(0, objection.rule().indexOf('.')));
        return switch (family) {
            case "identity" -> new Place.SettingsPlace("identity");
            case "auth", "send" -> new Place.SettingsPlace("accounts");
            case "content", "unsub", "time", "freq" -> new Place.LetterPlace(line.letter());
            case "recipient", "addr" -> new Place.ContactPlace(contact);
            default -> new Place.ChecklistPlace(null, contact);
        };
    }
}
