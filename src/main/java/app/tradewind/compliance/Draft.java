package app.tradewind.compliance;

import app.tradewind.letter.Letter;
import app.tradewind.letter.PrivacyNotice;
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
        @Nullable FinishedMessage message,
        Reading reading) {

    /// What many rules look up in one letter, found once. The text is the same for every reader, so two threads
    /// that
    /// look at once find the same.
    static final class Reading {

        private final String html;
        private final String text;
        private @Nullable Element page;
        private @Nullable String folded;
        private @Nullable Boolean stops;
        private @Nullable Boolean notice;

        Reading(String html, String text) {
            this.html = html;
            this.text = text;
        }

        Element page() {
            Element read = page == null ? Jsoup.parseBodyFragment(html).body() : page;
            page = read;
            return read;
        }

        String folded() {
            String read = folded == null ? Draft.folded(text) : folded;
            folded = read;
            return read;
        }

        boolean stops() {
            boolean read = stops == null ? OptOutWords.isIn(text) : stops;
            stops = read;
            return read;
        }

        boolean notice() {
            boolean read = notice == null ? PrivacyNotice.isIn(text) : notice;
            notice = read;
            return read;
        }
    }

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
        String text = page.body().wholeText().strip();
        List<File> files = letter.files().stream()
                .filter(file -> file.cid().isEmpty())
                .map(file -> new File(file.name(), file.mediaType(), file.size()))
                .toList();
        return new Draft(letter, text, links, images, bytes, files, null, new Reading(letter.html(), text));
    }

    /// This letter as the message that leaves. Its files are the message’s, where it has any.
    public Draft with(FinishedMessage finished) {
        List<File> attached = finished.files().stream()
                .map(file -> new File(file.name(), file.mediaType(), file.bytes() * 3 / 4))
                .toList();
        return new Draft(letter, text, links, images, htmlBytes, files.isEmpty() ? attached : files, finished, reading);
    }

    /// This letter with files attached.
    public Draft with(List<File> attached) {
        return new Draft(letter, text, links, images, htmlBytes, attached, message, reading);
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
        return !sought.isEmpty() && reading.folded().contains(sought);
    }

    /// The visible HTML.
    Element page() {
        return reading.page();
    }

    /// The text as [#folded(String)] writes it.
    String folded() {
        return reading.folded();
    }

    /// Whether the letter tells how to stop.
    boolean tellsHowToStop() {
        return reading.stops();
    }

    /// Whether it says where its data came from.
    boolean hasNotice() {
        return reading.notice();
    }

    /// Lower case, in the plain forms of Unicode (NFKC), one blank for whatever stands between words.
    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            i += Character.charCount(letter);
            if (isBetweenWords(letter)) {
                gap = true;
            } else {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                gap = false;
                folded.appendCodePoint(letter);
            }
        }
        return folded.toString();
    }

    private static boolean isBetweenWords(int letter) {
        if (letter < 128) {
            return letter <= ' ' || !Character.isLetterOrDigit(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
