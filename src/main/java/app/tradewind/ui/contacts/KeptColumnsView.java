package app.tradewind.ui.contacts;

import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;

/// The part of the columns’ menu that says how far from the left columns stay when the table is narrow.
final class KeptColumnsView {

    private KeptColumnsView() {}

    static Menu menu(ColumnLayout layout, ContactWords words) {
        Menu menu = new Menu(words.text("contacts.columns.keep"));
        menu.setOnShowing(_ -> fill(menu, layout, words));
        // without an item the menu would not open
        fill(menu, layout, words);
        return menu;
    }

    private static void fill(Menu menu, ColumnLayout layout, ContactWords words) {
        menu.getItems()
                .setAll(layout.wanted().stream()
                        .map(column -> item(layout, words, column))
                        .toList());
    }

    private static RadioMenuItem item(ColumnLayout layout, ContactWords words, ContactColumn column) {
        RadioMenuItem item = new RadioMenuItem(words.name("column", column));
        item.setSelected(layout.keptUpTo() == column);
        item.setOnAction(_ -> layout.keepUpTo(column));
        return item;
    }
}
