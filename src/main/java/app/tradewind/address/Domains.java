package app.tradewind.address;

import app.tradewind.work.LastAnswers;
import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Domains by the public suffix list.
public final class Domains {

    private static final Pattern AFTER_HOST = Pattern.compile("[/?#\\s]");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]*|\\[.*");

    /// A row of a sheet asks several times for one domain.
    private static final LastAnswers<String, String> LAST = new LastAnswers<>(1 << 10, Domains::registrableAnew);

    private Domains() {}

    /// The registrable domain of a host name or web address, such as `keller.co.uk` of
    /// `https://www.keller.co.uk/about`: ASCII, lower case; empty where there is none.
    ///
    /// Source: the Public Suffix List, its private part left out.
    public static String registrable(String hostOrUrl) {
        return LAST.to(hostOrUrl);
    }

    private static String registrableAnew(String hostOrUrl) {
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
        Matcher end = AFTER_HOST.matcher(rest);
        String authority = end.find() ? rest.substring(0, end.start()) : rest;
        String named = authority.substring(authority.lastIndexOf('@') + 1);
        String host = named.indexOf(':') < 0 ? named : PORT.matcher(named).replaceFirst("");
        String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return NUMBER.matcher(plain).matches() ? "" : DomainPart.of(plain).ascii();
    }
}
