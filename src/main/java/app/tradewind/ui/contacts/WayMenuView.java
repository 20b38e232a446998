package app.tradewind.ui.contacts;

import app.tradewind.contact.Field;
import app.tradewind.contact.PhoneKind;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The menu and the keys of one address, phone or link.
final class WayMenuView {

    /// @param main whether it is the main one already
    record Meant(Field field, String value, boolean main) {}

    private final WaysViewModel model;
    private final ContactWords words;

    private WayMenuView(WaysViewModel model, ContactWords words) {
        this.model = model;
        this.words = words;
    }

    /// Gives a line its menu and keys.
    ///
    /// @param meant what the line shows when it is asked
    static void attach(Region line, WaysViewModel model, ContactWords words, Supplier<Meant> meant) {
        WayMenuView menu = new WayMenuView(model, words);
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.LIST_ITEM);
        line.getStyleClass().add("tw-way");
        line.setOnContextMenuRequested(asked -> {
            menu.menu(line, meant.get()).show(line, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        // the other button opens the menu, not the field around it
        line.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.SECONDARY) {
                click.consume();
            }
        });
        line.setOnKeyPressed(key -> menu.pressed(key, line, meant.get()));
    }

    /// Asks for one more.
    static void ask(Node below, WaysViewModel model, ContactWords words, Field field) {
        PopoverView.text(
                below, words.text(addKey(field)), words.text("contacts.save"), typed -> model.add(field, typed));
    }

    private static String addKey(Field field) {
        return switch (field) {
            case ADDRESS -> "contacts.ways.add-address";
            case PHONE -> "contacts.ways.add-phone";
            default -> "contacts.ways.add-link";
        };
    }

    private void pressed(KeyEvent key, Region line, Meant meant) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case M -> model.makeMain(meant.field(), meant.value());
            case DELETE -> model.remove(meant.field(), meant.value());
            case ENTER, SPACE -> change(line, meant);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void change(Region line, Meant meant) {
        PopoverView.text(
                line,
                words.name("field", meant.field()),
                meant.value(),
                words.text("contacts.save"),
                typed -> model.replace(meant.field(), meant.value(), typed));
    }

    private ContextMenu menu(Region line, Meant meant) {
        ContextMenu menu = new ContextMenu();
        if (!meant.main()) {
            menu.getItems().add(item("contacts.ways.make-main", () -> model.makeMain(meant.field(), meant.value())));
        }
        menu.getItems().add(item("contacts.ways.edit", () -> change(line, meant)));
        if (meant.field() == Field.PHONE) {
            menu.getItems().add(kinds(meant.value()));
        }
        menu.getItems()
                .addAll(
                        item("contacts.ways.add", () -> ask(line, model, words, meant.field())),
                        item("contacts.ways.remove", () -> model.remove(meant.field(), meant.value())));
        return menu;
    }

    private Menu kinds(String value) {
        Menu kinds = new Menu(words.text("contacts.ways.kind"));
        for (PhoneKind kind : PhoneKind.values()) {
            MenuItem item = new MenuItem(words.name("phone-kind", kind));
            item.setOnAction(_ -> model.kind(value, kind));
            kinds.getItems().add(item);
        }
        return kinds;
    }

    private MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
