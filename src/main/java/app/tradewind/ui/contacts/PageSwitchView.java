package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Tips;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// “Table | Board”: which of the two the page shows.
final class PageSwitchView extends HBox {

    PageSwitchView(ContactWords words, BooleanProperty board) {
        ToggleButton left = button("fth-list", words.text("contacts.board.table"));
        ToggleButton right = button("fth-columns", words.text("contacts.board.board"));
        left.setId("as-table");
        right.setId("as-board");
        left.setOnAction(_ -> choose(board, false, left, right));
        right.setOnAction(_ -> choose(board, true, left, right));
        board.subscribe(now -> {
            left.setSelected(!now);
            right.setSelected(now);
        });
        getChildren().addAll(left, right);
        getStyleClass().add("tw-page-switch");
    }

    private static ToggleButton button(String icon, String word) {
        ToggleButton button = new ToggleButton("", Icons.of(icon));
        button.setAccessibleText(word);
        Tips.on(button, word + " (B)");
        return button;
    }

    /// One of the two is always chosen.
    private static void choose(BooleanProperty board, boolean now, ToggleButton left, ToggleButton right) {
        board.set(now);
        left.setSelected(!now);
        right.setSelected(now);
    }
}
