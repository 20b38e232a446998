package app.tradewind.contact.duplicate;

import app.tradewind.contact.duplicate.DuplicateReason.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whether two contacts are one person.
///
/// A table rather than weights: how the names stand to each other decides how much a shared address, phone, domain
/// or
/// firm says. Two names that differ are two people, however much else they share: colleagues have one switchboard
/// and
/// one info@, brothers one family name and one firm. A name alone never says it: there are many Zhang Wei.
final class PersonPairs {

    /// What is shared: columns of the table, the surest first.
    private enum Shared {
        ADDRESS,
        PHONE,
        FIRM,
        NEAR_FIRM,
        FIRM_OF_TWO_DOMAINS,
        LOCAL_PART_AND_CITY
    }

    private PersonPairs() {}

    static Likely of(Person one, Person other) {
        NameLikeness names = NameLikeness.of(one.words(), other.words());
        if (names == NameLikeness.DIFFERENT) {
            return differentNames(one, other);
        }
        if (names == NameLikeness.UNSAID) {
            return withoutName(one, other);
        }
        Likely best = Likely.NOT;
        for (Shared shared : Shared.values()) {
            double score = score(names, shared);
            if (score > best.score()) {
                double found = score;
                best = reason(one, other, shared)
                        .map(reason -> Likely.of(found, reason))
                        .orElse(best);
            }
        }
        if (!best.isWorthALook() || names == NameLikeness.SLIP && areSpeltTwice(one, other, best)) {
            return Likely.NOT;
        }
        return more(best, one, other, names);
    }

    /// Whether two who are like a third may be one with it: not people of two names, nor namesakes at two firms.
    static boolean mayBeOne(Person one, Person other) {
        if (of(one, other).isWorthALook()) {
            return true;
        }
        boolean twoFirms = !one.firm().key().isEmpty()
                && !other.firm().key().isEmpty()
                && sameFirm(one, other).isEmpty()
                && nearFirm(one, other).isEmpty();
        return !twoFirms && NameLikeness.of(one.words(), other.words()) != NameLikeness.DIFFERENT;
    }

    private static double score(NameLikeness names, Shared shared) {
        return switch (names) {
            case SAME -> scores(shared, 0.99, 0.97, 0.96, 0.91, 0.84, 0.83);
            case SHORT -> scores(shared, 0.98, 0.95, 0.93, 0.88, 0.8, 0.81);
            case SLIP -> scores(shared, 0.98, 0.94, 0.91, 0.86, 0, 0.8);
            case INITIAL -> scores(shared, 0.98, 0.92, 0.88, 0.82, 0, 0.8);
            case PART -> scores(shared, 0.96, 0.86, 0, 0, 0, 0);
            default -> 0;
        };
    }

    private static double scores(
            Shared shared,
            double address,
            double phone,
            double firm,
            double nearFirm,
            double twoDomains,
            double local) {
        return switch (shared) {
            case ADDRESS -> address;
            case PHONE -> phone;
            case FIRM -> firm;
            case NEAR_FIRM -> nearFirm;
            case FIRM_OF_TWO_DOMAINS -> twoDomains;
            case LOCAL_PART_AND_CITY -> local;
        };
    }

    private static Optional<DuplicateReason> reason(Person one, Person other, Shared shared) {
        return switch (shared) {
            case ADDRESS -> sharedMailbox(one, other).map(box -> DuplicateReason.of(Code.SAME_ADDRESS, box.key()));
            case PHONE ->
                one.phones().stream()
                        .filter(phone -> other.phones().stream().anyMatch(phone::isSame))
                        .findFirst()
                        .map(phone -> DuplicateReason.of(Code.SAME_PHONE, phone.written()));
            case FIRM -> sameFirm(one, other);
            case NEAR_FIRM -> nearFirm(one, other);
            case FIRM_OF_TWO_DOMAINS -> firmOfTwoDomains(one, other);
            case LOCAL_PART_AND_CITY -> sameLocalPart(one, other);
        };
    }

    private static Optional<Mailbox> sharedMailbox(Person one, Person other) {
        return one.mailboxes().stream()
                .filter(box ->
                        other.mailboxes().stream().anyMatch(that -> that.bare().equals(box.bare())))
                .findFirst();
    }

    private static Optional<DuplicateReason> sameFirm(Person one, Person other) {
        Set<String> domains = new HashSet<>(one.domains());
        domains.retainAll(other.domains());
        if (!domains.isEmpty()) {
            return Optional.of(DuplicateReason.of(
                    Code.SAME_DOMAIN, domains.stream().sorted().findFirst().orElseThrow()));
        }
        return haveTwoDomains(one, other) ? Optional.empty() : sameName(one, other);
    }

    private static Optional<DuplicateReason> sameName(Person one, Person other) {
        String key = one.firm().key();
        return !key.isEmpty() && key.equals(other.firm().key()) && !areInTwoCountries(one, other)
                ? Optional.of(DuplicateReason.of(Code.SAME_COMPANY, one.firm().name()))
                : Optional.empty();
    }

    private static Optional<DuplicateReason> nearFirm(Person one, Person other) {
        return !one.firm().key().equals(other.firm().key())
                        && FirmPairs.isNear(one.firm().key(), other.firm().key())
                        && !areInTwoCountries(one, other)
                        && !haveTwoDomains(one, other)
                ? Optional.of(DuplicateReason.of(
                        Code.NEAR_COMPANY, one.firm().name(), other.firm().name()))
                : Optional.empty();
    }

    private static Optional<DuplicateReason> firmOfTwoDomains(Person one, Person other) {
        return haveTwoDomains(one, other) ? sameName(one, other) : Optional.empty();
    }

    /// Firms of one name with two domains may be two; nearly one name and two domains are two.
    private static boolean haveTwoDomains(Person one, Person other) {
        return !one.domains().isEmpty()
                && !other.domains().isEmpty()
                && one.domains().stream()
                        .noneMatch(domain ->
                                other.domains().stream().anyMatch(that -> FirmPairs.isOneLabel(domain, that)));
    }

    private static boolean areInTwoCountries(Person one, Person other) {
        return one.country() != null
                && other.country() != null
                && !one.country().equals(other.country());
    }

    /// The same own local part at two hosts, in one city, where not both say for whom they work.
    private static Optional<DuplicateReason> sameLocalPart(Person one, Person other) {
        boolean apart = !one.firm().key().isEmpty() && !other.firm().key().isEmpty();
        if (apart || one.city().isBlank() || !one.city().equalsIgnoreCase(other.city())) {
            return Optional.empty();
        }
        boolean same = one.mailboxes().stream()
                .filter(box -> !box.role() && box.local().length() > 4)
                .anyMatch(box ->
                        other.mailboxes().stream().anyMatch(that -> that.local().equals(box.local())));
        return same ? Optional.of(DuplicateReason.of(Code.SAME_CITY, one.city())) : Optional.empty();
    }

    /// Whether the addresses of both spell the name as the name does: then neither is misspelt, as with Zaabi and
    /// Kaabi
    /// at one firm.
    private static boolean areSpeltTwice(Person one, Person other, Likely best) {
        Code code = best.reasons().getFirst().code();
        return code != Code.SAME_ADDRESS
                && code != Code.SAME_PHONE
                && isInAddress(one, other.words())
                && isInAddress(other, one.words());
    }

    private static boolean isInAddress(Person person, List<String> others) {
        return person.words().stream()
                .filter(word -> word.length() > 1 && !others.contains(word))
                .anyMatch(word -> person.mailboxes().stream()
                        .anyMatch(box -> box.letters().contains(word)));
    }

    private static Likely more(Likely best, Person one, Person other, NameLikeness names) {
        Likely all = best;
        for (Shared shared : List.of(Shared.PHONE, Shared.FIRM, Shared.NEAR_FIRM)) {
            Optional<DuplicateReason> reason = reason(one, other, shared);
            if (reason.isPresent()
                    && all.reasons().stream()
                            .noneMatch(known -> known.code() == reason.get().code())) {
                all = all.because(reason.get());
            }
        }
        return all.because(nameReason(one, other, names));
    }

    private static DuplicateReason nameReason(Person one, Person other, NameLikeness names) {
        boolean written =
                one.name().toLowerCase(Locale.ROOT).equals(other.name().toLowerCase(Locale.ROOT));
        return switch (names) {
            case SAME ->
                written
                        ? DuplicateReason.of(Code.SAME_NAME)
                        : DuplicateReason.of(Code.NEAR_NAME, one.name(), other.name());
            case SHORT -> DuplicateReason.of(Code.SHORT_NAME, one.name(), other.name());
            case INITIAL -> DuplicateReason.of(Code.INITIAL, one.name(), other.name());
            case PART -> DuplicateReason.of(Code.PART_OF_NAME, one.name(), other.name());
            default -> DuplicateReason.of(Code.NEAR_NAME, one.name(), other.name());
        };
    }

    /// Another name at one personal address is worth a look: a married name, a successor, or a mistake.
    private static Likely differentNames(Person one, Person other) {
        return sharedMailbox(one, other)
                .filter(box -> !box.role())
                .map(box -> Likely.of(
                        0.82,
                        DuplicateReason.of(Code.SAME_ADDRESS, box.key()),
                        DuplicateReason.of(Code.OTHER_NAME, one.name(), other.name())))
                .orElse(Likely.NOT);
    }

    private static Likely withoutName(Person one, Person other) {
        Optional<Mailbox> shared = sharedMailbox(one, other);
        if (shared.isPresent()) {
            boolean role = shared.get().role()
                    && one.words().isEmpty() != other.words().isEmpty();
            return Likely.of(
                    role ? 0.84 : 0.97,
                    DuplicateReason.of(Code.SAME_ADDRESS, shared.get().key()));
        }
        if (one.words().isEmpty() && other.words().isEmpty()) {
            return Likely.NOT;
        }
        Person named = one.words().isEmpty() ? other : one;
        Person unnamed = one.words().isEmpty() ? one : other;
        return nameInAddress(named, unnamed);
    }

    /// `mary.collins@` without a name beside Mary Collins at the same domain.
    private static Likely nameInAddress(Person named, Person unnamed) {
        for (Mailbox box : unnamed.mailboxes()) {
            if (box.own() && !box.role() && named.domains().contains(box.domain())) {
                double score = isFullName(box, named) ? 0.92 : isInitialAndName(box, named) ? 0.84 : 0;
                if (score > 0) {
                    return Likely.of(
                            score,
                            DuplicateReason.of(Code.SAME_DOMAIN, box.domain()),
                            DuplicateReason.of(Code.NAME_IN_ADDRESS, named.name(), box.key()));
                }
            }
        }
        return Likely.NOT;
    }

    private static boolean isFullName(Mailbox box, Person named) {
        return named.words().size() > 1
                && NameFolding.runTogether(named.words()).contains(NameFolding.word(box.letters()));
    }

    private static boolean isInitialAndName(Mailbox box, Person named) {
        List<String> words = named.words();
        return words.size() > 1 && box.letters().equals(words.getFirst().charAt(0) + words.getLast());
    }
}
