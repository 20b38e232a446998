package app.tradewind.ui.control;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tooltips that are made when the pointer first comes near: each is a window with a scene of its own, and a table
/// of buttons and cells would make a hundred of them that nobody ever sees.
public final class Tips {

    private Tips() {}

    /// @param text what it says when it is shown next; nothing is shown for an empty text
    public static void on(Control control, Supplier<String> text) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            String words = text.get();
            Tooltip tip = control.getTooltip();
            if (words.isEmpty()) {
                control.setTooltip(null);
            } else if (tip == null) {
                control.setTooltip(new Tooltip(words));
            } else {
                tip.setText(words);
            }
        });
    }

    public static void on(Control control, String text) {
        on(control, () -> text);
    }

    /// For what is no control, such as an icon.
    public static void onNode(Node node, String text) {
        node.setOnMouseEntered(_ -> {
            node.setOnMouseEntered(null);
            Tooltip.install(node, new Tooltip(text));
        });
    }
}
