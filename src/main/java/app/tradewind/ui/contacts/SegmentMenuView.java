package app.tradewind.ui.contacts;

import app.tradewind.contact.Segment;
import app.tradewind.ui.control.Keys;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

/// What can be done to a saved search: its menu, and the same by F2 and Delete.
final class SegmentMenuView {

    private SegmentMenuView() {}

    static void on(Button button, Segment segment, SegmentsViewModel model, ContactWords words) {
        Runnable rename = () -> rename(button, segment, model, words);
        Runnable delete = () -> model.delete(segment);
        button.setContextMenu(new ContextMenu(
                item(words.text("contacts.segment.rename") + " (F2)", rename),
                item(words.text("contacts.segment.delete") + " (" + Keys.text(Keys.of("Delete")) + ")", delete)));
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.F2) {
                rename.run();
                key.consume();
            } else if (key.getCode() == KeyCode.DELETE) {
                delete.run();
                key.consume();
            }
        });
    }

    /// Without an accelerator, which would hold in the whole window: there Delete belongs to the table.
    private static MenuItem item(String word, Runnable act) {
        MenuItem item = new MenuItem(word);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private static void rename(Button below, Segment segment, SegmentsViewModel model, ContactWords words) {
        PopoverView.text(
                below,
                words.text("contacts.segment.name"),
                segment.name(),
                words.text("contacts.save"),
                name -> model.rename(segment, name));
    }
}
