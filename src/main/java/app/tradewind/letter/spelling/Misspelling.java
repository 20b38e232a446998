package app.tradewind.letter.spelling;

/// A word that no dictionary knows, by its place in the text: characters `start` to `end` (excluded).
public record Misspelling(String word, int start, int end) {}
