package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.health.CleanUpGroup;
import app.tradewind.contact.health.CleanUpLine;
import app.tradewind.contact.health.CleanUpPlan;
import app.tradewind.contact.health.CleanUpRepository;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.PagedRows;
import app.tradewind.ui.control.Place;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What may be tidied away, in groups; what an action would do; and the action itself, as one step that can be
/// taken
/// back. Lives on the JavaFX thread.
public final class CleanUpViewModel {

    private static final Set<String> TABLES = Set.of("contact", "company", "address", "phone", "suppression");
    static final List<Integer> MONTHS = List.of(6, 12, 24, 36);
    private static final int A_YEAR = 12;

    private record Line(long id, CleanUpRow.Shown shown) {}

    private record Found(Map<CleanUpGroup, long[]> ids) {}

    private final ContactsRoom room;
    private final ContactWords words;
    private final HealthWords healthWords;
    private final HealthRun run;
    private final Newest<Found> newest;
    private final Newest<CleanUpPlan> planning;
    private final ObjectProperty<CleanUpGroup> group = new SimpleObjectProperty<>(CleanUpGroup.TYPO);
    private final IntegerProperty months = new SimpleIntegerProperty(A_YEAR);
    private final ReadOnlyObjectWrapper<Map<CleanUpGroup, long[]>> found = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable CleanUpPlan> plan = new ReadOnlyObjectWrapper<>(null);
    private PagedRows<CleanUpRow, Line> rows;
    private final ReadOnlyObjectWrapper<PagedRows<CleanUpRow, ?>> shownRows;
    private Subscription watch = Subscription.EMPTY;
    private boolean chosenByUser;

    public CleanUpViewModel(ContactsRoom room, HealthRun run) {
        this.room = room;
        this.run = run;
        words = room.words();
        healthWords = new HealthWords(words);
        newest = new Newest<>(room.background());
        planning = new Newest<>(room.background());
        rows = rowsOf(CleanUpGroup.TYPO);
        shownRows = new ReadOnlyObjectWrapper<>(rows);
        group.subscribe((_, _) -> showGroup());
        months.subscribe((_, _) -> reload());
    }

    /// The screen is seen: reads, and reads again whenever the book changes.
    void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(room.book().changes(), TABLES, room.background(), this::reload);
        reload();
    }

    void release() {
        watch.unsubscribe();
    }

    void reload() {
        Instant before = CleanUpRepository.monthsBefore(room.time().clock().instant(), months.get());
        newest.ask(
                () -> {
                    Map<CleanUpGroup, long[]> ids = new EnumMap<>(CleanUpGroup.class);
                    for (CleanUpGroup one : CleanUpGroup.values()) {
                        ids.put(one, room.book().health().found().ids(one, before));
                    }
                    return new Found(ids);
                },
                this::found);
    }

    private void found(Found now) {
        found.set(now.ids());
        forgetPlan();
        if (!chosenByUser && count(group.get()) == 0) {
            // where the first group is empty, one that has something to say
            for (CleanUpGroup one : CleanUpGroup.values()) {
                if (count(one) > 0) {
                    group.set(one);
                    return;
                }
            }
        }
        showGroup();
    }

    /// The user looks at this group now.
    void choose(CleanUpGroup wanted) {
        chosenByUser = true;
        group.set(wanted);
    }

    private void showGroup() {
        forgetPlan();
        rows = rowsOf(group.get());
        rows.show(ids());
        shownRows.set(rows);
    }

    private PagedRows<CleanUpRow, Line> rowsOf(CleanUpGroup of) {
        return new PagedRows<>(
                room.background(),
                _ -> new CleanUpRow(),
                ids -> lines(of, ids),
                Line::id,
                (row, line) -> row.fill(line.shown()));
    }

    private List<Line> lines(CleanUpGroup of, long[] ids) {
        return room.book().health().found().lines(of, ids).stream()
                .map(line -> new Line(line.id(), shown(of, line)))
                .toList();
    }

    private CleanUpRow.Shown shown(CleanUpGroup of, CleanUpLine line) {
        Instant last = line.last();
        return new CleanUpRow.Shown(
                line.contact(),
                line.name(),
                line.company(),
                line.address(),
                healthWords.why(of, line),
                last == null ? "" : words.dates().words(last));
    }

    private long[] ids() {
        return found.get().getOrDefault(group.get(), new long[0]);
    }

    int count(CleanUpGroup of) {
        return found.get().getOrDefault(of, new long[0]).length;
    }

    /// How many lines there are in all groups.
    int total() {
        return found.get().values().stream().mapToInt(ids -> ids.length).sum();
    }

    /// Works out what `action` would do to the rows at these places, or to the whole group where there are none.
    void prepare(CleanUpPlan.Action action, List<Integer> places) {
        long[] all = ids();
        long[] ids = places.isEmpty()
                ? all
                : places.stream()
                        .filter(place -> place >= 0 && place < all.length)
                        .mapToLong(place -> all[place])
                        .toArray();
        CleanUpGroup of = group.get();
        if (ids.length > 0) {
            planning.ask(() -> room.book().health().cleanUp().plan(of, action, ids), plan::set);
        }
    }

    /// What the prepared action would do, as a sentence for each thing.
    String preview() {
        CleanUpPlan now = plan.get();
        if (now == null) {
            return "";
        }
        StringBuilder said =
                new StringBuilder(words.text("contacts.clean-up.plan." + now.action(), now.lines(), now.contacts()));
        if (now.action() == CleanUpPlan.Action.REMOVE) {
            said.append(' ').append(words.text("contacts.clean-up.plan.bin", now.toBin()));
            if (now.staying() > 0) {
                said.append(' ').append(words.text("contacts.clean-up.plan.staying", now.staying()));
            }
        }
        if (now.barred() > 0) {
            said.append(' ').append(words.text("contacts.clean-up.plan.barred", now.barred()));
        }
        return said.toString();
    }

    /// Does what was prepared.
    void confirm() {
        CleanUpPlan now = plan.get();
        if (now == null) {
            return;
        }
        forgetPlan();
        String label = words.text("contacts.clean-up.done." + now.action(), now.lines(), now.contacts());
        room.background()
                .startLong(
                        words.text("contacts.clean-up.running"),
                        progress -> room.book().health().cleanUp().run(now, label, progress),
                        step -> room.window().toasts().show(label, () -> takeBack(step)),
                        failure -> room.window().toasts().show(room.messages().line(failure)));
    }

    private void takeBack(long step) {
        room.background().start(() -> room.book().history().undo(step), undone -> {
            if (!undone.kept().isEmpty()) {
                room.window()
                        .toasts()
                        .show(words.text("contacts.undo.kept", undone.kept().size()));
            }
        });
    }

    /// Leaves what was prepared. Returns false where nothing was.
    boolean forgetPlan() {
        planning.cancel();
        boolean was = plan.get() != null;
        plan.set(null);
        return was;
    }

    void open(@Nullable ContactId contact) {
        if (contact != null) {
            room.window().navigator().go(new Place.ContactPlace(contact));
        }
    }

    void backToContacts() {
        room.window().navigator().go(new Place.ContactsPlace(""));
    }

    /// Checks every address of the book anew.
    void checkAll() {
        run.check(null, room.messages(), room.window().toasts());
    }

    boolean asksByItself() {
        return run.asksByItself();
    }

    void askByItself(boolean allowed) {
        run.askByItself(allowed, room.messages(), room.window().toasts());
    }

    ReadOnlyBooleanProperty checkingProperty() {
        return run.runningProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return newest.busyProperty();
    }

    ObjectProperty<CleanUpGroup> groupProperty() {
        return group;
    }

    IntegerProperty monthsProperty() {
        return months;
    }

    /// The numbers of each group’s lines.
    ReadOnlyObjectProperty<Map<CleanUpGroup, long[]>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable CleanUpPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PagedRows<CleanUpRow, ?>> rowsProperty() {
        return shownRows.getReadOnlyProperty();
    }

    ContactWords words() {
        return words;
    }
}
