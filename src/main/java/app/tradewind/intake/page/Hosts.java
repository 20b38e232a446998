package app.tradewind.intake.page;

import app.tradewind.address.Domains;
import app.tradewind.contact.SourceType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Whose a page is, by its address: a firm's own, a directory's or a social network's.
final class Hosts {

    private final Set<String> social;
    private final Set<String> directories;
    /// The public suffix list is long; a page asks for few hosts, often.
    private final Map<String, String> labels = new HashMap<>();

    Hosts() {
        WordList hosts = new WordList("hosts.txt");
        social = new HashSet<>(hosts.of("social"));
        directories = new HashSet<>(hosts.of("directory"));
    }

    SourceType source(String url) {
        String host = host(url);
        if (host.isEmpty()) {
            return SourceType.UNKNOWN;
        }
        return isIn(social, host)
                ? SourceType.SOCIAL
                : isIn(directories, host) ? SourceType.DIRECTORY : SourceType.OWN_SITE;
    }

    /// A link to a person or firm in a network, no button for sharing the page.
    boolean isSocialLink(String url) {
        String path = path(url);
        return isIn(social, host(url))
                && path.length() > 1
                && !path.matches(
                        "(?i)/(?:share|sharer|intent|dialog|plugins|pin/create|search|hashtag|privacy|policies|legal|help).*");
    }

    private static boolean isIn(Set<String> names, String host) {
        if (host.isEmpty()) {
            return false;
        }
        String domain = Domains.registrable(host);
        String name = domain.isEmpty() ? host : domain;
        return names.contains(name) || names.contains(host) || names.contains(name.split("\\.", 2)[0]);
    }

    /// The host of a web address in lower case, empty where it has none.
    static String host(String url) {
        if (!url.toLowerCase(Locale.ROOT).matches("https?://.*")) {
            return "";
        }
        try {
            String host = new URI(url.split("[?#\\s]", 2)[0]).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException odd) {
            return "";
        }
    }

    private static String path(String url) {
        int host = url.indexOf("://");
        int path = host < 0 ? -1 : url.indexOf('/', host + 3);
        return path < 0 ? "" : url.substring(path);
    }

    /// Whether two hosts or mail domains are one firm's: `nord.example` and `www.nord.example`, `nord.example.de`
    /// and `nord.example.com`.
    boolean areOne(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        String first = label(one);
        String second = label(other);
        return first.equals(second) && first.length() > 1;
    }

    /// The name before the public suffix.
    String label(String host) {
        return labels.computeIfAbsent(host, Hosts::nameOf);
    }

    private static String nameOf(String host) {
        String domain = Domains.registrable(host);
        String[] parts = host.split("\\.");
        String whole =
                domain.isEmpty() && parts.length > 1 ? parts[parts.length - 2] : domain.isEmpty() ? host : domain;
        return whole.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
    }
}
