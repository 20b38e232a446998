package app.tradewind.letter.lint;

import app.tradewind.letter.lint.LintFinding.Where;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Length and readability. (compliance.md, section 3)
final class LengthRules {

    private static final Pattern BULLET = Pattern.compile("(?m)^\\s*(?:[-•*]|\\d+[.)])\\s");
    private static final Pattern STYLED = Pattern.compile("(?:^|;)\\s*(?:color|font-size)\\s*:");
    private static final double WORDS_A_MINUTE = 238;

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.body.words", LengthRules::words),
            LintRule.of("lint.body.grade", LengthRules::grade),
            LintRule.of("lint.body.sentence", LengthRules::sentences),
            LintRule.of("lint.body.time", LengthRules::time),
            LintRule.of("lint.body.paragraphs", LengthRules::paragraphs),
            LintRule.of("lint.body.bold", LengthRules::bold),
            LintRule.of("lint.body.list", LengthRules::list),
            LintRule.of("lint.body.language", Languages::measure));

    private LengthRules() {}

    private static Measured words(LintText text) {
        int words = text.words();
        return Measured.of(words > 200 || words < 35, words > 125 || words < 50, Where.body(text.body()), words);
    }

    /// Flesch–Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59; English only.
    private static Measured grade(LintText text) {
        List<String> words = Counting.spacedWords(text.bodyText());
        int sentences = text.sentences().size();
        if (!text.language().equals("en") || words.isEmpty() || sentences == 0) {
            return Measured.FINE;
        }
        double syllables = words.stream().mapToInt(Counting::syllables).sum();
        double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
        return Measured.of(grade > 12, grade > 8, Where.body(text.body()), Math.round(grade * 10) / 10.0);
    }

    private static Measured sentences(LintText text) {
        int longest = 0;
        int all = 0;
        Span place = text.body();
        List<Span> sentences = text.sentences();
        for (Span sentence : sentences) {
            int words = Counting.words(sentence.of(text.whole()));
            all += words;
            if (words > longest) {
                longest = words;
                place = sentence;
            }
        }
        double mean = sentences.isEmpty() ? 0 : (double) all / sentences.size();
        return Measured.of(
                mean > 20 || longest > 30, mean > 15 || longest > 25, Where.body(place), longest, Math.round(mean));
    }

    private static Measured time(LintText text) {
        long seconds = Math.round(text.words() * 60 / WORDS_A_MINUTE);
        return Measured.of(seconds > 50, seconds > 30, Where.body(text.body()), seconds);
    }

    private static Measured paragraphs(LintText text) {
        List<Span> paragraphs = text.paragraphs();
        int count = paragraphs.size();
        int words = 0;
        int sentences = 0;
        Span place = text.body();
        for (Span paragraph : paragraphs) {
            String block = paragraph.of(text.whole());
            boolean list = BULLET.matcher(block).find();
            int here = Counting.words(block);
            if (here > words) {
                words = here;
                place = paragraph;
            }
            sentences = Math.max(sentences, list ? 0 : Counting.sentences(block).size());
        }
        boolean warn = count < 2 || count > 7 || words > 90 || sentences > 4;
        return Measured.of(
                warn, count < 3 || count > 6 || words > 60 || sentences > 3, Where.body(place), count, words);
    }

    private static Measured bold(LintText text) {
        if (!text.hasHtml()) {
            return Measured.FINE;
        }
        List<Element> bold = text.html().select("b, strong").stream()
                .filter(Element::hasText)
                .filter(element -> !element.parents().is("b, strong"))
                .toList();
        int spans = bold.size();
        int words = bold.stream()
                .mapToInt(element -> Counting.words(element.text()))
                .sum();
        double share = words * 100.0 / Math.max(1, text.words());
        boolean styled = text.html().select("[style]").stream()
                .anyMatch(element ->
                        STYLED.matcher(LintWords.fold(element.attr("style"))).find());
        boolean warn = spans > 4 || share > 20 || styled || text.html().selectFirst("font") != null;
        return Measured.of(
                warn, spans == 0 || spans == 4 || share > 10, Where.body(text.body()), spans, Math.round(share));
    }

    private static Measured list(LintText text) {
        long points = BULLET.matcher(text.bodyText()).results().count();
        return Measured.of(points > 6, points > 4, Where.body(text.body()), points);
    }
}
