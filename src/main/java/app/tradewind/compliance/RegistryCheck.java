package app.tradewind.compliance;

import java.time.Duration;
import java.time.Instant;

/// A look into a country's register of refusals, such as Austria's ECG list: when, by whom, and what it said of the
/// addresses that were looked up.
///
/// @param country ISO 3166-1 alpha-2; the register is the country's
/// @param validUntil when the register must be looked into again (rule basis.registry-check)
public record RegistryCheck(String country, Instant at, Instant validUntil, Result result, String who) {

    static final Duration VALID = Duration.ofDays(30);

    public enum Result {
        /// None of the addresses stands in the register.
        NOT_LISTED,
        /// Some did, and were taken off the letters.
        LISTED
    }

    static RegistryCheck of(String country, Instant at, Result result, String who) {
        return new RegistryCheck(country, at, at.plus(VALID), result, who);
    }
}
