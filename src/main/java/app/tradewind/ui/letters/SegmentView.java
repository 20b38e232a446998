package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.reactfx.util.Either;

/// Shows the pieces of a text: words in their look, chips as small labels.
final class SegmentView {

    private final FieldWords words;
    private final PictureSource pictures;
    private BiConsumer<Node, Chip> clicked = (_, _) -> {};

    SegmentView(FieldWords words, PictureSource pictures) {
        this.words = words;
        this.pictures = pictures;
    }

    void onClick(BiConsumer<Node, Chip> action) {
        clicked = action;
    }

    Node node(StyledSegment<Either<String, Chip>, Look> segment) {
        Look look = segment.getStyle();
        return segment.getSegment().unify(text -> text(text, look), this::chip);
    }

    private static Node text(String text, Look look) {
        TextExt node = new TextExt(text);
        node.setTextOrigin(javafx.geometry.VPos.TOP);
        node.getStyleClass().add("tw-words");
        style(node, look.bold(), "tw-bold");
        style(node, look.italic(), "tw-italic");
        style(node, look.underline() || !look.link().isEmpty(), "tw-underline");
        style(node, !look.link().isEmpty(), "tw-leads");
        style(node, look.filled(), "tw-filled");
        return node;
    }

    private static void style(TextExt node, boolean on, String style) {
        if (on) {
            node.getStyleClass().add(style);
        }
    }

    private Node chip(Chip chip) {
        Picture picture = chip.picture();
        if (picture != null) {
            return new PictureView(picture, pictures);
        }
        MergeField field = chip.field();
        Label label = new Label(field == null ? "" : words.chip(field));
        label.getStyleClass().add("tw-merge-chip");
        label.setOnMouseClicked(_ -> clicked.accept(label, chip));
        return label;
    }
}
