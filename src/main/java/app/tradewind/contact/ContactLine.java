package app.tradewind.contact;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one line of the contact table shows.
///
/// @param address the main one, empty if there is none
/// @param country of the person, else of the company
/// @param suppressed whether the main address must not be written to
public record ContactLine(
        ContactId id,
        String name,
        String company,
        String title,
        @Nullable String country,
        String city,
        String address,
        AddressKind kind,
        Verdict verdict,
        @Nullable Grade grade,
        String stage,
        Channel channel,
        @Nullable Instant lastContactAt,
        boolean suppressed) {}
