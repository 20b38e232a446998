package app.tradewind.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/// HTML from the clipboard, made into the little HTML of a letter.
///
/// Word writes list points as paragraphs of the style `mso-list` with the sign inside them; word processors in the
/// browser write looks as styles of `span` and wrap all of it in a `b` that is not bold. What is hidden goes.
public final class PastedHtml {

    private static final Pattern SIGN =
            Pattern.compile("^[\\s\\u00a0]*(?:[·•§o▪‣\\-–*]|\\(?[0-9a-zA-Z]{1,3}[.)])[\\s\\u00a0]+");
    private static final Pattern NUMBERED = Pattern.compile("^[\\s\\u00a0]*\\(?[0-9a-zA-Z]{1,3}[.)]");
    /// Word’s `mso-bidi-font-weight` speaks of other scripts.
    private static final Pattern BOLD = Pattern.compile("(?:^|;)font-weight:(?:bold|bolder|[6-9]00)");

    private static final Pattern NOT_BOLD = Pattern.compile("(?:^|;)font-weight:(?:normal|400)");
    private static final Pattern ITALIC = Pattern.compile("font-style:(?:italic|oblique)");
    private static final Pattern UNDERLINE = Pattern.compile("text-decoration(?:-line)?:[^;]*underline");
    private static final Pattern HIDDEN =
            Pattern.compile("display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|;|$)");

    private PastedHtml() {}

    /// Keeps words, paragraphs, lists, quotations, links, bold, italic and underline; all else goes.
    public static String clean(String pasted) {
        Document document = Jsoup.parse(fragment(pasted));
        removeComments(document);
        document.select("style, script, head, xml, title, template, meta, link, o|p:empty")
                .remove();
        document.getAllElements().stream()
                .filter(element -> HIDDEN.matcher(style(element)).find())
                .toList()
                .forEach(Element::remove);
        document.select("b, strong").stream()
                .filter(element -> NOT_BOLD.matcher(style(element)).find())
                .toList()
                .forEach(Element::unwrap);
        lists(document);
        looks(document);
        document.select("td, th").stream()
                .filter(cell -> cell.nextElementSibling() != null)
                .forEach(cell -> cell.append(" "));
        document.select("td > p, th > p, li > p").unwrap();
        return emptied(HtmlText.clean(document.body().html()));
    }

    /// What stands between the marks of the clipboard of Windows, or all of it.
    private static String fragment(String pasted) {
        int start = pasted.indexOf("<!--StartFragment-->");
        int end = pasted.indexOf("<!--EndFragment-->");
        return start >= 0 && end > start ? pasted.substring(start + "<!--StartFragment-->".length(), end) : pasted;
    }

    private static void removeComments(Document document) {
        List<Node> comments = new ArrayList<>();
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof Comment) {
                        comments.add(node);
                    }
                },
                document);
        comments.forEach(Node::remove);
    }

    private static void lists(Document document) {
        Element list = null;
        for (Element paragraph : document.select("p, h1, h2, h3, h4, h5, h6")) {
            if (!style(paragraph).contains("mso-list:")
                    && !paragraph.className().contains("MsoListParagraph")) {
                list = null;
                continue;
            }
            boolean numbered = NUMBERED.matcher(paragraph.text()).find();
            String kind = numbered ? "ol" : "ul";
            if (list == null
                    || list.nextElementSibling() != paragraph
                    || !list.normalName().equals(kind)) {
                list = new Element(kind);
                paragraph.before(list);
            }
            paragraph.select("[style*=mso-list]").remove();
            trimSign(paragraph);
            paragraph.tagName("li").clearAttributes();
            list.appendChild(paragraph);
        }
    }

    private static void trimSign(Element paragraph) {
        paragraph.textNodes().stream()
                .filter(words -> !words.isBlank())
                .findFirst()
                .ifPresent(
                        words -> words.text(SIGN.matcher(words.getWholeText()).replaceFirst("")));
    }

    private static void looks(Document document) {
        for (Element element : document.select("[style]")) {
            String style = style(element);
            boolean block = element.isBlock();
            wrap(element, BOLD.matcher(style).find() && !block, "b");
            wrap(element, ITALIC.matcher(style).find() && !block, "i");
            wrap(
                    element,
                    UNDERLINE.matcher(style).find()
                            && !block
                            && !element.normalName().equals("a"),
                    "u");
        }
    }

    private static void wrap(Element element, boolean wanted, String tag) {
        if (wanted && !element.select("> " + tag).hasText() && element.hasText()) {
            Element mark = new Element(tag);
            List<Node> inside = new ArrayList<>(element.childNodes());
            inside.forEach(mark::appendChild);
            element.appendChild(mark);
        }
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    /// Word's empty paragraphs are its gaps; ours have gaps of their own.
    private static String emptied(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        for (Element block : document.select("p, li")) {
            if (block.text().replace('\u00a0', ' ').isBlank()
                    && block.select("img").isEmpty()) {
                block.remove();
            }
        }
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof TextNode words) {
                        words.text(words.getWholeText().replace('\u00a0', ' ').replaceAll("[ \\t\\r\\n]+", " "));
                    }
                },
                document.body());
        document.select("p, li").forEach(PastedHtml::trim);
        document.select("body, ul, ol, blockquote").stream()
                .flatMap(around -> around.textNodes().stream())
                .filter(TextNode::isBlank)
                .forEach(Node::remove);
        return HtmlText.written(document);
    }

    /// Line breaks of the source are no spaces of the text.
    private static void trim(Element block) {
        if (block.childNodeSize() > 0 && block.childNode(0) instanceof TextNode first) {
            first.text(first.getWholeText().stripLeading());
        }
        if (block.childNodeSize() > 0 && block.childNode(block.childNodeSize() - 1) instanceof TextNode last) {
            last.text(last.getWholeText().stripTrailing());
        }
    }
}
