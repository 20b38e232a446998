package app.tradewind.ui.intake;

import app.tradewind.intake.ImportCounts;
import app.tradewind.intake.ImportPlan;
import app.tradewind.intake.Outcome;
import app.tradewind.intake.RowOutcome;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The plan as it is looked at: its counts, and the rows of all outcomes or of one.
final class ImportPlanViewModel {

    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Outcome> filter = new SimpleObjectProperty<>();
    private final ObservableList<RowOutcome> rows = FXCollections.observableArrayList();
    private final ObservableList<RowOutcome> leftOut = FXCollections.observableArrayList();
    private List<RowOutcome> all = List.of();

    ImportPlanViewModel() {
        filter.subscribe((_, _) -> showRows());
    }

    void show(@Nullable ImportPlan newPlan) {
        all = newPlan == null ? List.of() : newPlan.rows();
        leftOut.setAll(all.stream().filter(ImportPlanViewModel::isLeftOut).toList());
        filter.set(null);
        showRows();
        plan.set(newPlan);
    }

    /// Adds further rows of the filter to those that are shown.
    void add(List<RowOutcome> more) {
        rows.addAll(more);
    }

    /// The rows that were left out in the end, which may be others than planned.
    void leave(List<RowOutcome> rows) {
        leftOut.setAll(rows);
    }

    static boolean isLeftOut(RowOutcome row) {
        return row.outcome() == Outcome.REJECTED || row.outcome() == Outcome.DUPLICATE;
    }

    private void showRows() {
        Outcome wanted = filter.get();
        rows.setAll(
                wanted == null
                        ? all
                        : all.stream().filter(row -> row.outcome() == wanted).toList());
    }

    /// The plan of the file and choices of now; null while it is made or after a choice changed.
    ReadOnlyObjectProperty<@Nullable ImportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Null shows all.
    ObjectProperty<@Nullable Outcome> filterProperty() {
        return filter;
    }

    ObservableList<RowOutcome> rows() {
        return rows;
    }

    /// The rows that are not written although they say something new: rejected, or perhaps known already.
    ObservableList<RowOutcome> leftOut() {
        return leftOut;
    }

    Optional<ImportCounts> counts() {
        return Optional.ofNullable(plan.get()).map(ImportPlan::counts);
    }

    /// How many rows the filter asks for; more than are shown where the sheet is long.
    long matching() {
        Outcome wanted = filter.get();
        return counts().map(counts -> wanted == null ? counts.rows() : counts.of(wanted))
                .orElse(0L);
    }
}
