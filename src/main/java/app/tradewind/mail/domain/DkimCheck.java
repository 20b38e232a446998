package app.tradewind.mail.domain;

import app.tradewind.address.dns.Dns;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Looks for the keys with which a domain's letters are signed.
///
/// A key is found only under its selector's name, and a selector stands in a signature alone. So the ones that mail
/// hosts are known to use are tried; that none of them is there proves nothing.
///
/// Source: RFC 6376, section 3.6.2.1; RFC 8301, section 3.2 for the length.
final class DkimCheck {

    private static final List<String> COMMON = List.of(
            "default",
            "selector1",
            "selector2",
            "google",
            "dkim",
            "mail",
            "s1",
            "s2",
            "k1",
            "k2",
            "k3",
            "zoho",
            "zmail",
            "zohomail",
            "qqmail",
            "exmail",
            "s201512",
            "s110527",
            "aliyun",
            "sig1",
            "mxvault",
            "smtp",
            "email",
            "key1",
            "20230601");

    private static final int SHORT = 1024;
    private static final int GOOD = 2048;

    private DkimCheck() {}

    private record Found(String selector, DkimKey key) {}

    /// @param own the selectors of the mail host, tried first
    static DomainAnswer check(Dns dns, String domain, List<String> own) {
        SequencedSet<String> selectors = new LinkedHashSet<>(own);
        selectors.addAll(COMMON);
        List<String> names = selectors.stream()
                .map(selector -> selector + "._domainkey." + domain)
                .toList();
        List<Dns.Reply> replies = dns.txtOfAll(names);
        List<Found> found = new ArrayList<>();
        int number = 0;
        for (String selector : selectors) {
            for (String text : replies.get(number++).texts()) {
                DkimKey.of(text).ifPresent(key -> found.add(new Found(selector, key)));
            }
        }
        if (found.isEmpty()) {
            boolean unreached = replies.stream().anyMatch(Dns.Reply::isFailed);
            return DomainAnswer.unknown(Kind.DKIM, unreached ? DomainSign.NO_ANSWER : DomainSign.DKIM_NOT_FOUND);
        }
        return judge(best(found), own);
    }

    /// The longest key; an older, shorter one may stand until it is no longer needed.
    private static Found best(List<Found> found) {
        return found.stream()
                .max(Comparator.comparing((Found one) -> !one.key().sha1Only())
                        .thenComparing(one -> one.key().ed25519())
                        .thenComparing(one -> one.key().bits()))
                .orElseThrow();
    }

    private static DomainAnswer judge(Found found, List<String> own) {
        DkimKey key = found.key();
        Map<DomainSign, String> signs = DomainAnswer.newSigns();
        signs.put(DomainSign.DKIM_SELECTOR, found.selector());
        if (!key.isUsable()) {
            signs.put(key.revoked() ? DomainSign.DKIM_REVOKED : DomainSign.DKIM_INVALID, found.selector());
            return new DomainAnswer(Kind.DKIM, State.BROKEN, key.record(), signs);
        }
        String bits = String.valueOf(key.bits());
        boolean weak = !key.ed25519() && key.bits() < GOOD;
        boolean broken = key.sha1Only() || !key.ed25519() && key.bits() < SHORT;
        signs.put(weak ? DomainSign.DKIM_WEAK : DomainSign.DKIM_BITS, bits);
        if (key.sha1Only()) {
            signs.put(DomainSign.DKIM_SHA1, "");
        }
        if (own.contains(found.selector()) && !broken) {
            signs.put(DomainSign.DKIM_PROVIDER, "");
        }
        return new DomainAnswer(Kind.DKIM, broken ? State.BROKEN : State.FINE, key.record(), signs);
    }
}
