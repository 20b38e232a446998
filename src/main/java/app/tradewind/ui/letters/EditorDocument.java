package app.tradewind.ui.letters;

import app.tradewind.letter.MergeField;
import app.tradewind.ui.letters.Line.Kind;
import app.tradewind.ui.letters.Line.Piece;
import java.util.List;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;

/// The way from a letter's lines to the text area's document, and back.
final class EditorDocument {

    static final TextOps<Either<String, Chip>, Look> OPS =
            new WordOps()._or(new ChipOps(), (_, _) -> java.util.Optional.empty());

    private EditorDocument() {}

    static StyledDocument<Kind, Either<String, Chip>, Look> of(RichText text) {
        ReadOnlyStyledDocumentBuilder<Kind, Either<String, Chip>, Look> builder =
                new ReadOnlyStyledDocumentBuilder<>(OPS, Kind.TEXT);
        List<Line> lines = text.lines().isEmpty() ? List.of(Line.empty()) : text.lines();
        for (Line line : lines) {
            List<StyledSegment<Either<String, Chip>, Look>> segments = line.pieces().stream()
                    .filter(piece -> !piece.isEmpty())
                    .flatMap(EditorDocument::segments)
                    .toList();
            builder.addParagraph(
                    segments.isEmpty()
                            ? List.of(new StyledSegment<>(Either.<String, Chip>left(""), Look.PLAIN))
                            : segments,
                    line.kind());
        }
        return builder.build();
    }

    private static Stream<StyledSegment<Either<String, Chip>, Look>> segments(Piece piece) {
        MergeField chip = piece.chip();
        return chip == null && piece.picture() == null
                ? WordOps.pieces(piece.text()).stream()
                        .map(words -> new StyledSegment<>(Either.<String, Chip>left(words), piece.look()))
                : Stream.of(
                        new StyledSegment<>(Either.<String, Chip>right(new Chip(chip, piece.picture())), piece.look()));
    }

    static RichText text(StyledDocument<Kind, Either<String, Chip>, Look> document) {
        return new RichText(
                document.getParagraphs().stream().map(EditorDocument::line).toList());
    }

    static Line line(Paragraph<Kind, Either<String, Chip>, Look> paragraph) {
        return new Line(
                paragraph.getParagraphStyle(),
                paragraph.getStyledSegments().stream()
                        .map(EditorDocument::piece)
                        .filter(piece -> !piece.isEmpty())
                        .toList());
    }

    private static Piece piece(StyledSegment<Either<String, Chip>, Look> segment) {
        return segment.getSegment().unify(text -> Piece.words(text, segment.getStyle()), chip -> {
            MergeField field = chip.field();
            Picture picture = chip.picture();
            if (picture != null) {
                return Piece.picture(picture);
            }
            return field == null ? Piece.words("", segment.getStyle()) : Piece.chip(field, segment.getStyle());
        });
    }
}
