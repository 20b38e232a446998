package app.tradewind.contact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A condition over the table `contact`: as SQL with its values, and as a [Sieve].
record Condition(String sql, List<@Nullable Object> values, Sieve sieve) {

    /// What only the book can say.
    static Condition ofBook(String sql, List<@Nullable Object> values) {
        return new Condition(sql, values, new Sieve.Rows(sql, values));
    }

    static Condition words(String expression) {
        return new Condition(ContactQuery.WORDS, List.of(expression), new Sieve.Words(expression));
    }

    Condition not() {
        return new Condition("NOT coalesce(" + sql + ", 0)", values, new Sieve.Not(sieve));
    }

    Condition and(Condition other) {
        return joined(" AND ", other, new Sieve.All(List.of(sieve, other.sieve)));
    }

    Condition or(Condition other) {
        return joined(" OR ", other, new Sieve.Any(List.of(sieve, other.sieve)));
    }

    private Condition joined(String how, Condition other, Sieve both) {
        if (sql.equals(ContactQuery.WORDS) && other.sql.equals(ContactQuery.WORDS)) {
            return words("(" + values.getFirst() + ")" + how + "(" + other.values.getFirst() + ")");
        }
        List<@Nullable Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Condition("(" + sql + how + other.sql + ")", all, both);
    }
}
