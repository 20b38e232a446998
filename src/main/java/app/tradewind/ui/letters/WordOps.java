package app.tradewind.ui.letters;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.TextOps;

/// Keeps the words of Arabic, Hebrew and the like apart, each with the space behind it, where other text is one
/// piece.
///
/// JavaFX 26.0.2 fails in `PrismTextLayout.computeTrailingSpaceWidth` when a line breaks within a piece that is
/// written from right to left. Between two pieces it breaks well.
final class WordOps implements TextOps<String, Look> {

    private static final Pattern FROM_THE_RIGHT = Pattern.compile(
            "[\\p{InHebrew}\\p{InArabic}\\x{0700}-\\x{08FF}" + "\\x{FB1D}-\\x{FDFF}\\x{FE70}-\\x{FEFF}]");
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=\\s)(?=\\S)");

    private final TextOps<String, Look> text = SegmentOps.styledTextOps();

    /// The text in the pieces that it is kept in.
    static List<String> pieces(String text) {
        return isFromTheRight(text) ? List.of(NEXT_WORD.split(text)) : List.of(text);
    }

    private static boolean isFromTheRight(String text) {
        return FROM_THE_RIGHT.matcher(text).find();
    }

    @Override
    public Optional<String> joinSeg(String left, String right) {
        boolean words = !left.isEmpty()
                && !right.isEmpty()
                && Character.isWhitespace(left.charAt(left.length() - 1))
                && !Character.isWhitespace(right.charAt(0));
        return words && (isFromTheRight(left) || isFromTheRight(right)) ? Optional.empty() : text.joinSeg(left, right);
    }

    @Override
    public String create(String words) {
        return text.create(words);
    }

    @Override
    public int length(String words) {
        return text.length(words);
    }

    @Override
    public char charAt(String words, int index) {
        return text.charAt(words, index);
    }

    @Override
    public String getText(String words) {
        return words;
    }

    @Override
    public String subSequence(String words, int start, int end) {
        return text.subSequence(words, start, end);
    }

    @Override
    public String subSequence(String words, int start) {
        return text.subSequence(words, start);
    }

    @Override
    public String createEmptySeg() {
        return text.createEmptySeg();
    }
}
