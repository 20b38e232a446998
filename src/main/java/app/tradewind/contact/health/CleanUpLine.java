package app.tradewind.contact.health;

import app.tradewind.contact.ContactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to tidy away.
///
/// @param id of the address or, in [CleanUpGroup#STALE], of the contact
/// @param reasons the codes of the address’s verdict
/// @param bounceCode an enhanced status code (RFC 3463), or empty
/// @param proposal the address that was probably meant, or empty
/// @param last when something last happened with the contact
public record CleanUpLine(
        long id,
        ContactId contact,
        String name,
        String company,
        String address,
        List<String> reasons,
        String bounceCode,
        String proposal,
        @Nullable Instant last) {

    public CleanUpLine {
        reasons = List.copyOf(reasons);
    }
}
