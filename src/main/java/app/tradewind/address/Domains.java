package app.tradewind.address;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.regex.Pattern;

/// Domains by the public suffix list.
public final class Domains {

    private static final Pattern AFTER_HOST = Pattern.compile("[/?#\\s]");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]*|\\[.*");

    private Domains() {}

    /// The registrable domain of a host name or web address, such as `keller.co.uk` of
    /// `https://www.keller.co.uk/about`: ASCII, lower case; empty where there is none.
    ///
    /// Source: the Public Suffix List, its private part left out.
    public static String registrable(String hostOrUrl) {
        String host = host(hostOrUrl);
        if (host.isEmpty()) {
            return "";
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, true);
        return domain == null ? "" : domain.toLowerCase(Locale.ROOT);
    }

    /// Whether the domain stands in examples and tests or never is in the public DNS (RFC 2606, RFC 6761).
    public static boolean isReserved(String domain) {
        return ReservedDomains.contains(host(domain));
    }

    private static String host(String hostOrUrl) {
        String text = hostOrUrl.strip();
        int scheme = text.indexOf("://");
        String rest = scheme < 0 ? text : text.substring(scheme + 3);
        String authority = AFTER_HOST.split(rest, 2)[0];
        String host = PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1))
                .replaceFirst("");
        String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return NUMBER.matcher(plain).matches() ? "" : DomainPart.of(plain).ascii();
    }
}
