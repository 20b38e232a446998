package app.tradewind.letter.lint;

import app.tradewind.letter.LetterKind;
import app.tradewind.letter.lint.LintFinding.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the letter says, and what it asks. (compliance.md, section 3, Message)
final class MessageRules {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]])\\d[\\d.,:/]*");
    private static final Pattern QUESTION = Pattern.compile("[?？؟]");
    private static final Pattern CALENDAR = Pattern.compile(
            "calendly\\.com|cal\\.com/|meetings\\.hubspot|bookwithme|calendar\\.app\\.google|zcal\\.co");

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.open.why", MessageRules::why),
            LintRule.of("lint.open.self", MessageRules::self),
            LintRule.of("lint.youi", MessageRules::youAndI),
            LintRule.of("lint.value.number", MessageRules::numbers),
            LintRule.of("lint.cta.count", MessageRules::asks),
            LintRule.of("lint.cta.kind", MessageRules::kindOfAsk),
            LintRule.of("lint.cta.place", MessageRules::placeOfAsk));

    private MessageRules() {}

    private static Measured why(LintText text) {
        List<Span> sentences = text.sentences();
        if (sentences.isEmpty() || !text.input().recipient().isKnown()) {
            return Measured.FINE;
        }
        List<Span> first = sentences.subList(0, Math.min(Facts.EARLY, sentences.size()));
        String opening = LintWords.fold(
                text.whole().substring(first.getFirst().start(), first.getLast().end()));
        int fact = Facts.firstSentence(text);
        boolean reader = fact >= 0 && fact < Facts.EARLY;
        boolean value = NUMBER.matcher(opening).find()
                || LintWords.list(text.language() + ".benefit").matcher(opening).find();
        Where where =
                Where.body(new Span(first.getFirst().start(), first.getLast().end()));
        return Measured.of(!reader && !value, !reader || !value, where);
    }

    private static Measured self(LintText text) {
        List<Span> sentences = text.sentences();
        if (sentences.isEmpty()) {
            return Measured.FINE;
        }
        Span first = sentences.getFirst();
        String sentence = LintWords.fold(first.of(text.whole()));
        boolean leading = LintWords.phrases("leading").stream()
                .anyMatch(phrase -> phrase.pattern().matcher(sentence).find());
        boolean self =
                LintWords.list(text.language() + ".self").matcher(sentence).lookingAt();
        return Measured.of(leading, self, Where.body(first));
    }

    private static Measured youAndI(LintText text) {
        if (!LintWords.has(text.language() + ".you")) {
            return Measured.FINE;
        }
        String body = LintWords.fold(text.bodyText());
        long you =
                LintWords.list(text.language() + ".you").matcher(body).results().count();
        long we =
                LintWords.list(text.language() + ".we").matcher(body).results().count();
        return Measured.of(you * 2 < we, you < we, Where.body(text.body()), you, we);
    }

    private static Measured numbers(LintText text) {
        long numbers = NUMBER.matcher(text.bodyText()).results().count();
        return Measured.of(numbers > 6, numbers == 0 || numbers > 3, Where.body(text.body()), numbers);
    }

    private static Measured asks(LintText text) {
        int questions = (int) QUESTION.matcher(text.bodyText()).results().count();
        int asks = askingSentences(text).size();
        return Measured.of(asks == 0 || asks > 2 || questions > 3, asks == 2, Where.body(text.body()), asks, questions);
    }

    private static Measured kindOfAsk(LintText text) {
        boolean calendar = CALENDAR.matcher(
                        LintWords.fold(text.bodyText()) + text.html().html())
                .find();
        Pattern meeting = LintWords.list(text.language() + ".meet");
        boolean meets = askingSentences(text).stream()
                .anyMatch(ask ->
                        meeting.matcher(LintWords.fold(ask.of(text.whole()))).find());
        boolean first = text.input().kind() == LetterKind.FIRST;
        return Measured.of(calendar && first, meets || calendar, Where.body(text.body()));
    }

    private static Measured placeOfAsk(LintText text) {
        List<Span> sentences = text.sentences();
        List<Span> asks = askingSentences(text);
        if (asks.isEmpty() || sentences.size() < 3) {
            return Measured.FINE;
        }
        int place = sentences.indexOf(asks.getLast());
        return Measured.of(place == 0, place < sentences.size() - 2, Where.body(asks.getLast()));
    }

    /// The sentences that ask for an action. In a language without a list, and where a question is the only one,
    /// the questions are.
    private static List<Span> askingSentences(LintText text) {
        Pattern ask = LintWords.list(text.language() + ".ask");
        List<Span> asks = new ArrayList<>();
        List<Span> questions = new ArrayList<>();
        for (Span sentence : text.sentences()) {
            String words = sentence.of(text.whole());
            if (ask.matcher(LintWords.fold(words)).find()) {
                asks.add(sentence);
            }
            if (QUESTION.matcher(words).find()) {
                questions.add(sentence);
            }
        }
        return asks.isEmpty() ? questions : asks;
    }
}
