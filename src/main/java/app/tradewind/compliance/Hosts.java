package app.tradewind.compliance;

import app.tradewind.address.Domains;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The hosts of links and addresses, and the firm’s domain that they stand under.
final class Hosts {

    private static final Pattern HOST = Pattern.compile("(?i)^https?://(?:[^/@]*@)?([^/:?#]+).*");

    private Hosts() {}

    /// The host of a web address; empty where there is none.
    static String of(String target) {
        Matcher host = HOST.matcher(target);
        return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /// What belongs to one firm: the registrable domain, or the host itself where no list knows its ending.
    static String firm(String host) {
        String lower = host.toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("^https?://", "")
                .replaceFirst("[/:?#].*$", "");
        String registrable = Domains.registrable(lower);
        return registrable.isEmpty() ? lower.replaceFirst("^www\\.", "") : registrable;
    }

    static boolean areOfOneFirm(String one, String other) {
        return firm(one).equals(firm(other));
    }
}
