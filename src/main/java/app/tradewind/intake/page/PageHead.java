package app.tradewind.intake.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// What a saved page says of itself: its own address and its title.
final class PageHead {

    /// Browsers write it into what they save: `saved from url=(0028)https://www.firm.example/`.
    private static final Pattern SAVED_FROM =
            Pattern.compile("saved from url=\\(\\d{1,6}\\)\\s?(https?://\\S{1,2000})");
    private static final Pattern SAVED_BY_PROGRAM =
            Pattern.compile("(?i)(?:url|saved from|source|location)\\s?:\\s?(https?://\\S{1,2000})");

    private PageHead() {}

    /// The page's own address, empty where nothing tells it.
    static String url(Document page) {
        for (Node node : page.childNodes()) {
            String said = comment(node);
            if (!said.isEmpty()) {
                return said;
            }
        }
        Element html = page.selectFirst("html");
        for (Node node : html == null ? List.<Node>of() : html.childNodes()) {
            String said = comment(node);
            if (!said.isEmpty()) {
                return said;
            }
        }
        for (String[] way : new String[][] {
            {"link[rel=canonical]", "href"},
            {"meta[property=og:url]", "content"},
            {"base[href]", "href"},
            {"meta[name=twitter:url]", "content"}
        }) {
            Element element = page.selectFirst(way[0]);
            String url = element == null ? "" : element.attr(way[1]).strip();
            if (!Hosts.host(url).isEmpty()) {
                return url;
            }
        }
        return "";
    }

    private static String comment(Node node) {
        if (node instanceof Comment comment && comment.getData().length() < 4000) {
            Matcher saved = SAVED_FROM.matcher(comment.getData());
            if (saved.find()) {
                return saved.group(1);
            }
            Matcher program = SAVED_BY_PROGRAM.matcher(comment.getData());
            if (program.find()) {
                return program.group(1);
            }
        }
        return "";
    }

    static String siteName(Document page) {
        Element name = page.selectFirst("meta[property=og:site_name], meta[name=application-name]");
        return name == null ? "" : name.attr("content").strip();
    }
}
