package app.tradewind.contact;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// A query as a sieve for sets of contacts: what an [Outline] knows is asked there, the rest of the book.
sealed interface Sieve {

    /// Asked of the outline. `test` is made once a search, with the outline as it is then.
    record Facts(Function<Outline, IntPredicate> test) implements Sieve {}

    /// Asked of the index of words, as an FTS5 expression.
    record Words(String expression) implements Sieve {}

    /// Asked of the book, as a condition over the table `contact`.
    record Rows(String sql, List<@Nullable Object> values) implements Sieve {}

    record All(List<Sieve> parts) implements Sieve {}

    record Any(List<Sieve> parts) implements Sieve {}

    record Not(Sieve part) implements Sieve {}

    /// The contacts of which a word is known to be `word`.
    static Sieve word(Known known, String word) {
        return new Facts(outline -> {
            int number = outline.find(known, word);
            int[] column = outline.column(known);
            return id -> column[id] == number;
        });
    }

    /// The contacts with a time before `bound`, or after it.
    static Sieve time(Known known, boolean before, java.time.Instant bound) {
        int seconds = Outline.seconds(bound);
        return new Facts(outline -> {
            int[] column = outline.column(known);
            return before
                    ? id -> column[id] < seconds && column[id] != Outline.NEVER
                    : id -> column[id] >= seconds && column[id] != Outline.NEVER;
        });
    }

    /// How dear it is to ask: the cheap first, so that the dear are asked of few.
    default int cost() {
        return switch (this) {
            case Facts _ -> 0;
            case Words _ -> 1;
            case Not(Sieve part) -> part.cost();
            case Rows _ -> 3;
            case All(List<Sieve> parts) ->
                parts.stream().mapToInt(Sieve::cost).max().orElse(0);
            case Any(List<Sieve> parts) ->
                parts.stream().mapToInt(Sieve::cost).max().orElse(0);
        };
    }
}
