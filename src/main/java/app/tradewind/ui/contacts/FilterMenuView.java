package app.tradewind.ui.contacts;

import app.tradewind.ui.contacts.Filters.Filter;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The menu that adds a term to the search.
final class FilterMenuView {

    private FilterMenuView() {}

    static void show(ContactTableViewModel table, ContactWords words, Node below) {
        ContextMenu menu = new ContextMenu();
        new Filters(words).all().forEach(filter -> menu.getItems().add(item(filter, table, words, below)));
        menu.show(below, Side.BOTTOM, 0, 4);
    }

    private static MenuItem item(Filter filter, ContactTableViewModel table, ContactWords words, Node below) {
        if (!filter.inner().isEmpty()) {
            Menu menu = new Menu(filter.word());
            filter.inner().forEach(inner -> menu.getItems().add(item(inner, table, words, below)));
            return menu;
        }
        MenuItem item = new MenuItem(filter.asks() ? filter.word() + "…" : filter.word());
        item.setOnAction(_ -> {
            if (filter.asks()) {
                PopoverView.text(below, filter.word(), words.text("contacts.filter.do"), typed -> {
                    if (!typed.isBlank()) {
                        table.toggle(filter.term() + SearchText.quoted(typed.strip()));
                    }
                });
            } else {
                table.toggle(filter.term());
            }
        });
        return item;
    }
}
