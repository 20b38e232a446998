package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Commands;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every key, on one sheet: what works on this page, what works everywhere.
final class HelpView extends VBox {

    private static final List<String> LISTS = List.of("arrows", "enter", "space", "search", "back");

    HelpView(Commands commands, Messages messages) {
        GridPane here = grid();
        commands.here().forEach(command -> line(here, command.name(), key(command)));
        GridPane lists = grid();
        for (String name : LISTS) {
            line(lists, messages.text("shell.help." + name), messages.text("shell.help." + name + "-key"));
        }
        GridPane everywhere = grid();
        commands.always().forEach(command -> line(everywhere, command.name(), key(command)));

        VBox left = new VBox(12);
        if (!commands.here().isEmpty()) {
            left.getChildren().addAll(Texts.strong(messages.text("shell.help.here")), here);
        }
        left.getChildren().addAll(Texts.strong(messages.text("shell.help.lists")), lists);
        VBox right = new VBox(12, Texts.strong(messages.text("shell.help.everywhere")), everywhere);
        ScrollPane scroll = new ScrollPane(new HBox(40, left, right));
        scroll.setFitToWidth(true);
        getStyleClass().add("tw-sheet");
        setMaxSize(860, USE_PREF_SIZE);
        getChildren().addAll(Texts.title(messages.text("shell.help.title")), scroll);
    }

    private static @Nullable String key(Command command) {
        return command.key() == null ? null : Keys.text(command.key());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        ColumnConstraints words = new ColumnConstraints(220);
        grid.getColumnConstraints().add(words);
        return grid;
    }

    private static void line(GridPane grid, String words, @Nullable String key) {
        if (key != null) {
            Label frame = new Label(key);
            frame.getStyleClass().add(Styles.KEY);
            grid.addRow(grid.getRowCount(), Texts.plain(words), frame);
        }
    }
}
