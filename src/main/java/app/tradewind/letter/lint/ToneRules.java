package app.tradewind.letter.lint;

import app.tradewind.letter.lint.LintFinding.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How the letter sounds. (compliance.md, section 3, Message)
final class ToneRules {

    private static final Pattern EXCLAMATION = Pattern.compile("[!！]");
    private static final Pattern TWO_EXCLAMATIONS = Pattern.compile("[!！]{2}");

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.tone.exclaim", ToneRules::exclamations),
            LintRule.of("lint.tone.caps", ToneRules::capitals),
            LintRule.of("lint.tone.cliche", text -> phrases(text, "cliche")),
            LintRule.of("lint.tone.spam", ToneRules::spam),
            LintRule.of("lint.tone.mood", ToneRules::mood),
            LintRule.of("lint.tone.begging", text -> phrases(text, "begging")));

    private ToneRules() {}

    private static Measured exclamations(LintText text) {
        List<MatchResult> marks = EXCLAMATION.matcher(text.bodyText()).results().toList();
        boolean doubled = TWO_EXCLAMATIONS.matcher(text.bodyText()).find();
        if (marks.isEmpty()) {
            return Measured.FINE;
        }
        MatchResult last = marks.getLast();
        Where where = Where.body(
                new Span(last.start(), last.end()).shifted(text.body().start()));
        return Measured.of(marks.size() > 2 || doubled, marks.size() == 2, where, (long) marks.size());
    }

    /// Words that praise and words that complain, of a hundred; in a language without lists nothing is said.
    private static Measured mood(LintText text) {
        Pattern praise = LintWords.list(text.language() + ".praise");
        Pattern gloom = LintWords.list(text.language() + ".gloom");
        String body = LintWords.fold(text.bodyText());
        List<MatchResult> praised = praise.matcher(body).results().toList();
        List<MatchResult> gloomy = gloom.matcher(body).results().toList();
        double hundred = Math.max(50, text.words()) / 100.0;
        long share = Math.round(praised.size() / hundred);
        boolean negative = gloomy.size() > 1 && gloomy.size() > praised.size();
        if (share < 5 && !negative) {
            return Measured.FINE;
        }
        MatchResult first = negative ? gloomy.getFirst() : praised.getFirst();
        Where where = Where.body(
                new Span(first.start(), first.end()).shifted(text.body().start()));
        return Measured.of(share > 6 || negative, true, where, negative ? -gloomy.size() : share);
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
        Where where = Capitals.shouted(body, 2).stream()
                .filter(word -> !names.contains(word))
                .findFirst()
                .map(word -> Where.body(new Span(body.indexOf(word), body.indexOf(word) + word.length())
                        .shifted(text.body().start())))
                .orElse(Where.body(text.body()));
        return Measured.of(percent > 20, percent >= 5, where, percent);
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
        Map<String, Span> strong = hits(folded, "strong");
        Map<String, Span> weak = hits(folded, "weak");
        int light = weak.size() + (shouted ? 1 : 0);
        List<String> all = new ArrayList<>(strong.keySet());
        all.addAll(weak.keySet());
        if (shouted) {
            all.add("CAPITALS");
        }
        boolean warn = !strong.isEmpty() || light >= manyWeak;
        Where where = Stream.concat(strong.values().stream(), weak.values().stream())
                .findFirst()
                .map(span -> new Where(place.part(), span.start(), span.end()))
                .orElse(place);
        return Measured.of(warn, light > 0 && light <= fewWeak, where, String.join("; ", all));
    }

    private static Map<String, Span> hits(String folded, String kind) {
        Map<String, Span> hits = new LinkedHashMap<>();
        for (LintWords.Phrase phrase : LintWords.phrases(kind)) {
            Matcher hit = phrase.pattern().matcher(folded);
            if (hit.find()) {
                hits.putIfAbsent(phrase.shown(), new Span(hit.start(), hit.end()));
            }
        }
        return hits;
    }
}
