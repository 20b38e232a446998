package app.tradewind.mail.domain;

import app.tradewind.address.Domains;
import app.tradewind.address.dns.Dns;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Provider;
import app.tradewind.mail.Providers;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import java.net.IDN;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks DNS how a sender's domain proves itself and whether it takes mail.
///
/// Source: RFC 7208 (SPF), RFC 6376 (DKIM), RFC 7489 (DMARC), RFC 5321 section 5.1 and RFC 7505 (MX).
public final class DomainCheck {

    private final @Nullable InetSocketAddress server;
    private final Providers providers = new Providers();

    /// @param server the resolver to ask, null for the system's own
    public DomainCheck(@Nullable InetSocketAddress server) {
        this.server = server;
    }

    /// What DNS says of the domain of the account's address: SPF, DKIM, DMARC and MX, in this order.
    ///
    /// Blocks; each question waits five seconds at most, and where the first is not answered the others are not
    /// asked. A resolver that denies even the top-level domain counts as one that does not answer.
    ///
    /// Without a server of one's own, domains of RFC 2606 and RFC 6761 are not asked for: no public DNS has them.
    public List<DomainAnswer> check(MailAccount account) {
        String domain = ascii(account.address().substring(account.address().lastIndexOf('@') + 1));
        if (server == null && Domains.isReserved(domain)) {
            return unknown(DomainSign.RESERVED);
        }
        Dns dns = Dns.at(server);
        Dns.Reply exchangers = dns.mx(domain);
        if (exchangers.isFailed() || exchangers.isNoName() && !dns.knowsTopOf(domain)) {
            return unknown(DomainSign.NO_ANSWER);
        }
        Optional<Provider> host = host(exchangers, account.smtpHost());
        return List.of(
                SpfCheck.check(dns, domain, host.map(Provider::spf).orElse("")),
                DkimCheck.check(dns, domain, host.map(Provider::dkim).orElse(List.of())),
                DmarcCheck.check(dns, domain, account.address()),
                MxCheck.check(dns, domain, exchangers));
    }

    private static List<DomainAnswer> unknown(DomainSign why) {
        return Arrays.stream(Kind.values())
                .map(kind -> DomainAnswer.unknown(kind, why))
                .toList();
    }

    private Optional<Provider> host(Dns.Reply exchangers, String smtpHost) {
        return exchangers.exchangerNames().stream()
                .flatMap(name -> providers.ofMailExchanger(name).stream())
                .findFirst()
                .or(() -> providers.ofServer(smtpHost));
    }

    private static String ascii(String domain) {
        String name = domain.strip().toLowerCase(Locale.ROOT);
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            return name;
        }
    }
}
