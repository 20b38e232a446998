package app.tradewind.ui.letters;

import app.tradewind.letter.Merge;
import app.tradewind.letter.MergeField;
import app.tradewind.letter.MergeText;
import app.tradewind.letter.MergeValues;
import app.tradewind.letter.Merged;
import app.tradewind.ui.letters.Line.Kind;
import app.tradewind.ui.letters.Line.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A letter as lines of words and chips: what the composer edits, made of a template's HTML and written back to it.
///
/// Lines that follow each other are one paragraph with line breaks; an empty line begins the next paragraph.
record RichText(List<Line> lines) {

    RichText {
        lines = List.copyOf(lines);
    }

    static RichText ofHtml(String html) {
        return new RichText(new RichTextReader().read(html));
    }

    /// Lines of words alone; what looks like a field is none.
    static RichText ofPlain(String text) {
        return new RichText(text.lines()
                .map(line -> new Line(Kind.TEXT, List.of(Piece.words(line, Look.PLAIN))))
                .toList());
    }

    /// One line with its merge fields, such as a subject.
    static RichText ofLine(String text) {
        return new RichText(List.of(new Line(Kind.TEXT, pieces(text.replaceAll("\\s+", " "), Look.PLAIN))));
    }

    /// Words and chips of a text with merge fields; what is no field stays words.
    static List<Piece> pieces(String text, Look look) {
        return MergeText.read(text).pieces().stream()
                .map(piece -> switch (piece) {
                    case MergeText.Plain plain -> Piece.words(plain.text(), look);
                    case MergeText.Broken broken -> Piece.words(broken.text(), look);
                    case MergeText.Gap gap -> Piece.chip(gap.field(), look);
                })
                .toList();
    }

    String html() {
        return RichTextWriter.html(lines);
    }

    /// The text with its fields as they are written; lines end in line ends.
    String written() {
        return lines.stream().map(Line::written).collect(Collectors.joining("\n"));
    }

    /// This text with the chips that have a value replaced by it, highlighted; a line left empty by that goes.
    RichText filled(MergeValues values) {
        List<Line> kept = new ArrayList<>();
        boolean dropped = false;
        for (Line line : lines) {
            Line filled = new Line(
                    line.kind(),
                    line.pieces().stream().map(piece -> filled(piece, values)).toList());
            boolean goes = filled.isBlank() && !line.isBlank() || dropped && filled.isBlank();
            if (!goes) {
                kept.add(filled);
            }
            dropped = goes;
        }
        return new RichText(kept);
    }

    private static Piece filled(Piece piece, MergeValues values) {
        MergeField field = piece.chip();
        if (field == null) {
            return piece;
        }
        Merged merged = Merge.merge(field.written(), "", values);
        return merged.unresolved().isEmpty()
                ? new Piece(merged.subject(), field, piece.look().asFilled())
                : piece;
    }

    /// This text with signature and closing sentences below it, in small letters.
    RichText closedBy(String signature, String closing) {
        List<Line> all = new ArrayList<>(lines);
        for (String part : List.of(signature, closing)) {
            if (!part.isBlank()) {
                if (part.equals(signature) || signature.isBlank()) {
                    all.add(Line.empty());
                }
                small(part).forEach(all::add);
            }
        }
        return new RichText(all);
    }

    private static Stream<Line> small(String html) {
        return ofHtml(html).lines().stream()
                .filter(line -> !line.isBlank())
                .map(line -> new Line(
                        Kind.CLOSING,
                        line.pieces().stream()
                                .map(piece ->
                                        piece.picture() == null ? Piece.words(piece.written(), Look.PLAIN) : piece)
                                .toList()));
    }
}
