package app.tradewind.address.dns;

import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Joins what an address looks like with what DNS says of its domain.
public final class RoutedAddress {

    private RoutedAddress() {}

    /// The address with the worse of both verdicts, and what DNS said as its first reason where that is bad news.
    /// Where DNS told nothing, an address of good form is unknown.
    public static CheckedAddress of(CheckedAddress form, MailDomain said) {
        if (form.verdict() == Verdict.INVALID || said.route() == MailRoute.EXCHANGER) {
            return form;
        }
        List<String> reasons = new ArrayList<>(form.reasons());
        reasons.addFirst(said.route().code());
        return new CheckedAddress(
                form.text(),
                form.normalised(),
                form.key(),
                form.domain(),
                verdict(form.verdict(), said.route()),
                form.kind(),
                reasons,
                form.suggestion());
    }

    private static Verdict verdict(Verdict form, MailRoute route) {
        if (route.isClosed()) {
            return Verdict.INVALID;
        }
        if (!route.isKnown()) {
            return form == Verdict.VALID ? Verdict.UNKNOWN : form;
        }
        return Verdict.RISKY;
    }
}
