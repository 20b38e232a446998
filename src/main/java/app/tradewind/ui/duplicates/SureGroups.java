package app.tradewind.ui.duplicates;

import java.util.List;
import javafx.beans.binding.ListBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The groups that are sure enough to be merged in one go, looked at before it is done.
public final class SureGroups {

    /// The scores from which on the user may merge.
    static final List<Double> SCORES = List.of(0.98, 0.95, 0.9);

    private final ObservableList<GroupRow> groups;
    private final DuplicateChanges changes;
    private final DoubleProperty least = new SimpleDoubleProperty(0.95);
    private final ReadOnlyBooleanWrapper previewed = new ReadOnlyBooleanWrapper();
    private final ListBinding<GroupRow> sure;

    SureGroups(ObservableList<GroupRow> groups, DuplicateChanges changes) {
        this.groups = groups;
        this.changes = changes;
        sure = new ListBinding<>() {
            {
                bind(SureGroups.this.groups, least);
            }

            @Override
            protected ObservableList<GroupRow> computeValue() {
                return FXCollections.observableList(ofAtLeast(least.get()));
            }
        };
    }

    private List<GroupRow> ofAtLeast(double score) {
        return groups.stream().filter(row -> row.group().score() >= score).toList();
    }

    /// How many groups have this score or more.
    int count(double score) {
        return ofAtLeast(score).size();
    }

    public DoubleProperty leastProperty() {
        return least;
    }

    /// Those that would be merged.
    public ListBinding<GroupRow> sureProperty() {
        return sure;
    }

    /// Whether they are looked at now.
    public ReadOnlyBooleanProperty previewedProperty() {
        return previewed.getReadOnlyProperty();
    }

    public void preview() {
        previewed.set(!sure.get().isEmpty());
    }

    /// Leaves the preview. Returns false where it was not open.
    public boolean leave() {
        boolean open = previewed.get();
        previewed.set(false);
        return open;
    }

    /// Merges all of them, as one step.
    public void merge() {
        List<GroupRow> all = List.copyOf(sure.get());
        previewed.set(false);
        if (!all.isEmpty()) {
            changes.mergeAll(all.stream().map(GroupRow::group).toList());
        }
    }
}
