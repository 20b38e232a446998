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

/// Where the user is and was. The window shows whatever place stands here.
public final class Places implements Navigator {

    private static final int REMEMBERED = 50;

    private final Set<String> screens;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyIntegerWrapper visits = new ReadOnlyIntegerWrapper();
    private final Deque<Place> before = new ArrayDeque<>();

    /// @param screens the ids of the screens that there are
    public Places(Set<String> screens, Place start) {
        this.screens = Set.copyOf(screens);
        place = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Counts the visits: changes also when the same place is gone to again, such as the same file dropped anew.
    public ReadOnlyIntegerProperty visitsProperty() {
        return visits.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    @Override
    public void go(Place next) {
        if (!screens.contains(next.screen())) {
            return;
        }
        if (!next.equals(place.get())) {
            before.push(place.get());
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
