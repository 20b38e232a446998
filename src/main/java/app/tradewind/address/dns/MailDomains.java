package app.tradewind.address.dns;

import app.tradewind.address.Domains;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Asks DNS whether domains take mail. Only the domain is told to the resolver, and no mail server is spoken to.
///
/// Safe for use by several threads. Sources: RFC 5321, section 5.1; RFC 7505; RFC 2308 for names that do not exist.
public final class MailDomains {

    private final @Nullable InetSocketAddress server;
    private final InstantSource clock;
    private final Set<String> knownTops = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Dns dns;

    /// @param server the resolver to ask, null for the system's own
    public MailDomains(@Nullable InetSocketAddress server, InstantSource clock) {
        this.server = server;
        this.clock = clock;
    }

    /// Whether the domain can be asked for: those of RFC 2606 and RFC 6761 are in no public DNS, so that only a
    /// resolver of one's own is asked for them.
    public boolean isAskable(String domain) {
        return !domain.isEmpty() && (server != null || !Domains.isReserved(domain));
    }

    /// What DNS says of the domain now. Blocks, for some ten seconds where nobody answers.
    ///
    /// The system's resolver may stand in a closed network and deny every name; a domain counts as missing only
    /// where that resolver knows the top-level domain above it.
    ///
    /// @param domain in ASCII, as [app.tradewind.address.CheckedAddress#domain] gives it
    public MailDomain ask(String domain) {
        Dns resolver = resolver();
        Dns.Reply reply = resolver.mx(domain);
        return switch (reply.status()) {
            case FOUND -> found(domain, reply.exchangerNames());
            case NO_DATA -> of(domain, withoutExchanger(resolver.addresses(domain)));
            case NO_NAME ->
                of(domain, isDeniedAltogether(resolver, domain) ? MailRoute.NO_ANSWER : MailRoute.NO_DOMAIN);
            case FAILED -> of(domain, MailRoute.FAILED);
            case NO_ANSWER -> of(domain, MailRoute.NO_ANSWER);
        };
    }

    private MailDomain found(String domain, List<String> exchangers) {
        boolean none = exchangers.stream().allMatch(String::isEmpty);
        return none
                ? of(domain, MailRoute.NULL_MX)
                : new MailDomain(
                        domain,
                        MailRoute.EXCHANGER,
                        exchangers.stream().filter(name -> !name.isEmpty()).toList(),
                        clock.instant());
    }

    private static MailRoute withoutExchanger(Dns.Reply addresses) {
        return switch (addresses.status()) {
            case FOUND -> MailRoute.IMPLICIT;
            case NO_DATA, NO_NAME -> MailRoute.NO_MAIL;
            case FAILED -> MailRoute.FAILED;
            case NO_ANSWER -> MailRoute.NO_ANSWER;
        };
    }

    private boolean isDeniedAltogether(Dns resolver, String domain) {
        String top = domain.substring(domain.lastIndexOf('.') + 1);
        if (server != null || knownTops.contains(top)) {
            return false;
        }
        boolean known = resolver.knowsTopOf(domain);
        if (known) {
            knownTops.add(top);
        }
        return !known;
    }

    private MailDomain of(String domain, MailRoute route) {
        return new MailDomain(domain, route, List.of(), clock.instant());
    }

    /// Made at the first question: it reads the system's configuration.
    private synchronized Dns resolver() {
        return Optional.ofNullable(dns).orElseGet(() -> dns = Dns.at(server));
    }
}
