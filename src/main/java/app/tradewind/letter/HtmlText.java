package app.tradewind.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// The little HTML of a letter, and its way from and to plain text.
public final class HtmlText {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"'()]*[^\\s<>\"'().,;:!?，。；：！？）]");
    private static final Pattern BULLET = Pattern.compile("[-*•·–]\\s+");

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "b", "strong", "i", "em", "u", "a", "ul", "ol", "li", "blockquote", "div", "img")
            .addAttributes("a", "href")
            .addAttributes("div", LetterParts.ATTRIBUTE)
            .addAttributes("img", "src", "alt", "width")
            .addAttributes(":all", "dir")
            .addProtocols("img", "src", "cid")
            .addProtocols("a", "href", "http", "https", "mailto");

    private HtmlText() {}

    /// Keeps paragraphs, line breaks, bold, italic, underline, lists, quotations and links to `http`, `https` and
    /// `mailto`, and pictures that go with the letter (`cid:`, RFC 2392); of everything else only the text.
    /// Scripts,
    /// styles and pictures from elsewhere go with all they hold.
    ///
    /// Cleaning what is clean changes nothing.
    public static String clean(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        dirty.select("script, style, title, template").remove();
        dirty.select("h1, h2, h3, h4, h5, h6, tr, section, article").tagName("p");
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.select("img:not([src])").remove();
        for (Element block : clean.select("div:not([" + LetterParts.ATTRIBUTE + "])")) {
            if (block.select("p, div, ul, ol, blockquote").size() > (block.is("p, div") ? 1 : 0)) {
                block.unwrap();
            } else {
                block.tagName("p");
            }
        }
        return written(clean);
    }

    /// Makes paragraphs of text that is separated by empty lines, and links of what looks like one. Lines that all
    /// start with a dash or a dot become a list. Merge fields stay as they are.
    public static String ofPlain(String text) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : PARAGRAPH_END.split(text.strip())) {
            List<String> lines =
                    LINE_END.splitAsStream(paragraph).map(String::strip).toList();
            if (lines.size() > 1
                    && lines.stream().allMatch(line -> BULLET.matcher(line).lookingAt())) {
                html.append("<ul>");
                for (String line : lines) {
                    String item = BULLET.matcher(line).replaceFirst("");
                    html.append("<li>").append(linked(item)).append("</li>");
                }
                html.append("</ul>");
            } else if (!paragraph.isEmpty()) {
                List<String> parts = lines.stream().map(HtmlText::linked).toList();
                html.append("<p>").append(String.join("<br>", parts)).append("</p>");
            }
        }
        return html.toString();
    }

    /// The text of a letter as a reader without HTML sees it: paragraphs with an empty line between, lists with
    /// dashes or numbers, links as `text (address)`. No line ends in a space, so that a reader of RFC 3676 (section
    /// 4.2) does not take it for a soft break.
    public static String toPlain(String html) {
        return new PlainWriter().write(Jsoup.parseBodyFragment(html).body());
    }

    static String written(Document document) {
        document.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.base)
                .charset("UTF-8");
        return document.body().html().strip();
    }

    private static String linked(String line) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(line);
        int done = 0;
        while (link.find()) {
            String address = escaped(link.group());
            html.append(escaped(line.substring(done, link.start())));
            html.append("<a href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            done = link.end();
        }
        return html.append(escaped(line.substring(done))).toString();
    }

    /// Escapes text for an element or a quoted attribute. `&#39;`, since old mail programs do not know `&apos;`.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
