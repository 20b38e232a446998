package app.tradewind.contact.duplicate;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Domains that are no firm’s own: platforms, social networks, free mailboxes.
final class Platforms {

    private static final Set<String> LISTED = new HashSet<>(GivenNames.lines("platforms.txt"));
    private static final AddressCheck CHECK = new AddressCheck();
    private static final Map<String, Boolean> ASKED = new ConcurrentHashMap<>();
    private static final int MOST_ASKED = 200_000;

    private Platforms() {}

    static boolean has(String domain) {
        if (ASKED.size() > MOST_ASKED) {
            ASKED.clear();
        }
        return !domain.isEmpty() && ASKED.computeIfAbsent(domain, Platforms::isListed);
    }

    private static boolean isListed(String domain) {
        return LISTED.contains(domain) || CHECK.check("someone@" + domain).kind() == AddressKind.FREE;
    }
}
