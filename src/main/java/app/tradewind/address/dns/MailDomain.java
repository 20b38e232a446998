package app.tradewind.address.dns;

import java.time.Instant;
import java.util.List;

/// What DNS said of a domain, and when.
///
/// @param domain in ASCII lower case
/// @param exchangers without their last dot, the preferred first
public record MailDomain(String domain, MailRoute route, List<String> exchangers, Instant at) {

    public MailDomain {
        exchangers = List.copyOf(exchangers);
    }
}
