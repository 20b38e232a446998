package app.tradewind.contact.grading;

import app.tradewind.address.AddressKind;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Grade;
import app.tradewind.contact.TradeSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the book knows of a contact that counts for its grade.
///
/// @param now its grade, or null
/// @param ownWill whether the user gave or took the grade, so that nothing is proposed against it
public record GradeFacts(
        long contact,
        @Nullable Grade now,
        boolean ownWill,
        Person person,
        Dealings dealings,
        TradeSummary trade,
        List<String> interests) {

    /// @param kind of the first address, null where there is none; so is `verdict`
    public record Person(
            String title,
            @Nullable AddressKind kind,
            @Nullable Verdict verdict) {}

    /// @param replies how often they turned to the user
    /// @param heard when they did last, null for never
    public record Dealings(long replies, @Nullable Instant heard) {}
}
