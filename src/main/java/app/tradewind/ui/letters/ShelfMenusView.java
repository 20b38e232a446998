package app.tradewind.ui.letters;

import app.tradewind.letter.Template;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Two menus: templates in from files, and out to files.
final class ShelfMenusView extends HBox {

    private final ShelfViewModel model;
    private final Messages messages;
    private final Supplier<List<Template>> chosen;

    /// @param chosen the templates that go out
    ShelfMenusView(ShelfViewModel model, Supplier<List<Template>> chosen) {
        super(4);
        this.model = model;
        this.chosen = chosen;
        messages = model.messages();
        getChildren()
                .addAll(
                        menu(
                                "fth-download",
                                "letters.shelf.in",
                                item("letters.shelf.in.file", this::takeFile),
                                item("letters.shelf.in.folder", this::takeFolder)),
                        menu(
                                "fth-upload",
                                "letters.shelf.out",
                                item("letters.shelf.out.file", this::writeFile),
                                item("letters.shelf.out.folder", this::writeFolder)));
    }

    private MenuButton menu(String icon, String key, MenuItem... items) {
        MenuButton menu = new MenuButton(messages.text(key), Icons.of(icon), items);
        menu.getStyleClass().addAll(Styles.SMALL, "tw-shelf-menu");
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Window window() {
        return getScene().getWindow();
    }

    void takeFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("letters.shelf.in"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        messages.text("letters.shelf.kinds"), "*.json", "*.html", "*.htm"));
        File file = chooser.showOpenDialog(window());
        if (file != null) {
            model.take(file.toPath());
        }
    }

    private void takeFolder() {
        File folder = new DirectoryChooser().showDialog(window());
        if (folder != null) {
            model.take(folder.toPath());
        }
    }

    void writeFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("letters.shelf.out"));
        chooser.setInitialFileName("templates.json");
        File file = chooser.showSaveDialog(window());
        if (file != null) {
            model.writeFile(chosen.get(), file.toPath());
        }
    }

    private void writeFolder() {
        File folder = new DirectoryChooser().showDialog(window());
        if (folder != null) {
            model.writeFolder(chosen.get(), folder.toPath());
        }
    }
}
