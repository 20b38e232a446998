package app.tradewind.ui.letters;

import app.tradewind.letter.HtmlText;
import app.tradewind.ui.letters.Line.Kind;
import app.tradewind.ui.letters.Line.Piece;
import java.util.List;
import org.jsoup.nodes.Entities;

/// Writes lines as the little HTML of a letter.
final class RichTextWriter {

    private final StringBuilder html = new StringBuilder();
    private Kind kind = Kind.TEXT;
    private boolean open;

    private RichTextWriter() {}

    static String html(List<Line> lines) {
        RichTextWriter writer = new RichTextWriter();
        lines.forEach(writer::line);
        writer.close();
        return HtmlText.clean(writer.html.toString());
    }

    private void line(Line line) {
        if (line.isBlank()) {
            close();
            return;
        }
        if (open && kind != line.kind()) {
            close();
        }
        String text = text(line.pieces());
        if (isList(line.kind())) {
            html.append(open ? "" : line.kind() == Kind.NUMBER ? "<ol>" : "<ul>")
                    .append("<li>")
                    .append(text)
                    .append("</li>");
        } else {
            html.append(open ? "<br>" : line.kind() == Kind.QUOTE ? "<blockquote><p>" : "<p>")
                    .append(text);
        }
        kind = line.kind();
        open = true;
    }

    private void close() {
        if (open) {
            html.append(
                    switch (kind) {
                        case NUMBER -> "</ol>";
                        case BULLET -> "</ul>";
                        case QUOTE -> "</p></blockquote>";
                        default -> "</p>";
                    });
        }
        open = false;
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.BULLET || kind == Kind.NUMBER;
    }

    /// Pieces that lead to the same place are one link.
    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        String link = "";
        for (Piece piece : pieces) {
            String next = piece.look().link();
            if (!next.equals(link)) {
                text.append(link.isEmpty() ? "" : "</a>")
                        .append(next.isEmpty() ? "" : "<a href=\"" + Entities.escape(next) + "\">");
                link = next;
            }
            text.append(piece(piece));
        }
        return text.append(link.isEmpty() ? "" : "</a>").toString();
    }

    private static String piece(Piece piece) {
        Picture picture = piece.picture();
        if (picture != null) {
            return picture.html();
        }
        String text = Entities.escape(piece.written());
        Look look = piece.look();
        text = look.underline() ? "<u>" + text + "</u>" : text;
        text = look.italic() ? "<i>" + text + "</i>" : text;
        return look.bold() ? "<b>" + text + "</b>" : text;
    }
}
