package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The screen of contacts with its two pages: the table, and what may be tidied away.
public final class ContactsScreen implements Screen {

    private final StackPane pages = new StackPane();
    private final ContactsView contacts;
    private final ContactsViewModel model;
    private final ContactsRoom room;
    private final HealthRun run;
    private @Nullable CleanUpViewModel cleanUp;
    private @Nullable CleanUpView cleanUpView;
    private boolean tidying;
    private boolean active;

    public ContactsScreen(ContactsViewModel model, ContactsRoom room, HealthRun run) {
        this.model = model;
        this.room = room;
        this.run = run;
        contacts = new ContactsView(model);
        pages.getChildren().setAll(contacts);
        model.health().whenAskedToCheck(this::checkSelected);
    }

    @Override
    public Node view() {
        return pages;
    }

    @Override
    public void activate() {
        // which page is seen is known with the place
        active = false;
    }

    @Override
    public void show(Place place) {
        boolean wanted = place instanceof Place.CleanUpPlace;
        if (!active || wanted != tidying) {
            release();
            active = true;
            tidying = wanted;
            if (tidying) {
                openCleanUp();
            } else {
                pages.getChildren().setAll(contacts);
                contacts.activate();
            }
        }
        if (!tidying) {
            contacts.show(place);
        }
    }

    private void openCleanUp() {
        CleanUpViewModel now = cleanUp == null ? new CleanUpViewModel(room, run) : cleanUp;
        CleanUpView page = cleanUpView == null ? new CleanUpView(now) : cleanUpView;
        cleanUp = now;
        cleanUpView = page;
        pages.getChildren().setAll(page);
        now.activate();
        page.focusTable();
    }

    @Override
    public void release() {
        if (!active) {
            return;
        }
        active = false;
        if (tidying && cleanUp != null) {
            cleanUp.release();
        } else {
            contacts.release();
        }
    }

    @Override
    public void refresh() {
        if (tidying && cleanUp != null) {
            cleanUp.checkAll();
        } else {
            contacts.refresh();
        }
    }

    @Override
    public void focusSearch() {
        if (!tidying) {
            contacts.focusSearch();
        }
    }

    @Override
    public boolean escape() {
        return tidying && cleanUpView != null ? cleanUpView.escape() : contacts.escape();
    }

    @Override
    public List<Command> commands() {
        if (tidying && cleanUpView != null) {
            return cleanUpView.commands();
        }
        List<Command> commands = new ArrayList<>(contacts.commands());
        commands.add(Command.of(text("contacts.command.check"), "V", this::checkSelected));
        commands.add(Command.of(
                text("contacts.command.use-proposal"), "Y", () -> model.health().useProposal()));
        commands.add(Command.of(
                text("contacts.command.guess"), "P", () -> model.health().addGuess()));
        commands.add(Command.of(text("contacts.command.clean-up"), "H", () -> model.go(new Place.CleanUpPlace())));
        commands.add(new Command(text("contacts.command.check-all"), () -> run.check(null, room.messages(), toasts())));
        return commands;
    }

    private void checkSelected() {
        long[] ids = model.selection().ids();
        if (ids.length > 0) {
            run.check(ids, room.messages(), toasts());
        }
    }

    private app.tradewind.ui.control.Toasts toasts() {
        return room.window().toasts();
    }

    private String text(String key) {
        return room.messages().text(key);
    }
}
