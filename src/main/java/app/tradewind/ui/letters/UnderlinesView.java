package app.tradewind.ui.letters;

import app.tradewind.letter.spelling.Misspelling;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// Waves below the misspelt words of a text. Drawn over it, for a style of the words themselves would be a change
/// that
/// undo takes back.
final class UnderlinesView extends Path {

    private static final double WAVE = 2;

    private final LetterEditorView editor;
    private final Runnable afterLayout = this::placeIfMoved;
    private List<Misspelling> words = List.of();
    private boolean moved;

    UnderlinesView(LetterEditorView editor) {
        this.editor = editor;
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add("tw-misspelt");
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(afterLayout);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(afterLayout);
            }
        });
    }

    void show(List<Misspelling> misspelt) {
        words = misspelt;
        move();
    }

    /// The words may stand elsewhere: they are looked for when the text has been laid out.
    void move() {
        moved = true;
        javafx.application.Platform.requestNextPulse();
    }

    private void placeIfMoved() {
        if (moved) {
            moved = false;
            place();
        }
    }

    /// The word that is being typed has no wave yet.
    private void place() {
        getElements().clear();
        if (editor.getScene() == null || editor.getScene().getWindow() == null || !editor.isVisible()) {
            return;
        }
        int caret = editor.isFocused() ? editor.getCaretPosition() : -1;
        int length = editor.getLength();
        for (Misspelling word : words) {
            if (word.end() <= length && word.end() != caret) {
                editor.getCharacterBoundsOnScreen(word.start(), word.end()).ifPresent(this::wave);
            }
        }
    }

    private void wave(@Nullable Bounds onScreen) {
        if (onScreen == null) {
            return;
        }
        Point2D from = editor.screenToLocal(onScreen.getMinX(), onScreen.getMaxY());
        Point2D to = editor.screenToLocal(onScreen.getMaxX(), onScreen.getMaxY());
        if (from == null || to == null) {
            return;
        }
        double y = Math.round(from.getY()) - 4;
        getElements().add(new MoveTo(from.getX(), y));
        boolean down = true;
        for (double x = from.getX() + WAVE; x <= to.getX(); x += WAVE) {
            getElements().add(new LineTo(x, down ? y + WAVE : y));
            down = !down;
        }
    }
}
