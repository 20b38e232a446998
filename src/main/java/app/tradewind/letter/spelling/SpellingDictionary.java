package app.tradewind.letter.spelling;

/// A dictionary in Hunspell's format (hunspell(5)) that the user added.
///
/// @param language BCP 47 tag of the letters that it is for
/// @param name of the file that it came from
/// @param affixes the bytes of the `.aff` file
/// @param words the bytes of the `.dic` file
public record SpellingDictionary(String language, String name, byte[] affixes, byte[] words) {}
