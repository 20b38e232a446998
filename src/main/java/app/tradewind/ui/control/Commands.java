package app.tradewind.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// Everything that can be done now: what the window always offers, and what the screen that is seen adds.
public final class Commands {

    private final List<Command> always = new ArrayList<>();
    private List<Command> here = List.of();

    public void add(Command command) {
        always.add(command);
    }

    public void clear() {
        always.clear();
        here = List.of();
    }

    /// The seen screen's own commands; they stand before the window's and win where both want a key.
    public void setHere(List<Command> commands) {
        here = List.copyOf(commands);
    }

    public List<Command> here() {
        return here;
    }

    public List<Command> always() {
        return List.copyOf(always);
    }

    /// Commands whose name holds every word of `search`, whatever the case; those that begin with it first.
    public List<Command> matching(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<Command> begin = new ArrayList<>();
        List<Command> hold = new ArrayList<>();
        for (Command command : all()) {
            String name = command.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(wanted)) {
                begin.add(command);
            } else if (List.of(wanted.split("\\s+")).stream().allMatch(name::contains)) {
                hold.add(command);
            }
        }
        begin.addAll(hold);
        return begin;
    }

    /// The command that `pressed` calls for.
    ///
    /// @param typing whether the key would write into a text; single letters are then text
    public Optional<Command> pressed(KeyEvent pressed, boolean typing) {
        return all().stream()
                .filter(command -> command.key() != null && command.key().match(pressed))
                .filter(command -> command.key() != null && !(typing && Keys.writesText(command.key())))
                .findFirst();
    }

    private List<Command> all() {
        List<Command> all = new ArrayList<>(here);
        all.addAll(always);
        return all;
    }
}
