package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Offers the merge fields, and asks what stands where one is empty.
final class FieldMenuView {

    private final FieldWords words;

    FieldMenuView(FieldWords words) {
        this.words = words;
    }

    void choose(Node anchor, Consumer<MergeField> chosen) {
        menu(chosen).show(anchor, Side.BOTTOM, 0, 4);
    }

    /// Opens at the cursor of `editor`.
    void chooseAt(LetterEditorView editor, Consumer<MergeField> chosen) {
        Bounds caret = editor.getCaretBounds().orElse(editor.localToScreen(editor.getBoundsInLocal()));
        menu(chosen).show(editor, caret.getMinX(), caret.getMaxY() + 4);
    }

    private ContextMenu menu(Consumer<MergeField> chosen) {
        ContextMenu menu = new ContextMenu();
        Menu sender = new Menu(words.text("letters.field.group.sender"));
        for (String name : MergeField.NAMES) {
            MenuItem item = new MenuItem(words.name(name));
            item.setOnAction(_ -> chosen.accept(new MergeField(name, null)));
            (name.startsWith("sender.") ? sender.getItems() : menu.getItems()).add(item);
        }
        menu.getItems().add(sender);
        return menu;
    }

    /// Asks for the fallback of a chip; null as answer takes the chip out.
    void editFallback(Node below, Chip chip, Consumer<@Nullable MergeField> answered) {
        MergeField field = chip.field();
        if (field == null) {
            return;
        }
        TextField fallback = new TextField(Objects.requireNonNullElse(field.fallback(), ""));
        ContextMenu menu = new ContextMenu();
        Runnable keep = () -> {
            menu.hide();
            String text = fallback.getText().strip();
            answered.accept(new MergeField(field.name(), text.isEmpty() ? null : text));
        };
        fallback.setOnAction(_ -> keep.run());
        fallback.setPrefColumnCount(16);
        VBox box = new VBox(
                8,
                Texts.strong(words.name(field.name())),
                Texts.secondary(words.text("letters.field.fallback")),
                fallback,
                new HBox(
                        8,
                        Buttons.small(words.text("letters.field.keep"), keep),
                        Buttons.link("", words.text("letters.field.remove"), () -> {
                            menu.hide();
                            answered.accept(null);
                        })));
        box.getStyleClass().add("tw-popover");
        menu.getItems().add(new CustomMenuItem(box, false));
        menu.show(below, Side.BOTTOM, 0, 4);
        fallback.requestFocus();
    }
}
