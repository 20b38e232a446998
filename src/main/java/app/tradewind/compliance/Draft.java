package app.tradewind.compliance;

import app.tradewind.letter.Letter;
import app.tradewind.mail.finished.FinishedMessage;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A letter as the recipient will read it, measured from its HTML.
///
/// @param text the visible text, one line a paragraph
/// @param files what is attached to it
/// @param message null while no account is chosen, and where none can be made
public record Draft(
        Letter letter,
        String text,
        List<Link> links,
        List<Image> images,
        int htmlBytes,
        List<File> files,
        @Nullable FinishedMessage message) {

    /// A link with the text that shows it.
    public record Link(String text, String target) {}

    /// A picture; sizes in pixels, -1 where none is written.
    public record Image(String source, int width, int height) {}

    /// An attached file.
    ///
    /// @param mediaType empty where it is not known
    /// @param bytes the size of the file itself, 0 where it is not known
    public record File(String name, String mediaType, long bytes) {}

    public Draft {
        links = List.copyOf(links);
        images = List.copyOf(images);
        files = List.copyOf(files);
    }

    public static Draft of(Letter letter) {
        Document page = Jsoup.parseBodyFragment(letter.html());
        page.select("br").after("\n");
        page.select("p, div, li, blockquote, tr").append("\n");
        List<Link> links = page.select("a[href]").stream()
                .map(link -> new Link(link.text().strip(), link.attr("href").strip()))
                .toList();
        List<Image> images = page.select("img").stream()
                .map(image -> new Image(image.attr("src"), pixels(image, "width"), pixels(image, "height")))
                .toList();
        int bytes = letter.html().getBytes(StandardCharsets.UTF_8).length;
        return new Draft(letter, page.body().wholeText().strip(), links, images, bytes, List.of(), null);
    }

    /// This letter as the message that leaves. Its files are the message’s, where it has any.
    public Draft with(FinishedMessage finished) {
        List<File> attached = finished.files().stream()
                .map(file -> new File(file.name(), file.mediaType(), file.bytes() * 3 / 4))
                .toList();
        return new Draft(letter, text, links, images, htmlBytes, attached.isEmpty() ? files : attached, finished);
    }

    /// This letter with files attached.
    public Draft with(List<File> attached) {
        return new Draft(letter, text, links, images, htmlBytes, attached, message);
    }

    private static int pixels(Element image, String attribute) {
        String digits = image.attr(attribute).replaceFirst("px$", "");
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : -1;
    }

    String subject() {
        return letter.subject();
    }

    /// Whether the text holds `words`, whatever the case, the blanks and the punctuation between them.
    boolean says(String words) {
        String sought = folded(words);
        return !sought.isEmpty() && folded(text).contains(sought);
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", " ")
                .strip();
    }
}
