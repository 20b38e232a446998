package app.tradewind.market;

import java.time.ZoneId;

/// A buyer's time zone and what it was taken from.
public record FoundZone(ZoneId zone, Ground ground) {

    /// What a zone is taken from, the surest first.
    public enum Ground {
        /// The user wrote it with the contact.
        WRITTEN,
        /// The state or the city.
        PLACE,
        /// The area code of a phone number.
        PHONE,
        /// The country has only this one.
        COUNTRY,
        /// The country has several, and most people live in this one.
        GUESS
    }

    public boolean isGuess() {
        return ground == Ground.GUESS;
    }
}
