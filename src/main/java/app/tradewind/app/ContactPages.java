package app.tradewind.app;

import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The pages behind *Contacts* in the rail: the table, and the duplicates, made when they are first gone to.
final class ContactPages implements Screen {

    private final Screen table;
    private final Supplier<Screen> makeDuplicates;
    private final StackPane room = new StackPane();
    private @Nullable Screen duplicates;
    private Screen seen;

    ContactPages(Screen table, Supplier<Screen> makeDuplicates) {
        this.table = table;
        this.makeDuplicates = makeDuplicates;
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
        Screen wanted = place instanceof Place.DuplicatesPlace ? duplicates() : table;
        if (wanted != seen) {
            seen.release();
            seen = wanted;
            room.getChildren().setAll(wanted.view());
            wanted.activate();
        }
        wanted.show(place);
    }

    private Screen duplicates() {
        Screen made = duplicates == null ? makeDuplicates.get() : duplicates;
        duplicates = made;
        return made;
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
