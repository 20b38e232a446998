package app.tradewind.intake;

import app.tradewind.address.Verdict;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.ContactAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a finder or a verifier says of a row's addresses. It never makes an address better than our own check of
/// its form found it.
///
/// @param by the program that wrote the file, else the file
/// @param at when it was checked, null where the file does not tell
record ImportedVerdict(Verdict verdict, String by, @Nullable Instant at) {

    private static final String CODE = "imported-";

    /// The address with this verdict, and with the code of it as first reason.
    ///
    /// @param own what our check of the address's form finds
    ContactAddress onto(ContactAddress address, Verdict own) {
        List<String> reasons = new ArrayList<>();
        reasons.add(CODE + verdict.name().toLowerCase(Locale.ROOT));
        address.reasons().stream().filter(reason -> !reason.startsWith(CODE)).forEach(reasons::add);
        // what came back from the address itself weighs more than what somebody says of it
        Verdict known = address.bounces().last() == BounceClass.HARD ? address.verdict() : own;
        return new ContactAddress(
                address.id(),
                address.value(),
                address.kind(),
                worse(known, verdict),
                reasons,
                address.source(),
                address.bounces(),
                new ContactAddress.Checks(address.checks().at(), new ContactAddress.Imported(verdict, by, at)));
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
