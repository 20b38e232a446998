package app.tradewind.ui.shell;

import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Commands;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Newest;
import app.tradewind.work.Background;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The command box as state: what is typed, and the commands and people that match it.
public final class CommandBoxViewModel {

    private static final int PEOPLE = 8;
    private static final int COMMANDS = 12;

    /// One line: a command or a find.
    ///
    /// @param detail a find's firm and address, or a command's key
    public record Hit(String name, String detail, boolean isPerson, Runnable action) {}

    private final Commands commands;
    private final Finder finder;
    private final Navigator navigator;
    private final Newest<List<Finder.Found>> search;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();

    public CommandBoxViewModel(Commands commands, Finder finder, Navigator navigator, Background background) {
        this.commands = commands;
        this.finder = finder;
        this.navigator = navigator;
        search = new Newest<>(background);
        text.subscribe(this::find);
    }

    public StringProperty textProperty() {
        return text;
    }

    public ObservableList<Hit> hits() {
        return hits;
    }

    /// Begins anew, with every command in sight.
    public void open() {
        text.set("");
        find("");
    }

    private void find(String wanted) {
        List<Hit> found = commands.matching(wanted).stream()
                .limit(COMMANDS)
                .map(CommandBoxViewModel::hit)
                .toList();
        hits.setAll(found);
        if (wanted.isBlank()) {
            search.cancel();
            return;
        }
        search.ask(() -> finder.find(wanted.strip(), PEOPLE), people -> {
            List<Hit> all = new ArrayList<>();
            people.forEach(one -> all.add(new Hit(one.name(), one.detail(), true, () -> navigator.go(one.place()))));
            all.addAll(found);
            hits.setAll(all);
        });
    }

    private static Hit hit(Command command) {
        String key = command.key() == null ? "" : Keys.text(command.key());
        return new Hit(command.name(), key, false, command.action());
    }
}
