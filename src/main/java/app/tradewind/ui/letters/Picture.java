package app.tradewind.ui.letters;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// A picture in the text of a letter, named by its Content-ID (RFC 2392).
///
/// @param alt what is read where it is not shown
/// @param width in pixels; 0 as it is
record Picture(String cid, String alt, int width) {

    private static final int WIDEST = 560;

    static Picture of(Element img) {
        String width = img.attr("width");
        return new Picture(
                img.attr("src").replaceFirst("(?i)^cid:", ""),
                img.attr("alt"),
                width.matches("\\d{1,4}") ? Integer.parseInt(width) : 0);
    }

    /// One that is as wide as it was drawn, but not wider than a letter.
    static Picture drawn(String cid, String alt, double width) {
        return new Picture(cid, alt, (int) Math.min(WIDEST, width));
    }

    String html() {
        return "<img src=\"cid:" + Entities.escape(cid) + "\" alt=\"" + Entities.escape(alt) + "\""
                + (width > 0 ? " width=\"" + width + "\"" : "") + ">";
    }
}
