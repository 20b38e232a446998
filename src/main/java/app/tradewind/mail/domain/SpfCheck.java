package app.tradewind.mail.domain;

import app.tradewind.address.dns.Dns;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import java.util.List;
import java.util.Map;

/// Which servers may send for a domain.
///
/// Source: RFC 7208, sections 4.5, 4.6.4 and 5.1.
final class SpfCheck {

    static final int LOOKUPS = 10;
    private static final int VOIDS = 2;

    private SpfCheck() {}

    /// @param include the name that the mail host wants included; empty where it is not known
    static DomainAnswer check(Dns dns, String domain, String include) {
        Dns.Reply reply = dns.txt(domain);
        if (reply.isFailed()) {
            return DomainAnswer.unknown(Kind.SPF, DomainSign.NO_ANSWER);
        }
        List<String> records = SpfTree.records(reply.texts());
        if (records.isEmpty()) {
            Map<DomainSign, String> add =
                    include.isEmpty() ? Map.of() : Map.of(DomainSign.ADD, "v=spf1 include:" + include + " ~all");
            return new DomainAnswer(Kind.SPF, State.MISSING, "", add);
        }
        String record = String.join(" ", records);
        if (records.size() > 1) {
            String count = String.valueOf(records.size());
            return new DomainAnswer(Kind.SPF, State.BROKEN, record, Map.of(DomainSign.SPF_SEVERAL, count));
        }
        return judge(record, SpfTree.walk(dns, domain, record));
    }

    private static DomainAnswer judge(String record, SpfTree.Walked walked) {
        if (walked.failed()) {
            return DomainAnswer.unknown(Kind.SPF, DomainSign.NO_ANSWER);
        }
        Map<DomainSign, String> signs = DomainAnswer.newSigns();
        String lookups = String.valueOf(walked.lookups());
        if (!walked.invalid().isEmpty()) {
            signs.put(DomainSign.SPF_INVALID, walked.invalid());
        }
        if (walked.lookups() > LOOKUPS) {
            signs.put(DomainSign.SPF_TOO_MANY_LOOKUPS, lookups);
        }
        if (walked.voids() > VOIDS) {
            signs.put(DomainSign.SPF_VOID, String.valueOf(walked.voids()));
        }
        if (walked.open()) {
            signs.put(DomainSign.SPF_OPEN, "");
        }
        State state = signs.isEmpty() ? State.FINE : State.BROKEN;
        if (state == State.FINE) {
            signs.put(DomainSign.SPF_LOOKUPS, lookups);
        }
        if (walked.neutral()) {
            signs.put(DomainSign.SPF_NEUTRAL, "");
        }
        if (walked.ptr()) {
            signs.put(DomainSign.SPF_PTR, "");
        }
        if (walked.neutral() || walked.open()) {
            signs.put(DomainSign.ADD, closed(record));
        }
        return new DomainAnswer(Kind.SPF, state, record, signs);
    }

    private static String closed(String record) {
        return record.replaceAll("(?i) +[+?~-]?all( .*)?$", "") + " ~all";
    }
}
