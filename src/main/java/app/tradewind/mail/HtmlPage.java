package app.tradewind.mail;

import app.tradewind.letter.Direction;
import app.tradewind.letter.Letter;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The HTML part of a letter: the little HTML of its text with the looks written at each element, since mail
/// programs
/// drop style sheets.
final class HtmlPage {

    private static final String BODY = "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;";
    private static final String SMALL = "color:#505e6a;font-size:13px";

    private HtmlPage() {}

    static String of(Letter letter) {
        if (letter.html().contains("<html")) {
            return letter.html();
        }
        Document page = Jsoup.parse("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body></body></html>");
        page.outputSettings().prettyPrint(false);
        page.body().append("\n" + letter.html() + "\n");
        Locale language = Locale.forLanguageTag(letter.language());
        if (!letter.language().isBlank()) {
            page.select("html").attr("lang", letter.language());
        }
        page.select("html").attr("dir", Direction.of(language) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr");
        page.body().attr("style", BODY);
        page.select("p").attr("style", "margin:0 0 1em 0");
        page.select("blockquote").attr("style", "margin:0 0 1em 0;padding:0 1em;border-left:3px solid #d3dade");
        page.select("img").attr("style", "max-width:100%;height:auto;border:0");
        page.select("div[data-part]").attr("style", SMALL).removeAttr("data-part");
        return page.outerHtml() + "\n";
    }
}
