package app.tradewind.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// How good the book is: of how many people what is known, and of how many something is amiss. It tells of now,
/// whatever the period.
///
/// @param people how many they are
/// @param fine the shares that should be large
/// @param amiss those that should be small
/// @param duplicates of the whole book; null where nobody looked for them yet
public record Health(
        long people,
        List<Figure> fine,
        List<Figure> amiss,
        @Nullable Duplicates duplicates) {

    /// What the last look for duplicates found and nobody settled since.
    ///
    /// @param people who may be another one of the book
    /// @param at when it was looked
    public record Duplicates(long people, Instant at) {}

    public Health {
        fine = List.copyOf(fine);
        amiss = List.copyOf(amiss);
    }

    static Health of(Census census, @Nullable Duplicates duplicates, Scope scope) {
        List<Figure> fine = new ArrayList<>();
        add(
                fine,
                "valid",
                census,
                person -> Sign.VALID.in(person) && Sign.CHECKED.in(person),
                "verdict:VALID checked<90d",
                scope);
        add(fine, "basis", census, Sign.BASIS::in, "has:basis", scope);
        add(fine, "country", census, Sign.COUNTRY::in, "has:country", scope);
        add(fine, "recent", census, Sign.RECENT::in, "lastContact<90d", scope);
        List<Figure> amiss = new ArrayList<>();
        add(
                amiss,
                "check",
                census,
                person -> Sign.ADDRESS.in(person) && !Sign.CHECKED.in(person),
                "has:address -checked<90d",
                scope);
        add(amiss, "none", census, person -> !Sign.ADDRESS.in(person), "-has:address", scope);
        add(amiss, "role", census, Sign.ROLE::in, "is:role", scope);
        add(amiss, "bounced", census, Sign.BOUNCED::in, "is:bounced", scope);
        add(amiss, "suppressed", census, Sign.SUPPRESSED::in, "is:suppressed", scope);
        add(amiss, "stale", census, Sign.STALE::in, "lastContact>365d", scope);
        return new Health(census.size(), fine, amiss, duplicates);
    }

    private static void add(
            List<Figure> shares, String name, Census census, LongPredicate who, String terms, Scope scope) {
        shares.add(new Figure(name, census.count(who), scope.search(terms)));
    }
}
