package app.tradewind.contact.guess;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.AddressKind;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Domains;
import app.tradewind.address.Verdict;
import app.tradewind.contact.Contact;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.store.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which address a person at a firm probably has, learnt from the book. Every method blocks.
///
/// A guess is a guess: it enters the book with that source, and the checklist asks before anything is sent there.
public final class Guesses {

    private final AddressCheck check = new AddressCheck();
    private final @Nullable PatternRepository patterns;
    private final @Nullable SuppressionRepository suppressions;

    /// @param database the book to learn from, null for experience alone
    public Guesses(@Nullable Database database) {
        patterns = database == null ? null : new PatternRepository(database);
        suppressions = database == null ? null : new SuppressionRepository(database);
    }

    /// Candidates for a person at a domain, the likeliest first; none at a webmail service, where names tell
    /// nothing, and none that another person has, that came back, or that must not be written to.
    ///
    /// @param domain a domain or web address
    public List<AddressGuess> candidates(PersonName name, String domain) {
        CheckedAddress sample = check.check("a@" + domain.strip());
        String plain = sample.verdict() == Verdict.INVALID ? Domains.registrable(domain) : sample.domain();
        if (plain.isEmpty() || isWebmail(plain)) {
            return List.of();
        }
        PatternRepository book = patterns;
        Guesser guesser = new Guesser(book == null ? PatternCounts.NONE : PatternCounts.of(book.newest()));
        NameParts parts = NameParts.of(name, plain);
        Set<String> taken = book == null
                ? Set.of()
                : book.heldAt(plain).stream()
                        .filter(held -> held.returned()
                                || !NameParts.of(held.name(), plain).equals(parts))
                        .map(PatternRepository.Held::key)
                        .collect(Collectors.toSet());
        return guesser.guesses(
                parts,
                plain,
                book == null ? PatternCounts.NONE : PatternCounts.of(book.at(plain)),
                address -> taken.contains(address) || isBarred(address));
    }

    /// The likeliest address of a contact who has none, at the domain of the company; one and never more, so that
    /// variants of one person are not tried side by side.
    public Optional<AddressGuess> of(Contact contact) {
        if (patterns == null || !contact.addresses().isEmpty()) {
            return Optional.empty();
        }
        return patterns.domainOf(contact.company())
                .flatMap(domain -> candidates(contact.name(), domain).stream().findFirst());
    }

    private boolean isWebmail(String domain) {
        AddressKind kind = check.check("anna.keller@" + domain).kind();
        return kind == AddressKind.FREE || kind == AddressKind.DISPOSABLE;
    }

    private boolean isBarred(String address) {
        return suppressions != null && suppressions.covers(address);
    }
}
