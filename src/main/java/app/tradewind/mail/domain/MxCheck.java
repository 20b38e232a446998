package app.tradewind.mail.domain;

import app.tradewind.address.dns.Dns;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import java.util.List;
import java.util.Map;

/// Whether the sender's domain takes mail: replies, opt-outs and returned letters come there.
///
/// Source: RFC 5321, section 5.1; RFC 7505.
final class MxCheck {

    private MxCheck() {}

    static DomainAnswer check(Dns dns, String domain, Dns.Reply reply) {
        if (reply.isFailed()) {
            return DomainAnswer.unknown(Kind.MX, DomainSign.NO_ANSWER);
        }
        List<String> names = reply.exchangerNames();
        if (names.equals(List.of(""))) {
            return new DomainAnswer(Kind.MX, State.BROKEN, ".", Map.of(DomainSign.MX_NULL, ""));
        }
        if (!names.isEmpty()) {
            return new DomainAnswer(Kind.MX, State.FINE, String.join(" ", names), Map.of());
        }
        Dns.Reply addresses = dns.addresses(domain);
        if (addresses.isFailed()) {
            return DomainAnswer.unknown(Kind.MX, DomainSign.NO_ANSWER);
        }
        return addresses.status() == Dns.Status.FOUND
                ? new DomainAnswer(Kind.MX, State.FINE, "", Map.of(DomainSign.MX_IMPLICIT, ""))
                : new DomainAnswer(Kind.MX, State.MISSING, "", Map.of());
    }
}
