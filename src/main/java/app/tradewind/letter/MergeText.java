package app.tradewind.letter;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// Text with merge fields, taken apart. The pieces together are the whole text, in its order.
///
/// Spaces in a field do not matter, nor does the case of its name. Full-width braces and bars, as a Chinese
/// keyboard gives them, are taken for the plain ones and noted. Character references inside a field are read, so
/// that a field in HTML may say `&nbsp;` or `&amp;`.
///
/// @param problems what is wrong or was tolerated, in the order of the text
public record MergeText(List<Piece> pieces, List<Problem> problems) {

    public sealed interface Piece {
        /// Where the piece stands in the source, `end` excluded.
        int start();

        int end();
    }

    public record Plain(String text, int start, int end) implements Piece {}

    public record Gap(MergeField field, int start, int end) implements Piece {}

    /// Something between braces that is no field; `text` as it was typed.
    public record Broken(String text, int start, int end) implements Piece {}

    public enum Wrong {
        UNCLOSED,
        UNOPENED,
        EMPTY,
        UNKNOWN,
        /// The end of a condition that did not begin.
        NOT_BEGUN,
        /// A condition that does not end.
        NOT_ENDED,
        FULL_WIDTH
    }

    /// @param text the text at the place, shortened to 40 characters
    public record Problem(Wrong wrong, String text, int start, int end) {

        /// Whether the template cannot be used so; full-width braces are only mentioned.
        public boolean isError() {
            return wrong != Wrong.FULL_WIDTH;
        }
    }

    private static final int SHOWN = 40;

    public MergeText {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }

    /// Reads a text that must be right, as when a template is saved.
    ///
    /// @throws TradewindException with [Failure#TEMPLATE_UNREADABLE] and the text at the first wrong place
    public static MergeText parse(String source) {
        MergeText text = read(source);
        text.error().ifPresent(problem -> {
            throw new TradewindException(Failure.TEMPLATE_UNREADABLE, null, problem.text());
        });
        return text;
    }

    /// Reads any text; what is wrong is among the [#problems()].
    public static MergeText read(String source) {
        return new Reading(source).all();
    }

    public Optional<Problem> error() {
        return problems.stream().filter(Problem::isError).findFirst();
    }

    public Stream<MergeField> fields() {
        return pieces.stream()
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .map(Gap::field);
    }

    /// One pass over one text.
    private static final class Reading {

        private final String source;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(String source) {
            this.source = source;
        }

        MergeText all() {
            int at = 0;
            while (at < source.length()) {
                int open = pair(at, '{', '｛');
                int end = open < 0 ? source.length() : open;
                plain(at, end);
                at = open < 0 ? end : field(open);
            }
            conditions();
            problems.sort(Comparator.comparingInt(Problem::start));
            return new MergeText(pieces, problems);
        }

        /// Each condition that begins must end, the inner one before the outer one.
        private void conditions() {
            Deque<Gap> open = new ArrayDeque<>();
            for (Piece piece : pieces) {
                if (piece instanceof Gap gap) {
                    switch (gap.field().role()) {
                        case IF, UNLESS -> open.push(gap);
                        case END -> {
                            Gap begin = open.peek();
                            if (begin != null
                                    && begin.field().asked().equals(gap.field().asked())) {
                                open.pop();
                            } else {
                                problem(Wrong.NOT_BEGUN, gap.start(), gap.end());
                            }
                        }
                        case VALUE -> {}
                    }
                }
            }
            open.forEach(gap -> problem(Wrong.NOT_ENDED, gap.start(), gap.end()));
        }

        private void plain(int start, int end) {
            for (int stray = pair(start, '}', '｝'); stray >= 0 && stray < end; stray = pair(stray + 2, '}', '｝')) {
                problem(Wrong.UNOPENED, Math.max(start, stray - SHOWN / 2), stray + 2);
            }
            if (end > start) {
                pieces.add(new Plain(source.substring(start, end), start, end));
            }
        }

        private int field(int open) {
            int close = pair(open + 2, '}', '｝');
            int next = pair(open + 2, '{', '｛');
            if (close < 0 || (next >= 0 && next < close)) {
                int end = next < 0 ? source.length() : next;
                pieces.add(new Broken(source.substring(open, end), open, end));
                problem(Wrong.UNCLOSED, open, Math.min(end, open + SHOWN));
                return end;
            }
            read(open, close);
            return close + 2;
        }

        private void read(int open, int close) {
            int end = close + 2;
            String typed = source.substring(open, end);
            String inside = Parser.unescapeEntities(source.substring(open + 2, close), false)
                    .replace('\u00a0', ' ')
                    .replace('\u3000', ' ')
                    .replace('｜', '|');
            int bar = inside.indexOf('|');
            String name = (bar < 0 ? inside : inside.substring(0, bar)).strip();
            Optional<String> known = MergeField.known(name);
            if (known.isEmpty()) {
                pieces.add(new Broken(typed, open, end));
                problem(name.isEmpty() ? Wrong.EMPTY : Wrong.UNKNOWN, open, end);
                return;
            }
            if (typed.indexOf('｛') >= 0 || typed.indexOf('｝') >= 0 || typed.indexOf('｜') >= 0) {
                problem(Wrong.FULL_WIDTH, open, end);
            }
            boolean condition = "#^/".indexOf(known.get().charAt(0)) >= 0;
            String fallback =
                    bar < 0 || condition ? null : inside.substring(bar + 1).strip();
            pieces.add(new Gap(new MergeField(known.get(), fallback), open, end));
        }

        /// Where the next two of the same braces stand, plain or full-width; -1 for nowhere.
        private int pair(int from, char plain, char wide) {
            for (int i = from; i + 1 < source.length(); i++) {
                char one = source.charAt(i);
                char two = source.charAt(i + 1);
                if ((one == plain || one == wide) && (two == plain || two == wide)) {
                    return i;
                }
            }
            return -1;
        }

        private void problem(Wrong wrong, int start, int end) {
            String text = source.substring(start, Math.min(end, start + SHOWN));
            problems.add(new Problem(wrong, text, start, end));
        }
    }
}
