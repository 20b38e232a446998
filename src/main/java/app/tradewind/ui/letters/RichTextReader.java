package app.tradewind.ui.letters;

import app.tradewind.letter.HtmlText;
import app.tradewind.ui.letters.Line.Kind;
import app.tradewind.ui.letters.Line.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the little HTML of a letter into lines. Used once.
final class RichTextReader {

    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private Kind kind = Kind.TEXT;
    private boolean open;
    private boolean paragraphEnded;

    List<Line> read(String html) {
        children(Jsoup.parseBodyFragment(HtmlText.clean(html)).body(), Look.PLAIN);
        end();
        return lines.isEmpty() ? List.of(Line.empty()) : lines;
    }

    private void children(Element parent, Look look) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText().replaceAll("\\s+", " "), look);
            } else if (node instanceof Element element) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Look look) {
        switch (element.normalName()) {
            case "br" -> {
                begin();
                end();
            }
            case "b", "strong" -> children(element, look.with(Look.Mark.BOLD));
            case "i", "em" -> children(element, look.with(Look.Mark.ITALIC));
            case "u" -> children(element, look.with(Look.Mark.UNDERLINE));
            case "img" -> {
                begin();
                pieces.add(Piece.picture(Picture.of(element)));
            }
            case "a" -> children(element, look.leadingTo(element.attr("href")));
            case "li" -> item(element, look);
            case "blockquote" -> quote(element, look);
            case "p", "div", "ul", "ol" -> block(element, look);
            default -> children(element, look);
        }
    }

    private void block(Element element, Look look) {
        end();
        paragraphEnded = !lines.isEmpty();
        children(element, look);
        end();
        paragraphEnded = !lines.isEmpty();
    }

    private void quote(Element element, Look look) {
        end();
        paragraphEnded = !lines.isEmpty();
        kind = Kind.QUOTE;
        children(element, look);
        end();
        kind = Kind.TEXT;
        paragraphEnded = !lines.isEmpty();
    }

    private void item(Element element, Look look) {
        end();
        Kind outside = kind;
        kind = element.parent() != null && element.parent().normalName().equals("ol") ? Kind.NUMBER : Kind.BULLET;
        begin();
        children(element, look);
        end();
        kind = outside;
    }

    private void words(String text, Look look) {
        if (open || !text.isBlank()) {
            begin();
            String wanted = pieces.isEmpty() ? text.stripLeading() : text;
            if (!wanted.isEmpty()) {
                pieces.addAll(RichText.pieces(wanted, look));
            }
        }
    }

    private void begin() {
        if (!open && paragraphEnded) {
            lines.add(isWithinQuote() ? new Line(Kind.QUOTE, List.of()) : Line.empty());
        }
        paragraphEnded = false;
        open = true;
    }

    /// Whether the line that begins is not the first of its quotation.
    private boolean isWithinQuote() {
        return kind == Kind.QUOTE && lines.getLast().kind() == Kind.QUOTE;
    }

    private void end() {
        if (open) {
            lines.add(new Line(kind, pieces));
            pieces.clear();
            open = false;
        }
    }
}
