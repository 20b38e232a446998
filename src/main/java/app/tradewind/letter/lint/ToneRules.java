package app.tradewind.letter.lint;

import app.tradewind.letter.lint.LintFinding.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the letter sounds. (compliance.md, section 3, Message)
final class ToneRules {

    private static final Pattern EXCLAMATION = Pattern.compile("[!！]");
    private static final Pattern TWO_EXCLAMATIONS = Pattern.compile("[!！]{2}");

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.tone.exclaim", ToneRules::exclamations),
            LintRule.of("lint.tone.caps", ToneRules::capitals),
            LintRule.of("lint.tone.cliche", text -> phrases(text, "cliche")),
            LintRule.of("lint.tone.spam", ToneRules::spam),
            LintRule.of("lint.tone.begging", text -> phrases(text, "begging")));

    private ToneRules() {}

    private static Measured exclamations(LintText text) {
        long marks = EXCLAMATION.matcher(text.bodyText()).results().count();
        boolean doubled = TWO_EXCLAMATIONS.matcher(text.bodyText()).find();
        return Measured.of(marks > 2 || doubled, marks == 2, Where.body(text.body()), marks);
    }

    /// Letters of words that are all in capitals, of all letters. Capitals at the head of a sentence or of a German
    /// noun are spelling, and names in the letter's head are no shouting.
    private static Measured capitals(LintText text) {
        String body = text.bodyText();
        Set<String> names = Capitals.namesOf(text.input());
        int shouted = Capitals.shouted(body, 2).stream()
                .filter(word -> !names.contains(word))
                .mapToInt(String::length)
                .sum();
        long letters = Math.max(1, body.chars().filter(Character::isLetter).count());
        long percent = Math.round(shouted * 100.0 / letters);
        return Measured.of(percent > 20, percent >= 5, Where.body(text.body()), percent);
    }

    private static Measured phrases(LintText text, String kind) {
        Map<String, Span> hits = new LinkedHashMap<>();
        for (Span sentence : withGreeting(text)) {
            String folded = LintWords.fold(sentence.of(text.whole()));
            for (LintWords.Phrase phrase : LintWords.phrases(kind)) {
                Matcher hit = phrase.pattern().matcher(folded);
                if (hit.find()) {
                    hits.putIfAbsent(phrase.shown(), new Span(hit.start(), hit.end()).shifted(sentence.start()));
                }
            }
        }
        if (hits.isEmpty()) {
            return Measured.FINE;
        }
        Where where = Where.body(hits.values().iterator().next());
        return Measured.of(hits.size() > 1, true, where, String.join("; ", hits.keySet()));
    }

    private static List<Span> withGreeting(LintText text) {
        List<Span> spans = new ArrayList<>(text.sentences());
        spans.addFirst(text.greeting());
        return spans;
    }

    private static Measured spam(LintText text) {
        return spam(text.whole().substring(0, text.body().end()), Where.body(text.body()), 2, 3, false);
    }

    /// @param fewWeak so many weak phrases are an advice, `manyWeak` a warning; a strong one always is
    /// @param shouted counts as one weak phrase
    static Measured spam(String words, Where place, int fewWeak, int manyWeak, boolean shouted) {
        String folded = LintWords.fold(words);
        List<String> strong = hits(folded, "strong");
        List<String> weak = new ArrayList<>(hits(folded, "weak"));
        if (shouted) {
            weak.add("CAPITALS");
        }
        List<String> all = new ArrayList<>(strong);
        all.addAll(weak);
        boolean warn = !strong.isEmpty() || weak.size() >= manyWeak;
        return Measured.of(warn, !weak.isEmpty() && weak.size() <= fewWeak, place, String.join("; ", all));
    }

    private static List<String> hits(String folded, String kind) {
        return LintWords.phrases(kind).stream()
                .filter(phrase -> phrase.pattern().matcher(folded).find())
                .map(LintWords.Phrase::shown)
                .toList();
    }
}
