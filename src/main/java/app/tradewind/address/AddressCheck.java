package app.tradewind.address;

import app.tradewind.work.LastAnswers;
import crawlercommons.domains.EffectiveTldFinder;
import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks e-mail addresses offline: syntax, kind, likely typing errors.
///
/// An address that the standards allow but that mail programs commonly refuse (comments, folding, a number in
/// brackets for a domain) is invalid here; a quoted local part is risky. The reasons are stable codes:
///
/// - *invalid*: the [Fault]s, such as `missing-tld` or `two-dots`;
/// - *risky*: `reserved-domain`, `disposable`, `automated-mailbox`, `likely-typo`, `unknown-tld`,
///   `quoted-local-part`, `internationalised`;
/// - *to know*: `role`, `service-mailbox`, `list-mailbox`, `free-mail`, `idn`, `cleaned`.
///
/// The lists are read at the first check and kept. Safe for use by several threads.
///
/// Sources: RFC 5321, RFC 5322, RFC 6531, RFC 6532; RFC 2606 and RFC 6761 for reserved domains.
public final class AddressCheck {

    private static final int MOST_OCTETS = 254;

    private static final LastAnswers<String, MailboxKey> KEYS = new LastAnswers<>(1 << 10, AddressCheck::keyAnew);

    private @Nullable Knowledge knowledge;

    private record Knowledge(
            AddressLists lists, Mailboxes mailboxes, TypingErrors typingErrors, Set<String> topLevelDomains) {}

    /// Checks one address. Never throws, whatever the text.
    public CheckedAddress check(String text) {
        return check(text, "");
    }

    /// Checks one address of a company whose web site's domain is known; a domain without its ending, or one slip
    /// away from the site's, is then taken for a typing error.
    public CheckedAddress check(String text, String companyDomain) {
        Read read = read(text);
        Fault fault = read.fault();
        if (fault == null) {
            return possible(text, read, companyDomain);
        }
        boolean nothing = fault == Fault.EMPTY || fault == Fault.NO_AT;
        return invalid(text, read, fault, nothing ? null : companyDomain);
    }

    /// The key and domain of a mailbox as [#check] gives them, without asking any list: for addresses whose kind
    /// and verdict are known.
    public static MailboxKey keyOf(String text) {
        return KEYS.to(text);
    }

    private static MailboxKey keyAnew(String text) {
        Read read = read(text);
        return new MailboxKey(read.key(), read.domain());
    }

    /// @param fault what makes it no address, null where it may be one
    private record Read(
            String clean,
            String local,
            String domain,
            @Nullable Fault fault) {

        String key() {
            return fault == null ? local.toLowerCase(Locale.ROOT) + "@" + domain : clean.toLowerCase(Locale.ROOT);
        }
    }

    private static Read read(String text) {
        String clean = AddressText.cleaned(text);
        Optional<Fault> outer = outerFault(clean);
        int at = clean.lastIndexOf('@');
        if (outer.isPresent() && at < 0) {
            return new Read(clean, "", "", outer.get());
        }
        String local = clean.substring(0, at);
        DomainPart domain = DomainPart.of(clean.substring(at + 1));
        Optional<Fault> fault = outer.or(() -> LocalPart.fault(local));
        return new Read(clean, local, domain.ascii(), fault.isPresent() ? fault.get() : domain.fault());
    }

    /// All addresses in a free text cell, in their order, each mailbox once. What has an at sign but can't be
    /// read as an address comes as it is, so that it can be reported.
    public static List<String> find(String cell) {
        return AddressFinder.find(cell);
    }

    /// The addresses in a free text cell as [#find] finds them, each checked.
    public List<CheckedAddress> checkAll(String cell, String companyDomain) {
        if (AddressFinder.isOne(cell)) {
            return List.of(check(cell, companyDomain));
        }
        List<CheckedAddress> checked = new ArrayList<>();
        for (String text : AddressFinder.find(cell)) {
            checked.add(check(text, companyDomain));
        }
        return checked;
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Fault> outerFault(String clean) {
        if (clean.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        int at = clean.lastIndexOf('@');
        if (at < 0) {
            return Optional.of(Fault.NO_AT);
        }
        if (clean.endsWith(">") && clean.indexOf('<') >= 0) {
            return Optional.of(Fault.DISPLAY_NAME);
        }
        if (clean.indexOf('@') != at && !LocalPart.quoted(clean.substring(0, at))) {
            return Optional.of(Fault.SEVERAL_AT);
        }
        return LocalPart.octets(clean) > MOST_OCTETS ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }

    private CheckedAddress invalid(String text, Read read, Fault fault, @Nullable String companyDomain) {
        String suggestion = companyDomain == null
                ? null
                : new Repair(this).of(read.clean(), companyDomain).orElse(null);
        return new CheckedAddress(
                text,
                read.clean(),
                read.key(),
                read.domain(),
                Verdict.INVALID,
                AddressKind.UNKNOWN,
                List.of(fault.code()),
                suggestion);
    }

    private CheckedAddress possible(String text, Read read, String companyDomain) {
        String local = read.local();
        String domain = read.domain();
        Optional<String> meant = meant(domain, companyDomain);
        List<String> risks = risks(local, domain, meant.isPresent());
        List<String> mailbox = knowledge().mailboxes().reasons(local, domain);
        boolean risky = !risks.isEmpty() || mailbox.contains("automated-mailbox");
        List<String> reasons = new ArrayList<>(risks);
        reasons.addAll(mailbox);
        reasons.addAll(notes(text, read.clean(), domain));
        return new CheckedAddress(
                text,
                read.clean(),
                read.key(),
                domain,
                risky ? Verdict.RISKY : Verdict.VALID,
                kind(reasons),
                reasons,
                meant.map(right -> local + "@" + right).orElse(null));
    }

    /// The domain that was probably meant; empty where `domain` may be right.
    Optional<String> meant(String domain, String companyDomain) {
        Optional<String> popular = knowledge().typingErrors().meant(domain, knownTld(domain));
        return popular.or(() -> companyDomain.isEmpty() ? Optional.empty() : ofCompany(domain, companyDomain));
    }

    private static Optional<String> ofCompany(String domain, String companyDomain) {
        boolean same = domain.equals(companyDomain) || domain.endsWith("." + companyDomain);
        boolean cut = companyDomain.startsWith(domain + ".");
        return !same && (cut || Slips.between(domain, companyDomain) <= 1)
                ? Optional.of(companyDomain)
                : Optional.empty();
    }

    private List<String> risks(String local, String domain, boolean typo) {
        List<String> risks = new ArrayList<>();
        if (ReservedDomains.contains(domain)) {
            risks.add("reserved-domain");
        } else if (!knownTld(domain)) {
            risks.add("unknown-tld");
        }
        if (knowledge().lists().isDisposable(domain)) {
            risks.add("disposable");
        }
        if (typo) {
            risks.add("likely-typo");
        }
        if (LocalPart.quoted(local)) {
            risks.add("quoted-local-part");
        }
        if (local.chars().anyMatch(sign -> sign >= 0x80)) {
            risks.add("internationalised");
        }
        return risks;
    }

    private List<String> notes(String text, String clean, String domain) {
        List<String> notes = new ArrayList<>();
        if (knowledge().lists().isFree(domain) || knowledge().typingErrors().isPopular(domain)) {
            notes.add("free-mail");
        }
        if (domain.contains("xn--")) {
            notes.add("idn");
        }
        if (!clean.equals(text)) {
            notes.add("cleaned");
        }
        return notes;
    }

    private static AddressKind kind(List<String> reasons) {
        if (reasons.contains("automated-mailbox")) {
            return AddressKind.AUTOMATED;
        }
        if (reasons.contains("disposable")) {
            return AddressKind.DISPOSABLE;
        }
        if (reasons.contains("free-mail")) {
            return AddressKind.FREE;
        }
        return reasons.contains("role") || reasons.contains("service-mailbox") || reasons.contains("list-mailbox")
                ? AddressKind.ROLE
                : AddressKind.PERSONAL;
    }

    private boolean knownTld(String domain) {
        return knowledge().topLevelDomains().contains(domain.substring(domain.lastIndexOf('.') + 1));
    }

    /// The finder copies its table at each question, so the top level is kept.
    private static Set<String> topLevelDomains() {
        return EffectiveTldFinder.getEffectiveTLDs().keySet().stream()
                .filter(suffix -> suffix.indexOf('.') < 0)
                .map(suffix -> IDN.toASCII(suffix, IDN.ALLOW_UNASSIGNED))
                .collect(Collectors.toUnmodifiableSet());
    }

    private synchronized Knowledge knowledge() {
        if (knowledge == null) {
            AddressLists lists = AddressLists.read();
            knowledge = new Knowledge(
                    lists,
                    new Mailboxes(lists),
                    new TypingErrors(AddressLists.lines("mail-brands.txt")),
                    topLevelDomains());
        }
        return knowledge;
    }
}
