package app.tradewind.mail.domain;

import app.tradewind.address.Domains;
import app.tradewind.address.dns.Dns;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What receivers shall do with letters that only pretend to come from a domain.
///
/// Source: RFC 7489, sections 6.3 and 6.6.3.
final class DmarcCheck {

    private static final Set<String> POLICIES = Set.of("none", "quarantine", "reject");

    private DmarcCheck() {}

    /// @param reports the address that the record to add gives for reports
    static DomainAnswer check(Dns dns, String domain, String reports) {
        Dns.Reply reply = dns.txt("_dmarc." + domain);
        String above = Domains.registrable(domain);
        if (hasNone(reply) && !above.isEmpty() && !above.equals(domain)) {
            Dns.Reply inherited = dns.txt("_dmarc." + above);
            if (!hasNone(inherited)) {
                return judge(inherited, above, reports);
            }
        }
        return judge(reply, "", reports);
    }

    private static boolean hasNone(Dns.Reply reply) {
        return !reply.isFailed() && meant(reply).isEmpty();
    }

    /// Records that are, or were meant to be, of DMARC.
    private static List<String> meant(Dns.Reply reply) {
        return reply.texts().stream()
                .map(String::strip)
                .filter(text ->
                        text.toLowerCase(Locale.ROOT).replaceAll("\\s", "").contains("v=dmarc1"))
                .toList();
    }

    private static DomainAnswer judge(Dns.Reply reply, String inheritedFrom, String reports) {
        if (reply.isFailed()) {
            return DomainAnswer.unknown(Kind.DMARC, DomainSign.NO_ANSWER);
        }
        List<String> records = meant(reply);
        String add = "v=DMARC1; p=none; rua=mailto:" + reports;
        if (records.isEmpty()) {
            return new DomainAnswer(Kind.DMARC, State.MISSING, "", Map.of(DomainSign.ADD, add));
        }
        String record = String.join(" ", records);
        if (records.size() > 1) {
            Map<DomainSign, String> several = Map.of(DomainSign.DMARC_SEVERAL, String.valueOf(records.size()));
            return new DomainAnswer(Kind.DMARC, State.BROKEN, record, several);
        }
        Map<String, String> tags = Tags.of(record);
        String policy = tags.getOrDefault(!inheritedFrom.isEmpty() && tags.containsKey("sp") ? "sp" : "p", "");
        if (!record.matches("(?i:v)\\s*=\\s*DMARC1\\s*(;.*)?") || !POLICIES.contains(policy.toLowerCase(Locale.ROOT))) {
            return new DomainAnswer(
                    Kind.DMARC, State.BROKEN, record, Map.of(DomainSign.DMARC_INVALID, record, DomainSign.ADD, add));
        }
        return new DomainAnswer(Kind.DMARC, State.FINE, record, signs(tags, policy, inheritedFrom));
    }

    private static Map<DomainSign, String> signs(Map<String, String> tags, String policy, String inheritedFrom) {
        Map<DomainSign, String> signs = DomainAnswer.newSigns();
        if (!inheritedFrom.isEmpty()) {
            signs.put(DomainSign.DMARC_INHERITED, inheritedFrom);
        }
        if (policy.equalsIgnoreCase("none")) {
            signs.put(DomainSign.DMARC_NO_POLICY, "");
            String reports = tags.containsKey("rua") ? "; rua=" + tags.get("rua") : "";
            signs.put(DomainSign.ADD, "v=DMARC1; p=quarantine" + reports);
        }
        if (!tags.containsKey("rua")) {
            signs.put(DomainSign.DMARC_NO_REPORTS, "");
        }
        return signs;
    }
}
