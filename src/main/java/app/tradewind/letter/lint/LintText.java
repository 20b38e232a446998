package app.tradewind.letter.lint;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.LetterParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A letter taken apart once for all measures: greeting, body, signature; paragraphs and sentences.
///
/// All places are characters of [#whole()], the plain text of the letter.
///
/// @param greeting the first line where it greets, else empty
/// @param body what stands between the greeting and the closing words
/// @param signature the lines after the closing words, without opt-out sentence and notice
/// @param html the body's HTML, without text where the letter has none
public record LintText(
        LintInput input,
        String whole,
        Span greeting,
        Span body,
        List<Span> paragraphs,
        List<Span> sentences,
        List<String> signature,
        Element html) {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n[^\\n]+)*");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern ENDS_A_GREETING = Pattern.compile(".*[,:，：!！、،]\\s*");
    private static final int GREETING_WORDS = 9;
    private static final int SIGNOFF_WORDS = 6;
    private static final int SIGNATURE_LINE_WORDS = 14;

    public LintText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        signature = List.copyOf(signature);
    }

    static LintText of(LintInput input) {
        LetterParts parts = LetterParts.of(input.html());
        boolean plain = !input.body().isBlank();
        String written = plain ? input.body().replace("\r\n", "\n").strip() : HtmlText.toPlain(parts.body());
        String sign = HtmlText.toPlain(parts.signature());
        String whole = plain || sign.isEmpty() ? written : written + "\n\n" + sign;
        Span greeting = greeting(written);
        int end = bodyEnd(written, greeting.end(), input.sender().name());
        List<String> signature =
                sign.isEmpty() ? signature(written, end) : sign.lines().toList();
        Element html = Jsoup.parseBodyFragment(parts.body()).body();
        Span body = new Span(greeting.end(), end);
        List<Span> paragraphs = paragraphsOf(whole, body);
        return new LintText(input, whole, greeting, body, paragraphs, sentencesOf(whole, paragraphs), signature, html);
    }

    public String subject() {
        return input.subject();
    }

    String bodyText() {
        return body.of(whole);
    }

    /// Greeting and body, folded.
    String folded() {
        return LintWords.fold(whole.substring(0, body.end()));
    }

    boolean hasHtml() {
        return html.hasText();
    }

    /// The language's code, such as `en` for `en-GB`.
    String language() {
        return Locale.forLanguageTag(input.language()).getLanguage();
    }

    boolean isCjk() {
        return List.of("zh", "ja", "ko").contains(language());
    }

    int words() {
        return Counting.words(bodyText());
    }

    private static List<Span> paragraphsOf(String whole, Span body) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(whole).region(body.start(), body.end());
        while (paragraph.find()) {
            if (!paragraph.group().isBlank()) {
                paragraphs.add(new Span(paragraph.start(), paragraph.end()));
            }
        }
        return paragraphs;
    }

    private static List<Span> sentencesOf(String whole, List<Span> paragraphs) {
        return paragraphs.stream()
                .flatMap(paragraph -> Counting.sentences(paragraph.of(whole)).stream()
                        .map(sentence -> sentence.shifted(paragraph.start())))
                .toList();
    }

    private static Span greeting(String text) {
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        String line = text.substring(0, end);
        boolean greets =
                LintWords.list("any.greeting").matcher(LintWords.fold(line)).lookingAt()
                        && Counting.spacedWords(line).size() <= GREETING_WORDS;
        boolean ends = ENDS_A_GREETING.matcher(line).matches()
                && Counting.words(line) <= GREETING_WORDS
                && end < text.length();
        return new Span(0, greets && (ends || end < text.length()) || ends ? end : 0);
    }

    private static int bodyEnd(String text, int from, String senderName) {
        int closing = text.length();
        int name = text.length();
        String bareName = LintWords.bare(senderName);
        Matcher line = LINE.matcher(text).region(from, text.length());
        while (line.find()) {
            String folded = LintWords.fold(line.group()).strip();
            boolean closes = LintWords.list("any.signoff").matcher(folded).lookingAt();
            if (closes && Counting.words(folded) <= SIGNOFF_WORDS || folded.equals("--")) {
                closing = line.start();
            }
            if (name == text.length()
                    && !bareName.isEmpty()
                    && LintWords.bare(folded).equals(bareName)) {
                name = line.start();
            }
        }
        return Math.min(closing, name);
    }

    private static List<String> signature(String text, int from) {
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(from).lines().map(String::strip).toList()) {
            String folded = LintWords.fold(line);
            if (Counting.words(line) > SIGNATURE_LINE_WORDS) {
                break;
            }
            boolean closes = lines.isEmpty()
                    && LintWords.list("any.signoff").matcher(folded).lookingAt();
            if (!line.isEmpty() && !closes && !line.equals("--")) {
                lines.add(line);
            }
        }
        return lines;
    }
}
