package app.tradewind.ui.letters;

import app.tradewind.letter.HtmlText;
import app.tradewind.ui.letters.Line.Kind;
import app.tradewind.ui.letters.Line.Piece;
import java.util.List;
import java.util.stream.Collectors;
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
        String text = line.pieces().stream().map(RichTextWriter::piece).collect(Collectors.joining());
        if (isList(line.kind())) {
            html.append(open ? "" : line.kind() == Kind.NUMBER ? "<ol>" : "<ul>")
                    .append("<li>")
                    .append(text)
                    .append("</li>");
        } else {
            html.append(open ? "<br>" : "<p>").append(text);
        }
        kind = line.kind();
        open = true;
    }

    private void close() {
        if (open) {
            html.append(isList(kind) ? kind == Kind.NUMBER ? "</ol>" : "</ul>" : "</p>");
        }
        open = false;
    }

    private static boolean isList(Kind kind) {
        return kind == Kind.BULLET || kind == Kind.NUMBER;
    }

    private static String piece(Piece piece) {
        String text = Entities.escape(piece.written());
        Look look = piece.look();
        text = look.underline() ? "<u>" + text + "</u>" : text;
        text = look.italic() ? "<i>" + text + "</i>" : text;
        text = look.bold() ? "<b>" + text + "</b>" : text;
        return look.link().isEmpty() ? text : "<a href=\"" + Entities.escape(look.link()) + "\">" + text + "</a>";
    }
}
