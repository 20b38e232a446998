package app.tradewind.letter.snippet;

import java.util.Locale;
import java.util.regex.Pattern;

/// Words kept under an abbreviation. `id` 0 is not in the book yet.
///
/// @param abbreviation letters, digits, dashes and points, as it is typed; case does not matter
/// @param language BCP 47 tag; empty for letters of every language
/// @param html in the tags of a letter, with merge fields
public record Snippet(long id, String abbreviation, String language, String html) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,23}");

    public Snippet {
        abbreviation = abbreviation.strip();
        language = language.strip();
    }

    public static Snippet fresh() {
        return new Snippet(0, "", "", "<p></p>");
    }

    /// Whether it can be typed before a Tab: one word of at most 24 characters.
    public boolean isTypeable() {
        return FORM.matcher(abbreviation).matches();
    }

    /// Whether it serves letters of a language.
    public boolean serves(String letterLanguage) {
        return language.isEmpty() || primary(language).equals(primary(letterLanguage));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
