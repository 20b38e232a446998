package app.tradewind.ui.duplicates;

import app.tradewind.store.Journal;
import app.tradewind.ui.control.Newest;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The merges of earlier days, each of which can be taken apart.
public final class PastMerges {

    /// @param label what was merged, as it was said then
    public record Past(long step, String label, String when) {}

    private final DuplicatesRoom room;
    private final DuplicateWords words;
    private final DuplicateChanges changes;
    private final Newest<List<Past>> newest;
    private final ObservableList<Past> merges = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Past> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

    PastMerges(DuplicatesRoom room, DuplicateWords words, DuplicateChanges changes) {
        this.room = room;
        this.words = words;
        this.changes = changes;
        newest = new Newest<>(room.background());
    }

    public void show() {
        shown.set(true);
        reload();
    }

    /// Reads them again; also while they are not shown, for their number.
    void reload() {
        newest.ask(() -> room.book().merging().past().stream().map(this::past).toList(), found -> {
            int place = merges.indexOf(chosen.get());
            merges.setAll(found);
            if (!found.contains(chosen.get())) {
                chosen.set(found.isEmpty() ? null : found.get(Math.clamp(place, 0, found.size() - 1)));
            }
        });
    }

    private Past past(Journal.ChangeSet set) {
        return new Past(set.id(), set.label(), words.when(set.at()));
    }

    /// Leaves the list. Returns false where it was not open.
    public boolean leave() {
        boolean open = shown.get();
        shown.set(false);
        return open;
    }

    /// Takes the chosen merge apart.
    public void takeApart() {
        Past merge = chosen.get();
        if (merge != null) {
            changes.takeApart(merge.step(), merge.label());
        }
    }

    public ObservableList<Past> merges() {
        return merges;
    }

    public ObjectProperty<@Nullable Past> chosenProperty() {
        return chosen;
    }

    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
