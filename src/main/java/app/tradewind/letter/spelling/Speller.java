package app.tradewind.letter.spelling;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import com.ibm.icu.text.BreakIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;

/// Finds the words of a text that a dictionary does not know. Belongs to one thread at a time.
///
/// Left alone are numbers and words with figures, addresses of mail and web, words in capitals (sizes, norms,
/// Incoterms)
/// and what the user said is right.
public final class Speller {

    private static final long SUGGEST_MILLIS = 300;
    private static final int MOST = 6;
    private static final int REMEMBERED = 5000;
    private static final Pattern LEFT_ALONE = Pattern.compile(
            "\\{\\{.*?\\}\\}|https?://\\S+|www\\.\\S+|\\S+@\\S+|\\S*\\.(?:com|net|org|cn|eu|de|example)\\b\\S*|\\uFFFC");
    private static final Pattern NO_WORD = Pattern.compile(".*[\\p{N}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*");

    private final Hunspell hunspell;
    private final Locale locale;
    private final Set<String> own = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /// Reads a dictionary; a large one takes a second.
    ///
    /// @throws TradewindException with [Failure#DICTIONARY_UNREADABLE]
    public Speller(SpellingDictionary dictionary) {
        locale = Locale.forLanguageTag(dictionary.language());
        try {
            hunspell = new Hunspell(new Dictionary(
                    new ByteArrayInputStream(dictionary.affixes()),
                    List.of(new ByteArrayInputStream(dictionary.words())),
                    false,
                    SortingStrategy.inMemory()));
        } catch (IOException | ParseException | RuntimeException unreadable) {
            throw new TradewindException(Failure.DICTIONARY_UNREADABLE, unreadable, dictionary.name());
        }
    }

    /// From now on these words are right, in whatever case.
    public void accept(Iterable<String> words) {
        for (String word : words) {
            own.add(word.toLowerCase(locale));
        }
    }

    /// The unknown words in their order.
    ///
    /// @param text plain, or with merge fields, which are left alone
    public List<Misspelling> check(String text) {
        List<Misspelling> wrong = new ArrayList<>();
        StringBuilder prose = new StringBuilder(text);
        Matcher skipped = LEFT_ALONE.matcher(text);
        while (skipped.find()) {
            for (int i = skipped.start(); i < skipped.end(); i++) {
                prose.setCharAt(i, ' ');
            }
        }
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(prose.toString());
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            String word = prose.substring(start, end);
            if (words.getRuleStatus() >= BreakIterator.WORD_LETTER && !isKnown(word)) {
                wrong.add(new Misspelling(word, start, end));
            }
        }
        return wrong;
    }

    private boolean isKnown(String word) {
        if (word.length() < 2 || NO_WORD.matcher(word).matches() || own.contains(word.toLowerCase(locale))) {
            return true;
        }
        if (word.equals(word.toUpperCase(locale)) && !word.equals(word.toLowerCase(locale))) {
            return true;
        }
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::spells);
    }

    private boolean spells(String word) {
        String plain = word.replace('’', '\'');
        return hunspell.spell(plain) || plain.endsWith("'s") && hunspell.spell(plain.substring(0, plain.length() - 2));
    }

    /// What may be meant, the likeliest first; at most six, and none where finding them takes too long.
    public List<String> suggestions(String word) {
        try {
            return hunspell.suggest(word.replace('’', '\''), SUGGEST_MILLIS).stream()
                    .limit(MOST)
                    .toList();
        } catch (SuggestionTimeoutException late) {
            return late.getPartialResult() == null
                    ? List.of()
                    : late.getPartialResult().stream().limit(MOST).toList();
        }
    }
}
