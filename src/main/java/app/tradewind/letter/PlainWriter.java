package app.tradewind.letter;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes the tree of a letter as plain text. Made for one letter.
final class PlainWriter {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern TRAILING = Pattern.compile("[ \\t]+(?=\\n|$)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final StringBuilder text = new StringBuilder();

    String write(Element body) {
        children(body);
        String trimmed = TRAILING.matcher(text).replaceAll("");
        return EMPTY_LINES.matcher(trimmed).replaceAll("\n\n").strip();
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            switch (child) {
                case TextNode words -> append(words.getWholeText());
                case Element part -> element(part);
                default -> {}
            }
        }
    }

    private void element(Element part) {
        switch (part.normalName()) {
            case "br" -> text.append('\n');
            case "p", "div", "blockquote" -> block(part, "\n\n");
            case "ul", "ol" -> block(part, part.parents().is("li") ? "\n" : "\n\n");
            case "li" -> item(part);
            case "a" -> link(part);
            case "img" ->
                append(part.attr("alt").isBlank() ? "" : "[" + part.attr("alt").strip() + "]");
            case "script", "style", "title", "template" -> {}
            default -> children(part);
        }
    }

    private void block(Element part, String gap) {
        end(gap);
        int start = text.length();
        children(part);
        if (part.normalName().equals("blockquote")) {
            String quoted = text.substring(start).strip().replaceAll("(?m)^", "> ");
            text.setLength(start);
            text.append(quoted);
        }
        end(gap);
    }

    private void item(Element item) {
        end("\n");
        boolean numbered = item.parent() != null && item.parent().normalName().equals("ol");
        text.append(numbered ? item.elementSiblingIndex() + 1 + ". " : "- ");
        children(item);
        end("\n");
    }

    private void link(Element link) {
        int start = text.length();
        children(link);
        String shown = text.substring(start).strip();
        String address = link.attr("href").replaceFirst("^mailto:", "");
        boolean same = shown.equalsIgnoreCase(address)
                || address.replaceFirst("^https?://", "").replaceFirst("/$", "").equalsIgnoreCase(shown);
        if (!same && !address.isEmpty()) {
            text.append(shown.isEmpty() ? address : " (" + address + ")");
        }
    }

    private void append(String words) {
        String line = SPACES.matcher(words).replaceAll(" ");
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        boolean afterSpace = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        text.append((atStart || afterSpace) && line.startsWith(" ") ? line.substring(1) : line);
    }

    private void end(String gap) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        String already = text.substring(end).replace(" ", "");
        text.setLength(end);
        if (end > 0) {
            text.append(already.length() > gap.length() ? already : gap);
        }
    }
}
