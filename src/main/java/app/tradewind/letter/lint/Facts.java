package app.tradewind.letter.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the letter says of its reader that does not fit everybody.
final class Facts {

    /// How many sentences are the beginning of a letter.
    static final int EARLY = 3;

    private static final int SHORTEST = 4;
    private static final double ENOUGH = 0.6;

    private static final Pattern HAN_PAIR = Pattern.compile("(?=(\\p{IsHan}{2}))");

    private Facts() {}

    /// The number of the first sentence that holds a fact of the recipient, from 0; -1 if none does.
    ///
    /// A fact is held when most of its words of four letters or more are in the sentence. The company's name is
    /// none.
    static int firstSentence(LintText text) {
        List<Span> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = LintWords.bare(sentences.get(i).of(text.whole()));
            if (text.input().recipient().facts().stream().anyMatch(fact -> holds(sentence, fact))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a text holds a fact of the recipient or one of the sender's goods.
    static boolean mentionsGoods(LintText text, String bareText) {
        return Stream.concat(text.input().recipient().facts().stream(), text.input().sender().products().stream())
                .anyMatch(goods -> holds(bareText, goods) || anyWord(bareText, goods));
    }

    private static boolean holds(String sentence, String fact) {
        List<String> words = significant(fact);
        if (words.isEmpty()) {
            String bare = LintWords.bare(fact);
            return bare.length() > 1 && sentence.contains(bare);
        }
        long found = words.stream().filter(sentence::contains).count();
        return found >= Math.max(1, Math.round(words.size() * ENOUGH))
                || sentence.length() > 20 && containedIn(fact, sentence);
    }

    /// A personal line of several sentences holds this one.
    private static boolean containedIn(String fact, String sentence) {
        return LintWords.bare(fact).contains(sentence);
    }

    private static boolean anyWord(String text, String goods) {
        return significant(goods).stream().anyMatch(text::contains) || anyRowOfHan(text, goods);
    }

    /// Han characters stand without spaces: two of them that stand together are as good as a word.
    private static boolean anyRowOfHan(String text, String goods) {
        return HAN_PAIR.matcher(goods).results().map(found -> found.group(1)).anyMatch(text::contains);
    }

    /// Words without their last letter where they are long, so that a plural meets its singular.
    private static List<String> significant(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Counting.spacedWords(LintWords.bare(text))) {
            if (word.length() >= SHORTEST) {
                words.add(word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
