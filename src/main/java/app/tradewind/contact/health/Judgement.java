package app.tradewind.contact.health;

import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.address.dns.MailDomain;
import app.tradewind.address.dns.RoutedAddress;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.ContactAddress.Bounces;
import app.tradewind.contact.ContactAddress.Imported;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The verdict on an address from all that is known of it.
///
/// The worst sign decides. What came back from the address itself outweighs what others say of it; a refusal that
/// speaks of the sender, such as 5.7.1, was never kept with the address and so says nothing here (compliance
/// research,
/// 5.2 and 6). Nothing in here knows of suppressions: no check lifts one.
///
/// @param reasons stable codes, the gravest first, as [CheckedAddress] and [app.tradewind.address.dns.MailRoute]
///     give
///     them, with `hard-bounce`, `soft-bounces` and `imported-valid`, `imported-risky`, `imported-invalid`
public record Judgement(Verdict verdict, AddressKind kind, List<String> reasons) {

    static final int SOFT_LIMIT = 3;

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    /// @param domain what DNS said last, null where it was never asked
    /// @param imported what another said, null where nobody did
    public static Judgement of(
            CheckedAddress form, @Nullable MailDomain domain, Bounces bounces, @Nullable Imported imported) {
        CheckedAddress routed = domain == null || !domain.route().isKnown() ? form : RoutedAddress.of(form, domain);
        List<String> reasons = new ArrayList<>();
        Verdict verdict = routed.verdict();
        if (bounces.last() == BounceClass.HARD) {
            reasons.add("hard-bounce");
            verdict = Verdict.INVALID;
        }
        if (bounces.softStreak() >= SOFT_LIMIT) {
            reasons.add("soft-bounces");
            verdict = worse(verdict, Verdict.RISKY);
        }
        if (imported != null && imported.verdict() != Verdict.UNKNOWN) {
            reasons.add("imported-" + imported.verdict().name().toLowerCase(java.util.Locale.ROOT));
            verdict = worse(verdict, imported.verdict());
        }
        reasons.addAll(routed.reasons());
        return new Judgement(verdict, routed.kind(), reasons);
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
