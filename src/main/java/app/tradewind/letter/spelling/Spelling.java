package app.tradewind.letter.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The spelling of letters in all languages for which there is a dictionary: ours of English, and the user's own.
/// Every method blocks; the first about a language reads its dictionary.
public final class Spelling {

    private final SpellingRepository kept;
    private final Map<String, Optional<Speller>> spellers = new HashMap<>();
    private @Nullable List<String> ownWords;

    public Spelling(SpellingRepository kept) {
        this.kept = kept;
    }

    /// Whether words of a language can be checked.
    public synchronized boolean knows(String language) {
        return speller(language).isPresent();
    }

    /// The unknown words of a text; none in a language without a dictionary.
    ///
    /// @param names words that are right in this letter: names of people, firms and goods
    public synchronized List<Misspelling> check(String text, String language, List<String> names) {
        return speller(language)
                .map(speller -> {
                    speller.accept(names);
                    return speller.check(text);
                })
                .orElse(List.of());
    }

    public synchronized List<String> suggestions(String word, String language) {
        return speller(language).map(speller -> speller.suggestions(word)).orElse(List.of());
    }

    /// The word is right from now on, in every letter.
    public synchronized void add(String word) {
        kept.addWord(word);
        forget();
    }

    public synchronized void remove(String word) {
        kept.removeWord(word);
        forget();
    }

    /// Keeps a dictionary of the user's for its language.
    ///
    /// @throws app.tradewind.failure.TradewindException with
    ///     [app.tradewind.failure.Failure#DICTIONARY_UNREADABLE]
    public synchronized void keep(SpellingDictionary dictionary) {
        new Speller(dictionary);
        kept.keep(dictionary);
        forget();
    }

    /// Reads words and dictionaries again.
    public synchronized void forget() {
        spellers.clear();
        ownWords = null;
    }

    private Optional<Speller> speller(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        Optional<Speller> speller =
                spellers.computeIfAbsent(primary, tag -> dictionary(tag).map(Speller::new));
        if (ownWords == null) {
            ownWords = kept.words();
        }
        List<String> words = ownWords;
        speller.ifPresent(one -> one.accept(words));
        return speller;
    }

    private Optional<SpellingDictionary> dictionary(String language) {
        return kept.dictionary(language).or(() -> language.equals("en") ? Optional.of(english()) : Optional.empty());
    }

    static SpellingDictionary english() {
        return new SpellingDictionary("en", "en", resource("en.aff"), resource("en.dic"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Spelling.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
