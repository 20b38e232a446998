package app.tradewind.contact;

/// How a country was found; a top-level domain alone is a guess.
public enum CountrySource {
    UNKNOWN,
    STATED,
    WEBSITE,
    PHONE,
    TLD,
    GUESS
}
