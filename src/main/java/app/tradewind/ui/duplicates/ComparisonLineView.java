package app.tradewind.ui.duplicates;

import app.tradewind.contact.duplicate.MergeField;
import app.tradewind.contact.duplicate.Side;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import app.tradewind.ui.control.Tone;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// One field of the comparison: both values, each with its tick, and what it will be. Left and Right choose a side,
/// B both.
final class ComparisonLineView extends HBox {

    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");

    private final Label label = Texts.muted("");
    private final Label left = cell();
    private final Label right = cell();
    private final Label after = Texts.plain("");
    private final FontIcon leftTick = Icons.of("fth-square");
    private final FontIcon rightTick = Icons.of("fth-square");
    private final DuplicateWords words;
    private MergeField field = MergeField.NAME;

    ComparisonLineView(DuplicateWords words, BiConsumer<MergeField, Side> choose) {
        this.words = words;
        label.getStyleClass().add("tw-compare-label");
        after.getStyleClass().add("tw-compare-after");
        left.setGraphic(leftTick);
        right.setGraphic(rightTick);
        left.setOnMouseClicked(_ -> choose.accept(field, Side.LEFT));
        right.setOnMouseClicked(_ -> choose.accept(field, Side.RIGHT));
        after.setMinWidth(0);
        grow(after);
        getChildren().setAll(label, left, right, after);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("tw-compare-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setOnKeyPressed(key -> pressed(key, choose));
    }

    private static Label cell() {
        Label cell = Texts.plain("");
        cell.getStyleClass().add("tw-compare-cell");
        cell.setMinWidth(0);
        grow(cell);
        Tips.on(cell, cell::getText);
        return cell;
    }

    private static void grow(Label cell) {
        cell.setPrefWidth(0);
        cell.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(cell, Priority.ALWAYS);
    }

    private void pressed(KeyEvent key, BiConsumer<MergeField, Side> choose) {
        Side side = switch (key.getCode()) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            case B -> Side.BOTH;
            default -> null;
        };
        if (side != null) {
            choose.accept(field, side);
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            step(key.getCode() == KeyCode.DOWN ? 1 : -1);
            key.consume();
        }
    }

    private void step(int by) {
        int place = getParent().getChildrenUnmodifiable().indexOf(this) + by;
        if (place >= 0 && place < getParent().getChildrenUnmodifiable().size()) {
            getParent().getChildrenUnmodifiable().get(place).requestFocus();
        }
    }

    void fill(ComparisonLine line) {
        field = line.field();
        label.setText(line.label());
        show(left, leftTick, line.left(), line.keepsLeft());
        show(right, rightTick, line.right(), line.keepsRight());
        after.setText(oneLine(line.after()));
        boolean both = line.keepsLeft() && line.keepsRight() && !line.left().equals(line.right());
        after.getStyleClass().removeAll(Styles.MUTED);
        if (both) {
            after.getStyleClass().add(Styles.MUTED);
        }
        setAccessibleText(words.text("line", line.label(), said(line.left()), said(line.right()), said(line.after())));
    }

    private void show(Label cell, FontIcon tick, String value, boolean kept) {
        cell.setText(said(oneLine(value)));
        cell.pseudoClassStateChanged(KEPT, kept);
        Icons.fill(tick, kept ? "fth-check-square" : "fth-square", kept ? Tone.ACCENT : Tone.NEUTRAL);
    }

    private String said(String value) {
        return value.isEmpty() ? words.text("empty-value") : value;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
