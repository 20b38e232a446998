package app.tradewind.intake.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Reads a page as lines in blocks, the way the eye sees it: hidden elements and cookie banners left out, links and
/// small scripts with an address written out.
final class HtmlBlocks implements NodeFilter {

    private static final int DEEPEST = 120;
    private static final Set<String> SKIPPED = Set.of(
            "style",
            "template",
            "svg",
            "select",
            "option",
            "textarea",
            "iframe",
            "button",
            "nav",
            "object",
            "audio",
            "video",
            "canvas",
            "math",
            "head",
            "datalist",
            "map");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "legend", "summary");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "main",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "div",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dd",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "address",
            "blockquote",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "center",
            "pre",
            "details",
            "noscript",
            "hgroup",
            "caption",
            "label");
    private static final Pattern BANNER =
            Pattern.compile("(?i)cookie|consent|gdpr|onetrust|usercentrics|borlabs|didomi|newsletter-?popup|cmpbox");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,300}+)\\{([^{}]{0,2000}+)\\}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z_][\\w-]{0,60}+)");
    private static final Pattern TYPO3 = Pattern.compile("(?i)linkTo_UnCryptMailto\\(\\s*['\"]([^'\"]{1,300})['\"]");
    private static final Pattern FIRST_OF_NUMBER = Pattern.compile("[+(\\d]");

    private final AddressSpots addresses;
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> reversed = new HashSet<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private final Deque<Boolean> pushed = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private final Deque<Integer> linkStarts = new ArrayDeque<>();
    private final StringBuilder all = new StringBuilder();
    private int headings;

    private HtmlBlocks(AddressSpots addresses) {
        this.addresses = addresses;
    }

    /// @param text all that the page shows, menus too, for what is looked for in the whole of it
    record Read(Block blocks, String text) {}

    static Read of(Document page, AddressSpots addresses) {
        HtmlBlocks reader = new HtmlBlocks(addresses);
        page.select("style").stream().limit(20).forEach(style -> reader.rules(style.data()));
        Block root = Block.group(Block.Kind.GROUP);
        reader.open.push(root);
        page.body().filter(reader);
        reader.endLine();
        while (reader.open.size() > 1) {
            reader.close();
        }
        return new Read(root, reader.all.toString());
    }

    /// Classes that a page's own style hides or turns around.
    private void rules(String style) {
        Matcher rule = RULE.matcher(style.length() > 200_000 ? style.substring(0, 200_000) : style);
        while (rule.find()) {
            String what = rule.group(2).toLowerCase(Locale.ROOT).replace(" ", "");
            Set<String> kind = what.contains("display:none") && !rule.group(1).contains("@")
                    ? hidden
                    : what.contains("bidi-override") && what.contains("rtl") ? reversed : null;
            Matcher names = CLASS.matcher(rule.group(1));
            while (kind != null && names.find()) {
                kind.add(names.group(1));
            }
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (name.equals("script")) {
            Scripts.texts(element.data())
                    .forEach(text -> line.append(' ').append(text).append(' '));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (SKIPPED.contains(name)) {
            if (name.equals("nav")) {
                all.append(element.text()).append('\n');
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isHidden(element) || isBanner(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String written = written(element);
        if (!written.isEmpty()) {
            line.append(written);
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(name);
        return FilterResult.CONTINUE;
    }

    private boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || !hidden.isEmpty()
                        && element.classNames().stream().anyMatch(hidden::contains)
                        && element.text().length() < 60;
    }

    private static boolean isBanner(Element element) {
        String id = element.id() + " " + element.className();
        return id.length() > 3
                && !element.normalName().equals("body")
                && BANNER.matcher(id).find();
    }

    /// What an element stands for whose content is not to be read as it is.
    private String written(Element element) {
        if (element.hasAttr("data-cfemail")) {
            return " " + Obfuscation.cloudflare(element.attr("data-cfemail")) + " ";
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        if (style.contains("bidi-override")
                        && (style.contains("rtl") || element.attr("dir").equals("rtl"))
                || !reversed.isEmpty() && element.classNames().stream().anyMatch(reversed::contains)) {
            return new StringBuilder(element.text()).reverse().toString();
        }
        String user = first(element, "data-user", "data-name", "data-local");
        String domain = first(element, "data-domain", "data-host");
        if (!user.isEmpty() && domain.indexOf('.') > 0) {
            return " " + user + "@" + domain + " ";
        }
        return "";
    }

    private static String first(Element element, String... keys) {
        for (String key : keys) {
            if (element.hasAttr(key)) {
                return element.attr(key).strip();
            }
        }
        return "";
    }

    private void begin(String name) {
        if (name.equals("br")) {
            endLine();
        } else if (name.equals("hr")) {
            endLine();
            open.getFirst().add(Block.pause());
        } else if (HEADINGS.contains(name)) {
            endLine();
            headings++;
        } else if (BLOCKS.contains(name)) {
            endLine();
            boolean deeper = open.size() < DEEPEST;
            pushed.push(deeper);
            if (deeper) {
                open.push(Block.group(name.equals("footer") ? Block.Kind.FOOT : Block.Kind.GROUP));
            }
        } else if (name.equals("a")) {
            linkStarts.push(line.length());
        } else if (name.equals("input") || name.equals("img")) {
            line.append(' ');
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (HEADINGS.contains(name)) {
                endLine();
                headings--;
            } else if (BLOCKS.contains(name)) {
                endLine();
                if (!pushed.isEmpty() && pushed.pop() && open.size() > 1) {
                    close();
                }
            } else if (name.equals("a") && !linkStarts.isEmpty()) {
                link(element, linkStarts.pop());
            }
            String mail = element.hasAttr("data-email") ? element.attr("data-email") : element.attr("data-mail");
            if (mail.indexOf('@') > 0) {
                write(mail);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void close() {
        Block done = open.pop();
        if (done.children.size() == 1 && done.kind == Block.Kind.GROUP) {
            open.getFirst().add(done.children.getFirst());
        } else if (!done.children.isEmpty()) {
            open.getFirst().add(done);
        }
    }

    private void link(Element link, int start) {
        String href = link.attr("href").strip();
        String lower = href.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            mailsOfLink(href).forEach(this::write);
        } else if (lower.startsWith("tel:") || lower.startsWith("callto:")) {
            number(decoded(href.substring(href.indexOf(':') + 1)), Math.min(start, line.length()));
        } else if (lower.contains("/cdn-cgi/l/email-protection#")) {
            write(Obfuscation.cloudflare(href.substring(href.indexOf('#') + 1)));
        } else if (lower.startsWith("javascript:")) {
            Matcher typo3 = TYPO3.matcher(decoded(href));
            if (typo3.find()) {
                write(Obfuscation.typo3(typo3.group(1)).replaceFirst("\\?.*", ""));
            }
        } else if (lower.startsWith("http")) {
            links.add(href);
        }
    }

    /// The addresses that a link writes to (RFC 6068); its subject and text are nobody's.
    static List<String> mailsOfLink(String href) {
        String to = href.substring("mailto:".length());
        int query = to.indexOf('?');
        List<String> mails = new ArrayList<>();
        for (String mail : (query < 0 ? to : to.substring(0, query)).split("[,;]")) {
            String plain = Obfuscation.plain(decoded(mail)).strip();
            if (plain.indexOf('@') > 0 && plain.length() < 255) {
                mails.add(plain);
            }
        }
        return mails;
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return text;
        }
    }

    /// An address behind a word is written after it, unless it stands in the line already.
    private void write(String mail) {
        String shown = Obfuscation.plain(line.toString()).toLowerCase(Locale.ROOT);
        if (!mail.isEmpty() && !shown.contains(mail.toLowerCase(Locale.ROOT))) {
            line.append(" <").append(mail).append("> ");
        }
    }

    /// A link to dial knows the number with its country.
    private void number(String number, int start) {
        String shown = line.substring(start);
        Matcher first = FIRST_OF_NUMBER.matcher(shown);
        long digits = shown.chars().filter(Character::isDigit).count();
        if (number.startsWith("+") && digits >= 5 && first.find()) {
            line.setLength(start + first.start());
            line.append(number);
        } else if (digits < 5) {
            line.append(" ☎ ").append(number);
        }
    }

    private void endLine() {
        linkStarts.clear();
        String text = line.toString().replaceAll("[\\s\\u00a0]++", " ").strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            all.append(text).append('\n');
            Lines.leaves(text, headings > 0 ? Block.Kind.HEADING : Block.Kind.LINE, links, addresses)
                    .forEach(open.getFirst()::add);
            links.clear();
        } else if (links.size() > 50) {
            links.clear();
        }
    }

    /// The addresses of a small piece of a page, in its text and its links.
    static String mailsOf(Element piece) {
        StringBuilder mails = new StringBuilder(piece.text());
        for (Element link : piece.select("a[href]")) {
            if (link.attr("href").toLowerCase(Locale.ROOT).startsWith("mailto:")) {
                mailsOfLink(link.attr("href")).stream()
                        .filter(mail -> mails.indexOf(mail) < 0)
                        .forEach(mail -> mails.append(" <").append(mail).append('>'));
            }
        }
        return mails.toString();
    }
}
