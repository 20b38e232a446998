package app.tradewind.ui.shell;

import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Where the user is and was. The window shows whatever place stands here.
public final class Places implements Navigator {

    private static final int REMEMBERED = 50;

    private Set<String> screens = Set.of();
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper visits = new ReadOnlyIntegerWrapper();
    private final Deque<Place> before = new ArrayDeque<>();

    /// Says which screens there are, by their ids. Begins at `start` if the user is nowhere yet.
    public void open(Set<String> ids, Place start) {
        screens = Set.copyOf(ids);
        if (place.get() == null) {
            place.set(start);
        }
    }

    /// Where the user is; null before the first screen is there.
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Counts the visits: changes also when the same place is gone to again, such as the same file dropped anew.
    public ReadOnlyIntegerProperty visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    public @Nullable Place place() {
        return place.get();
    }

    @Override
    public void go(Place next) {
        if (!screens.contains(next.screen())) {
            return;
        }
        Place now = place.get();
        if (now != null && !next.equals(now)) {
            before.push(now);
            if (before.size() > REMEMBERED) {
                before.removeLast();
            }
        }
        visit(next);
    }

    @Override
    public void back() {
        if (!before.isEmpty()) {
            visit(before.pop());
        }
    }

    private void visit(Place next) {
        place.set(next);
        visits.set(visits.get() + 1);
    }
}
