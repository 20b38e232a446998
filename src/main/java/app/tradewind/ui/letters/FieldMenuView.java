package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
            MenuItem item = item(name, chosen);
            (name.startsWith("sender.") ? sender.getItems() : menu.getItems()).add(item);
        }
        menu.getItems().add(sender);
        if (!words.customs().isEmpty()) {
            Menu own = new Menu(words.text("letters.field.group.custom"));
            words.customs().forEach(name -> own.getItems().add(item(name, chosen)));
            menu.getItems().add(own);
        }
        return menu;
    }

    private MenuItem item(String name, Consumer<MergeField> chosen) {
        MenuItem item = new MenuItem(words.name(name));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.accept(new MergeField(name, null)));
        return item;
    }

    /// Offers the fields on which the selected words can depend: shown only where the field has a value, or only
    /// where
    /// it has none.
    void chooseCondition(Node anchor, Consumer<MergeField> chosen) {
        ContextMenu menu = new ContextMenu();
        for (String sign : List.of("#", "^")) {
            Menu when = new Menu(words.text(sign.equals("#") ? "letters.field.when" : "letters.field.when-not"));
            Stream.concat(MergeField.NAMES.stream(), words.customs().stream())
                    .filter(name -> !name.startsWith("sender."))
                    .forEach(name -> {
                        MenuItem item = new MenuItem(words.name(name));
                        item.setMnemonicParsing(false);
                        item.setOnAction(_ -> chosen.accept(new MergeField(sign + name, null)));
                        when.getItems().add(item);
                    });
            menu.getItems().add(when);
        }
        menu.show(anchor, Side.BOTTOM, 0, 4);
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
        Button remove = Buttons.link("", words.text("letters.field.remove"), () -> {
            menu.hide();
            answered.accept(null);
        });
        VBox box = new VBox(8, Texts.strong(words.name(field.name())));
        if (field.role() == MergeField.Role.VALUE) {
            box.getChildren()
                    .addAll(
                            Texts.secondary(words.text("letters.field.fallback")),
                            fallback,
                            new HBox(8, Buttons.small(words.text("letters.field.keep"), keep), remove));
        } else {
            box.getChildren().add(remove);
        }
        box.getStyleClass().add("tw-popover");
        menu.getItems().add(new CustomMenuItem(box, false));
        menu.show(below, Side.BOTTOM, 0, 4);
        fallback.requestFocus();
    }
}
