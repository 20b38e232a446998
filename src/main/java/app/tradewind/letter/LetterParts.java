package app.tradewind.letter;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A letter's HTML in its parts: what was written, the signature block, and the sentences that the law asks for.
///
/// The parts after the body stand in `div`s that carry their name, so that an edited letter can be taken apart
/// again.
///
/// @param signature name, firm and ways to answer; empty where there is none
/// @param closing the opt-out sentence and, where asked, the privacy notice
public record LetterParts(String body, String signature, String closing) {

    static final String ATTRIBUTE = "data-part";

    public static LetterParts of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        String signature = taken(document, "signature");
        String closing = taken(document, "closing");
        return new LetterParts(HtmlText.written(document), signature, closing);
    }

    public LetterParts withBody(String newBody) {
        return new LetterParts(newBody, signature, closing);
    }

    /// The letter as it is kept and sent.
    public String html() {
        return body + wrapped("signature", signature) + wrapped("closing", closing);
    }

    private static String wrapped(String name, String html) {
        return html.isEmpty() ? "" : "<div " + ATTRIBUTE + "=\"" + name + "\">" + html + "</div>";
    }

    private static String taken(Document document, String name) {
        StringBuilder html = new StringBuilder();
        for (Element part : document.select("div[" + ATTRIBUTE + "=" + name + "]")) {
            html.append(part.html());
            part.remove();
        }
        return html.toString();
    }
}
