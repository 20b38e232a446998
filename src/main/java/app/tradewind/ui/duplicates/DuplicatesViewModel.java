package app.tradewind.ui.duplicates;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.duplicate.DuplicateGroup;
import app.tradewind.contact.duplicate.DuplicateKind;
import app.tradewind.contact.duplicate.DuplicateRepository;
import app.tradewind.contact.duplicate.MergeField;
import app.tradewind.contact.duplicate.MergePlan;
import app.tradewind.contact.duplicate.Side;
import app.tradewind.ui.control.ChangeWatch;
import app.tradewind.ui.control.Newest;
import app.tradewind.ui.control.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page of duplicates as state: the groups, the two records that are compared, what each field will be. Lives
/// on
/// the JavaFX thread.
public final class DuplicatesViewModel {

    private static final Set<String> TABLES = Set.of(
            "contact",
            "company",
            "address",
            "phone",
            "contact_tag",
            "lawful_basis",
            "interaction",
            "duplicate_group",
            "duplicate_scan",
            "not_duplicate");

    private record Answer(List<GroupRow> rows, Optional<DuplicateRepository.Scanned> scanned) {}

    /// The two records with the plan that belongs to them.
    private record Shown(Sides sides, MergePlan plan) {}

    private final DuplicatesRoom room;
    private final DuplicateWords words;
    private final FieldTexts texts;
    private final GroupRows rows;
    private final ScanRun scan;
    private final DuplicateChanges changes;
    private final SureGroups sure;
    private final PastMerges past;
    private final ObservableList<GroupRow> groups = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable GroupRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Boolean> scanned = new ReadOnlyObjectWrapper<>(null);
    private final Newest<Answer> newestGroups;
    private final Newest<Optional<Shown>> newestSides;
    private @Nullable Shown shown;
    private @Nullable ContactId wanted;
    private Subscription watch = Subscription.EMPTY;

    public DuplicatesViewModel(DuplicatesRoom room) {
        this.room = room;
        words = new DuplicateWords(room.messages(), room.time());
        texts = new FieldTexts(words);
        rows = new GroupRows(room, words);
        scan = new ScanRun(room, words);
        changes = new DuplicateChanges(room, words);
        sure = new SureGroups(groups, changes);
        past = new PastMerges(room, words, changes);
        newestGroups = new Newest<>(room.background());
        newestSides = new Newest<>(room.background());
        chosen.subscribe((_, row) -> compare(row));
    }

    /// The page is seen: reads, and reads again whenever the book changes. The first time it looks through the
    /// book.
    public void activate() {
        watch.unsubscribe();
        watch = ChangeWatch.of(room.book().changes(), TABLES, room.background(), this::reload);
        reload();
    }

    public void release() {
        watch.unsubscribe();
    }

    public void show(Place place) {
        if (place instanceof Place.DuplicatesPlace(ContactId contact) && contact != null) {
            wanted = contact;
            chooseWanted();
        }
    }

    public void reload() {
        newestGroups.ask(() -> new Answer(rows.read(), room.book().duplicates().lastScan()), this::answered);
        past.reload();
    }

    private void answered(Answer answer) {
        GroupRow before = chosen.get();
        int place = before == null ? 0 : groups.indexOf(before);
        groups.setAll(answer.rows());
        boolean first = scanned.get() == null;
        scanned.set(answer.scanned().isPresent());
        note.set(answer.scanned()
                .map(last -> words.text("note", groups.size(), words.when(last.at())))
                .orElse(""));
        chosen.set(again(before, place));
        chooseWanted();
        if (first && answer.scanned().isEmpty()) {
            scan.begin();
        }
    }

    /// The same group if it is still there, else the one that took its place.
    private @Nullable GroupRow again(@Nullable GroupRow before, int place) {
        if (groups.isEmpty()) {
            return null;
        }
        return groups.stream()
                .filter(row ->
                        before != null && row.group().id() == before.group().id())
                .findFirst()
                .orElseGet(() -> groups.get(Math.clamp(place, 0, groups.size() - 1)));
    }

    private void chooseWanted() {
        ContactId contact = wanted;
        if (contact == null) {
            return;
        }
        groups.stream()
                .filter(row -> row.group().kind() == DuplicateKind.CONTACT
                        && row.group().members().contains(contact.value()))
                .findFirst()
                .ifPresent(row -> {
                    wanted = null;
                    chosen.set(row);
                });
    }

    private void compare(@Nullable GroupRow row) {
        if (row == null) {
            newestSides.cancel();
            shown = null;
            comparison.set(null);
            return;
        }
        DuplicateGroup group = row.group();
        newestSides.ask(
                () -> {
                    List<Long> members = room.book().merging().bestFirst(group);
                    return Optional.of(read(group, members.getFirst(), members.get(1)));
                },
                this::compared);
    }

    private Shown read(DuplicateGroup group, long stays, long goes) {
        return new Shown(
                Sides.read(room.book().merging(), texts, group, stays, goes),
                room.book().merging().suggest(group.kind(), stays, goes));
    }

    private void compared(Optional<Shown> read) {
        shown = read.orElse(null);
        comparison.set(read.map(now -> now.sides().compared(now.plan(), words)).orElse(null));
    }

    /// Chooses whose value a field gets. For what is always united, who comes first.
    public void choose(MergeField field, Side side) {
        Shown now = shown;
        if (now != null && (side != Side.BOTH || field.mayBeBoth())) {
            compared(Optional.of(new Shown(now.sides(), now.plan().with(field, side))));
        }
    }

    /// The one that was to go stays, and the other way round.
    public void swap() {
        Shown now = shown;
        if (now != null) {
            compareWith(now.sides().group(), now.plan().goes(), now.plan().stays());
        }
    }

    /// Compares the one that stays with another member of a larger group.
    public void compareWith(long other) {
        Shown now = shown;
        if (now != null) {
            compareWith(now.sides().group(), now.plan().stays(), other);
        }
    }

    private void compareWith(DuplicateGroup group, long stays, long goes) {
        newestSides.ask(() -> Optional.of(read(group, stays, goes)), this::compared);
    }

    public void merge() {
        Shown now = shown;
        if (now != null) {
            Map<Long, String> names = now.sides().members();
            changes.merge(
                    now.plan(),
                    names.getOrDefault(now.plan().stays(), ""),
                    names.getOrDefault(now.plan().goes(), ""));
        }
    }

    /// Keeps the compared two apart, also from the others of a larger group.
    public void notTheSame() {
        Shown now = shown;
        if (now != null) {
            List<Long> others = now.sides().group().members().stream()
                    .filter(member -> member != now.plan().goes())
                    .toList();
            changes.tellApart(now.plan().kind(), now.plan().goes(), others);
        }
    }

    /// The next group; after the last comes the first.
    public void later() {
        step(1);
    }

    public void back() {
        step(-1);
    }

    private void step(int by) {
        GroupRow now = chosen.get();
        if (now != null && !groups.isEmpty()) {
            chosen.set(groups.get(Math.floorMod(groups.indexOf(now) + by, groups.size())));
        }
    }

    /// Shows the contact that stays on its own screen.
    public void open() {
        Shown now = shown;
        if (now != null && now.plan().kind() == DuplicateKind.CONTACT) {
            room.window()
                    .navigator()
                    .go(new Place.ContactPlace(new ContactId(now.plan().stays())));
        }
    }

    /// Back to where the user came from.
    void leave() {
        room.window().navigator().back();
    }

    public ObservableList<GroupRow> groups() {
        return groups;
    }

    public ObjectProperty<@Nullable GroupRow> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// How many groups there are, and when the book was looked through.
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Whether the book was ever looked through; null until that is known.
    public ReadOnlyObjectProperty<@Nullable Boolean> scannedProperty() {
        return scanned.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty scanningProperty() {
        return scan.runningProperty();
    }

    public ScanRun scan() {
        return scan;
    }

    public SureGroups sure() {
        return sure;
    }

    public PastMerges past() {
        return past;
    }

    DuplicateWords words() {
        return words;
    }
}
