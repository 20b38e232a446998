package app.tradewind.ui.letters;

import app.tradewind.address.AddressCheck;
import app.tradewind.compliance.Entry;
import app.tradewind.compliance.Fix;
import app.tradewind.compliance.Waiver;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository.Suppression;
import app.tradewind.letter.Closing;
import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.MergeText;
import app.tradewind.mail.SendGate;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The drafts of a mailing, one after the other: approve, edit, skip, never write. Lives on the JavaFX thread.
final class ApprovalViewModel implements Fixes.Desk {

    private static final Duration USUAL_PACE = Duration.ofSeconds(25);

    private final LettersRoom room;
    private final Messages messages;
    private final Reviews reviews;
    private final ApprovalSheets sheets;
    private final CheckLines lines;
    private final ReadOnlyStringWrapper mailingName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable ApprovalSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> waiving = new ReadOnlyObjectWrapper<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty html = new SimpleStringProperty("");
    private final ObservableList<CheckLine> checks = FXCollections.observableArrayList();
    private final Newest<ApprovalSheet> reading;
    private final Newest<ApprovalSheet> preparing;
    private final Map<Long, ApprovalSheet> prepared = new HashMap<>();
    private long[] ids = {};
    private long mailing;
    private int at;
    private int approved;
    private int skipped;
    private Instant begun = Instant.EPOCH;

    private record Opened(long letter, long mailing, String name, long[] ids) {}

    ApprovalViewModel(LettersRoom room) {
        this.room = room;
        messages = room.messages();
        reviews = new Reviews(room);
        sheets = new ApprovalSheets(room, reviews);
        lines = new CheckLines(room, new Fixes(room, this));
        reading = new Newest<>(room.background());
        preparing = new Newest<>(room.background());
    }

    /// Begins with this letter; the other drafts of its mailing follow.
    void open(long letter) {
        if (Arrays.stream(ids).anyMatch(id -> id == letter)) {
            at = indexOf(letter);
            prepared.clear();
            look();
            return;
        }
        room.background().start(() -> opened(letter), this::begin);
    }

    private Opened opened(long letter) {
        long id = room.book().letters().letter(letter).mailingId();
        long[] drafts = room.book().letters().idsInState(id, LetterState.DRAFT);
        long[] all = LongStream.concat(LongStream.of(letter), Arrays.stream(drafts))
                .distinct()
                .sorted()
                .toArray();
        return new Opened(letter, id, room.book().mailings().mailing(id).name(), all);
    }

    private void begin(Opened opened) {
        mailing = opened.mailing();
        mailingName.set(opened.name());
        ids = opened.ids();
        at = indexOf(opened.letter());
        approved = 0;
        skipped = 0;
        begun = room.time().clock().instant();
        prepared.clear();
        look();
    }

    private int indexOf(long letter) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == letter) {
                return i;
            }
        }
        return 0;
    }

    /// Reads the letter of now, and the next one ahead.
    private void look() {
        editing.set(false);
        refusal.set("");
        waiving.set(null);
        done.set(at >= ids.length);
        say();
        if (at >= ids.length) {
            sheet.set(null);
            checks.clear();
            return;
        }
        long now = ids[at];
        ApprovalSheet ready = prepared.remove(now);
        if (ready != null) {
            show(ready);
        } else {
            reading.ask(() -> sheets.of(now), this::show);
        }
    }

    private void show(ApprovalSheet read) {
        sheet.set(read);
        subject.set(read.review().letter().subject());
        html.set(read.review().parts().body());
        List<CheckLine> said = lines.of(read.review(), this::excuse);
        checks.setAll(
                said.isEmpty()
                        ? List.of(new CheckLine(
                                app.tradewind.ui.control.Tone.FINE,
                                messages.text("letters.checks.fine"),
                                "",
                                List.of()))
                        : said);
        if (at + 1 < ids.length && !prepared.containsKey(ids[at + 1])) {
            long next = ids[at + 1];
            preparing.ask(() -> sheets.of(next), ahead -> prepared.put(next, ahead));
        }
    }

    /// Where a rule allows it, a block can be lifted by a written reason.
    private Optional<CheckLine.Act> excuse(Entry entry) {
        String rule = entry.finding().rule();
        return entry.stops() && room.book().checklist().rules().rule(rule).override()
                ? Optional.of(new CheckLine.Act(messages.text("letters.waive"), () -> askForReason(rule)))
                : Optional.empty();
    }

    private void say() {
        int decided = approved + skipped;
        Duration each = decided == 0
                ? USUAL_PACE
                : Duration.between(begun, room.time().clock().instant()).dividedBy(decided);
        long minutes = each.multipliedBy(Math.max(0, ids.length - at)).toSeconds() / 60 + 1;
        progress.set(messages.text(
                "letters.approve.progress", Math.min(at + 1, ids.length), ids.length, approved, skipped, minutes));
    }

    private @Nullable Letter letter() {
        ApprovalSheet shown = sheet.get();
        return shown == null ? null : shown.review().letter();
    }

    /// Another letter, without deciding on this one.
    void page(int step) {
        if (ids.length > 0 && !editing.get()) {
            at = Math.clamp(at + step, 0, ids.length - 1);
            look();
        }
    }

    /// Approves the letter; warnings on the screen count as seen. What stands against it is said, and it stays.
    void approve() {
        Letter letter = letter();
        if (letter == null || editing.get()) {
            return;
        }
        room.background()
                .start(
                        () -> {
                            room.book().checklist().seeWarnings(letter.id());
                            return room.book().desk().approve(letter.id());
                        },
                        objections -> answered(letter, objections));
    }

    private void answered(Letter letter, List<SendGate.Objection> objections) {
        if (!objections.isEmpty()) {
            refusal.set(messages.text(
                    "letters.approve.refused",
                    objections.stream()
                            .map(objection -> objection.text().isBlank() ? objection.rule() : objection.text())
                            .distinct()
                            .collect(Collectors.joining(" "))));
            return;
        }
        approved++;
        say("letters.approve.done", letter, () -> room.book().desk().unapprove(letter.id()), () -> approved--);
        next(letter);
    }

    /// This contact gets no letter of this mailing.
    void skip() {
        Letter letter = letter();
        if (letter != null && !editing.get()) {
            change(() -> room.book().desk().cancel(letter.id()), () -> {
                skipped++;
                say("letters.skip.done", letter, () -> room.book().desk().restore(letter.id()), () -> skipped--);
                next(letter);
            });
        }
    }

    /// Nobody writes to this address again, until the user takes it off the list.
    void never() {
        ApprovalSheet shown = sheet.get();
        Letter letter = letter();
        if (shown == null || letter == null || editing.get()) {
            return;
        }
        String key = new AddressCheck().check(letter.address()).key();
        Instant now = room.time().clock().instant();
        change(
                () -> {
                    room.book()
                            .people()
                            .suppressions()
                            .suppressAddress(key, SuppressionReason.MANUAL, messages.text("letters.never.proof"), now);
                    room.book().desk().cancel(letter.id());
                },
                () -> {
                    skipped++;
                    say("letters.never.done", letter, () -> liftAgain(letter, key), () -> skipped--);
                    next(letter);
                });
    }

    private void liftAgain(Letter letter, String key) {
        Optional<Suppression> entry = room.book().people().suppressions().find(key);
        entry.ifPresent(found -> room.book().people().suppressions().lift(found.id()));
        room.book().desk().restore(letter.id());
    }

    private void say(String key, Letter letter, Runnable undo, Runnable count) {
        ApprovalSheet shown = sheet.get();
        String who = shown == null ? letter.address() : shown.review().contact().displayName();
        room.window()
                .toasts()
                .show(
                        messages.text(key, who),
                        () -> change(undo, () -> {
                            count.run();
                            at = indexOf(letter.id());
                            prepared.clear();
                            look();
                        }));
    }

    private void next(Letter decided) {
        at = indexOf(decided.id()) + 1;
        look();
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

    void edit() {
        if (letter() != null) {
            editing.set(true);
        }
    }

    /// Keeps the user's own text of this one letter.
    void keepEdit() {
        ApprovalSheet shown = sheet.get();
        if (shown == null || !editing.get()) {
            return;
        }
        long id = shown.review().letter().id();
        String newSubject = subject.get().strip();
        String newHtml = shown.review().parts().withBody(html.get()).html();
        List<String> unresolved = Stream.of(newSubject, newHtml)
                .flatMap(text -> MergeText.read(text).fields())
                .map(MergeField::written)
                .distinct()
                .toList();
        Instant now = room.time().clock().instant();
        change(() -> room.book().letters().rewrite(id, newSubject, newHtml, unresolved, now), this::look);
    }

    void dropEdit() {
        look();
    }

    /// Puts a fact of this person into the letter.
    void use(String fact) {
        Letter letter = letter();
        if (letter == null) {
            return;
        }
        long id = letter.id();
        room.background().start(() -> reviews.remerge(id, fact), taken -> {
            if (!taken) {
                room.window().toasts().show(messages.text("letters.fact.not-taken"));
            }
            look();
        });
    }

    /// The first fact that could be the personal line; what Enter does.
    void useFirst() {
        ApprovalSheet shown = sheet.get();
        if (shown != null && !shown.facts().isEmpty()) {
            use(shown.facts().getFirst());
        }
    }

    private void askForReason(String rule) {
        reason.set("");
        waiving.set(rule);
    }

    /// Whether the reason is long enough to be kept.
    boolean isReasonEnough() {
        return reason.get().strip().length() >= Waiver.SHORTEST_REASON;
    }

    /// Keeps the written reason with who, when and the facts, and asks the rules again.
    void waive() {
        String rule = waiving.get();
        Letter letter = letter();
        if (rule == null || letter == null || !isReasonEnough()) {
            return;
        }
        String written = reason.get().strip();
        change(() -> room.book().checklist().waive(rule, letter.contact(), written, user()), this::look);
    }

    private String user() {
        String name = room.book().senders().identities().identity().name();
        return name.isBlank() ? messages.text("letters.waive.owner") : name;
    }

    void dropReason() {
        waiving.set(null);
    }

    void end() {
        room.window().navigator().go(new Place.MailingPlace(mailing));
    }

    void release() {
        reading.cancel();
        preparing.cancel();
        prepared.clear();
    }

    /// F5: reads and checks the letter again.
    void refresh() {
        prepared.clear();
        look();
    }

    @Override
    public void show(LetterSpot spot) {
        edit();
    }

    @Override
    public void insert(Fix sentence) {
        ApprovalSheet shown = sheet.get();
        if (shown != null) {
            Closing closing = new Closing();
            Letter letter = shown.review().letter();
            Locale locale = Locale.forLanguageTag(letter.language());
            String text = sentence == Fix.INSERT_NOTICE
                    ? closing.privacyNotice(
                            locale,
                            shown.review().contact(),
                            room.book().senders().identity(null))
                    : closing.optOut(locale, shown.review().contact());
            edit();
            html.set(html.get() + HtmlText.ofPlain(text));
        }
    }

    @Override
    public void leaveOut(List<ContactId> people) {
        skip();
    }

    Messages messages() {
        return messages;
    }

    LettersRoom room() {
        return room;
    }

    ReadOnlyStringProperty mailingNameProperty() {
        return mailingName.getReadOnlyProperty();
    }

    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ApprovalSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable String> waivingProperty() {
        return waiving.getReadOnlyProperty();
    }

    StringProperty reasonProperty() {
        return reason;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty htmlProperty() {
        return html;
    }

    ObservableList<CheckLine> checks() {
        return checks;
    }
}
