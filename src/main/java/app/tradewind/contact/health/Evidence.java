package app.tradewind.contact.health;

import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Verdict;
import app.tradewind.address.dns.MailDomain;
import app.tradewind.contact.BounceClass;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactAddress.Imported;
import app.tradewind.contact.guess.AddressPattern;
import app.tradewind.contact.guess.NameFit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that speaks for or against an address, with its day.
///
/// @param code what it is, such as `dns-null-mx`; the words are made of it
/// @param detail a figure or name that belongs into the words, or empty
/// @param at when it was found, null where that is not known or matters not
public record Evidence(
        Weight weight, String code, String detail, @Nullable Instant at) {

    /// How it counts.
    public enum Weight {
        FOR,
        NEUTRAL,
        DOUBT,
        AGAINST
    }

    /// All that is known of an address of `contact`, what weighs most first.
    ///
    /// @param form a fresh look at it
    /// @param domain what DNS said last, null where it was never asked
    static List<Evidence> of(
            Contact contact, ContactAddress address, CheckedAddress form, @Nullable MailDomain domain) {
        List<Evidence> lines = new ArrayList<>();
        bounce(address.bounces(), lines);
        form(form, address.checks().at(), lines);
        if (form.verdict() != Verdict.INVALID) {
            domain(domain, lines);
        }
        imported(address.checks().imported(), lines);
        if (form.verdict() != Verdict.INVALID && !isOffice(form)) {
            name(NameFit.of(contact.name(), address.value()), lines);
        }
        return lines;
    }

    private static void bounce(ContactAddress.Bounces bounces, List<Evidence> lines) {
        if (bounces.last() == BounceClass.HARD) {
            lines.add(new Evidence(Weight.AGAINST, "hard-bounce", bounces.code(), bounces.at()));
        } else if (bounces.last() == BounceClass.SOFT) {
            Weight weight = bounces.softStreak() >= Judgement.SOFT_LIMIT ? Weight.DOUBT : Weight.NEUTRAL;
            lines.add(new Evidence(weight, "soft-bounce", String.valueOf(bounces.softStreak()), bounces.at()));
        }
    }

    /// Its gravest fault, or that it is well written.
    private static void form(CheckedAddress form, @Nullable Instant at, List<Evidence> lines) {
        Weight weight = switch (form.verdict()) {
            case INVALID -> Weight.AGAINST;
            case RISKY -> Weight.DOUBT;
            case VALID, UNKNOWN -> Weight.FOR;
        };
        String code = weight == Weight.FOR ? "form" : "form-" + form.reasons().getFirst();
        lines.add(new Evidence(weight, code, form.domain(), at));
    }

    private static void domain(@Nullable MailDomain domain, List<Evidence> lines) {
        if (domain == null) {
            lines.add(new Evidence(Weight.NEUTRAL, "dns-not-asked", "", null));
            return;
        }
        Weight weight = domain.route().isClosed()
                ? Weight.AGAINST
                : switch (domain.route()) {
                    case EXCHANGER -> Weight.FOR;
                    case IMPLICIT -> Weight.DOUBT;
                    default -> Weight.NEUTRAL;
                };
        String detail = domain.exchangers().isEmpty()
                ? domain.domain()
                : domain.exchangers().getFirst();
        lines.add(new Evidence(weight, domain.route().code(), detail, domain.at()));
    }

    private static void imported(@Nullable Imported imported, List<Evidence> lines) {
        if (imported != null) {
            Weight weight = switch (imported.verdict()) {
                case VALID -> Weight.FOR;
                case RISKY -> Weight.DOUBT;
                case INVALID -> Weight.AGAINST;
                case UNKNOWN -> Weight.NEUTRAL;
            };
            String code = "imported-" + imported.verdict().name().toLowerCase(java.util.Locale.ROOT);
            lines.add(new Evidence(weight, code, imported.by(), imported.at()));
        }
    }

    private static void name(NameFit fit, List<Evidence> lines) {
        AddressPattern pattern = fit.pattern();
        switch (fit.degree()) {
            case FITS ->
                lines.add(new Evidence(Weight.FOR, "name-fits", pattern == null ? "" : pattern.template(), null));
            case NOTHING -> lines.add(new Evidence(Weight.DOUBT, "name-differs", "", null));
            case PARTLY, UNTOLD -> {
                // a likeness of half a name speaks neither for nor against
            }
        }
    }

    /// A mailbox that no name belongs to.
    private static boolean isOffice(CheckedAddress form) {
        return switch (form.kind()) {
            case ROLE, AUTOMATED -> true;
            default -> false;
        };
    }
}
