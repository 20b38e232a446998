package app.tradewind.app;

import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The pages behind *Contacts* in the rail: the table and the others, each made when it is first gone to.
final class ContactPages implements Screen {

    private final Screen table;
    private final Map<Class<? extends Place>, Supplier<Screen>> others;
    private final Map<Class<? extends Place>, Screen> made = new HashMap<>();
    private final StackPane room = new StackPane();
    private Screen seen;

    /// @param others makes the page of each kind of place that is not the table’s
    ContactPages(Screen table, Map<Class<? extends Place>, Supplier<Screen>> others) {
        this.table = table;
        this.others = others;
        seen = table;
        room.getChildren().setAll(table.view());
    }

    @Override
    public Node view() {
        return room;
    }

    @Override
    public void activate() {
        seen.activate();
    }

    @Override
    public void show(Place place) {
        Screen wanted = page(place.getClass());
        if (wanted != seen) {
            seen.release();
            seen = wanted;
            room.getChildren().setAll(wanted.view());
            wanted.activate();
        }
        wanted.show(place);
    }

    private Screen page(Class<? extends Place> kind) {
        Supplier<Screen> maker = others.get(kind);
        return maker == null ? table : made.computeIfAbsent(kind, _ -> maker.get());
    }

    @Override
    public void release() {
        seen.release();
    }

    @Override
    public void refresh() {
        seen.refresh();
    }

    @Override
    public void focusSearch() {
        seen.focusSearch();
    }

    @Override
    public boolean escape() {
        return seen.escape();
    }

    @Override
    public List<Command> commands() {
        return seen.commands();
    }
}
