package app.tradewind.work;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Keeps the last answers to questions that always have the same one, where the same are asked again and again: the
/// cells of one column of a sheet.
///
/// Each question has one place, by its hash; a later question of that place pushes it out. Safe for any thread: two
/// that ask at once may both work the answer out.
///
/// @param <Q> immutable, with `equals` and `hashCode`
/// @param <A> immutable
public final class LastAnswers<Q, A> {

    private record Known<Q, A>(Q question, A answer) {}

    private final @Nullable Known<Q, A>[] known;
    private final Function<Q, A> worker;

    /// @param places a power of two
    /// @param worker works an answer out
    @SuppressWarnings({"unchecked", "rawtypes"})
    public LastAnswers(int places, Function<Q, A> worker) {
        if (Integer.bitCount(places) != 1) {
            throw new IllegalArgumentException("a power of two, not " + places);
        }
        known = new Known[places];
        this.worker = worker;
    }

    public A to(Q question) {
        int hash = question.hashCode() * 0x9e3779b9;
        int place = (hash >>> 16 ^ hash) & (known.length - 1);
        Known<Q, A> last = known[place];
        if (last != null && last.question().equals(question)) {
            return last.answer();
        }
        A answer = worker.apply(question);
        known[place] = new Known<>(question, answer);
        return answer;
    }
}
