package app.tradewind.ui.intake;

import app.tradewind.contact.Field;
import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.Target;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// The fields that an import leaves as the book has them, although it overwrites the others. Lives on the JavaFX
/// thread.
final class KeptFields {

    /// The parts of a name are one: who keeps one keeps all.
    private static final Set<Target> NAMES =
            Set.of(Target.of(Field.NAME), Target.of(Field.GIVEN_NAME), Target.of(Field.FAMILY_NAME));

    private final ObservableSet<Target> kept = FXCollections.observableSet();

    /// @param changed is run whenever a field is kept or no longer kept
    KeptFields(Runnable changed) {
        kept.subscribe(changed);
    }

    /// Whether the import could overwrite what a column fills.
    static boolean isInQuestion(Optional<Target> target) {
        return target.filter(ImportChoices::overwrites).isPresent();
    }

    boolean isKept(Optional<Target> target) {
        return target.filter(kept::contains).isPresent();
    }

    void keep(Target target) {
        kept.addAll(together(target));
    }

    void release(Target target) {
        kept.removeAll(together(target));
    }

    void clear() {
        kept.clear();
    }

    private static Set<Target> together(Target target) {
        return NAMES.contains(target) ? NAMES : Set.of(target);
    }

    ObservableSet<Target> targets() {
        return kept;
    }
}
