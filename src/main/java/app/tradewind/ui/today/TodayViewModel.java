package app.tradewind.ui.today;

import app.tradewind.contact.FollowUpWay;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.due.Rhythm;
import app.tradewind.contact.due.Snooze;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.today.TodayLine.About;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The board of the day as state. The lines come first; time there and the law follow, then what stands beside.
///
/// Lives on the JavaFX thread.
public final class TodayViewModel {

    /// What changes the board.
    public static final Set<String> TABLES =
            Set.of("contact", "follow_up", "interaction", "letter", "address", "book_setting", "suppression", "stage");

    private static final Set<String> TABLES_BESIDE = Set.of("letter", "delivery", "account", "suppression");
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final TodayBoard NOTHING = new TodayBoard(List.of(), 0, 0, true);

    private final TodayRoom room;
    private final TodayWords words;
    private final BoardReader boards;
    private final FactsReader factsReader;
    private final SideReader sides;
    private final TodayChanges changes;
    private final TodayCards cards;
    private final CalendarExport calendar;
    private final Newest<TodayBoard> asked;
    private final Newest<Map<String, LineFacts>> askedFacts;
    private final Newest<TodaySide> askedSide;
    private final Set<SectionKind> opened = EnumSet.noneOf(SectionKind.class);
    private final ReadOnlyObjectWrapper<TodayBoard> board = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Map<String, LineFacts>> facts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable TodaySide> side = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TodayCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private int chosenAt;
    private Instant readAt = Instant.EPOCH;
    private Subscription watches = Subscription.EMPTY;

    public TodayViewModel(TodayRoom room) {
        this.room = room;
        words = new TodayWords(room.messages(), room.time());
        BuyerTimes times = new BuyerTimes(room.messages().locale());
        boards = new BoardReader(room, words);
        factsReader = new FactsReader(room, words, times);
        sides = new SideReader(room, words, times);
        changes = new TodayChanges(room, words, times);
        cards = new TodayCards(room);
        calendar = new CalendarExport(room, times);
        asked = new Newest<>(room.background());
        askedFacts = new Newest<>(room.background());
        askedSide = new Newest<>(room.background());
    }

    /// How many things wait, for the rail. Blocks.
    public static long count(TodayRoom room) {
        return new BoardReader(room, new TodayWords(room.messages(), room.time())).count();
    }

    TodayWords words() {
        return words;
    }

    Messages messages() {
        return room.messages();
    }

    void activate() {
        watches = ChangeWatch.of(room.book().changes(), TABLES, room.background(), this::reload)
                .and(ChangeWatch.of(room.book().changes(), TABLES_BESIDE, room.background(), this::reloadSide));
        reload();
    }

    void release() {
        watches.unsubscribe();
        watches = Subscription.EMPTY;
        asked.cancel();
        askedFacts.cancel();
        askedSide.cancel();
    }

    void reload() {
        Set<SectionKind> wished = Set.copyOf(opened);
        asked.ask(() -> boards.read(wished), this::show);
    }

    private void show(TodayBoard now) {
        board.set(now);
        readAt = room.time().now();
        if (now.line(chosen.get()).isEmpty()) {
            List<TodayLine> lines = now.lines();
            choose(lines.isEmpty() ? null : lines.get(Math.min(chosenAt, lines.size() - 1)));
        }
        tick();
        if (!read.get()) {
            read.set(true);
            reloadSide();
        }
    }

    /// F5: reads everything anew.
    void refresh() {
        reload();
        reloadSide();
    }

    /// A minute has gone by: clocks go on, and after some minutes what is due, too.
    void minute() {
        if (Duration.between(readAt, room.time().now()).compareTo(KEPT) >= 0) {
            reload();
        } else {
            tick();
        }
    }

    /// Reads the times of the buyers anew.
    private void tick() {
        List<TodayLine> lines = board.get().lines();
        askedFacts.ask(() -> factsReader.of(lines), facts::set);
    }

    private void reloadSide() {
        List<TodayLine> lines = board.get().lines();
        askedSide.ask(() -> sides.read(lines), side::set);
    }

    /// Shows more of a section, or again only its first lines.
    void toggle(SectionKind kind) {
        if (!opened.remove(kind)) {
            opened.add(kind);
        }
        reload();
    }

    boolean isOpened(SectionKind kind) {
        return opened.contains(kind);
    }

    void choose(@Nullable TodayLine line) {
        chosen.set(line == null ? "" : line.key());
        chosenAt = line == null ? 0 : Math.max(0, board.get().lines().indexOf(line));
    }

    /// Goes so many lines up or down.
    void move(int lines) {
        List<TodayLine> all = board.get().lines();
        if (!all.isEmpty()) {
            choose(all.get(Math.clamp((long) chosenAt + lines, 0, all.size() - 1)));
        }
    }

    private @Nullable TodayLine line() {
        return board.get().line(chosen.get()).orElse(null);
    }

    /// The act of a line, as far as is known by now.
    TodayAct act(TodayLine line) {
        LineFacts known = facts.get().get(line.key());
        return known == null ? line.act() : known.act();
    }

    @Nullable
    LineFacts facts(TodayLine line) {
        return facts.get().get(line.key());
    }

    /// Begins the day: the first line and what is to be done about it.
    void startWithTheFirst() {
        board.get().lines().stream().findFirst().ifPresent(line -> {
            choose(line);
            perform(line, act(line));
        });
    }

    /// Does what the chosen line asks for.
    void perform() {
        TodayLine line = line();
        if (line != null) {
            perform(line, act(line));
        }
    }

    /// Does this about the chosen line, where it makes sense.
    void perform(TodayAct act) {
        TodayLine line = line();
        if (line != null && (act == TodayAct.APPROVE) == (line.about() == null)) {
            perform(line, act);
        }
    }

    void perform(TodayLine line, TodayAct act) {
        About about = line.about();
        boolean elsewhere = act == TodayAct.ANSWER || act == TodayAct.WRITE;
        if (about == null || act == TodayAct.OPEN) {
            go(line.place());
        } else if (elsewhere) {
            go(new Place.ComposePlace(List.of(about.contact().id()), ""));
        } else {
            LineFacts known = facts(line);
            card.set(null);
            room.background().start(() -> cards.card(line, about, act, known), card::set);
        }
    }

    void open() {
        TodayLine line = line();
        if (line != null) {
            go(line.place());
        }
    }

    void go(Place place) {
        room.window().navigator().go(place);
    }

    void browse(String site) {
        room.window().browser().accept(site);
    }

    void copied() {
        room.window().toasts().show(room.messages().text("today.done.copied"));
    }

    private void about(Consumer<About> act) {
        TodayLine line = line();
        if (line != null && line.about() != null) {
            act.accept(line.about());
        }
    }

    private String name(About about) {
        return about.contact().displayName();
    }

    void done() {
        about(one -> changes.done(one, name(one)));
    }

    void snooze(Snooze snooze) {
        about(one -> changes.snooze(one, name(one), snooze));
    }

    void log(InteractionKind kind, String summary) {
        about(one -> changes.log(one, kind, summary));
    }

    void waitFor(FollowUpWay way) {
        about(one -> changes.waitFor(one, name(one), way));
    }

    /// Writes all follow-ups of the book as a calendar file.
    void exportCalendar(Path file) {
        room.background()
                .start(
                        () -> calendar.write(file),
                        written -> room.window()
                                .toasts()
                                .show(room.messages().text("today.done.calendar", written, file.getFileName())));
    }

    /// Reads after how many days each grade is due.
    void askRhythm(Consumer<Rhythm> answered) {
        room.background().start(() -> room.book().rhythms().rhythm(), answered);
    }

    void saveRhythm(Rhythm rhythm) {
        room.background()
                .start(
                        () -> {
                            room.book().rhythms().save(rhythm);
                            return rhythm;
                        },
                        _ -> room.window().toasts().show(room.messages().text("today.done.rhythm")));
    }

    /// Whether the board has been read once.
    public ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TodayBoard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// What is known of the lines by their keys; grows after the board is there.
    ReadOnlyObjectProperty<Map<String, LineFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /// Null until it is read.
    ReadOnlyObjectProperty<@Nullable TodaySide> sideProperty() {
        return side.getReadOnlyProperty();
    }

    /// What is asked for beside the chosen line just now.
    ReadOnlyObjectProperty<@Nullable TodayCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// The key of the chosen line, empty where there is none.
    ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return asked.busyProperty();
    }
}
