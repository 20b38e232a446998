package app.tradewind.intake;

import app.tradewind.work.LastAnswers;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Takes out of a cell's text what was never meant: other forms of the same letters, invisible signs, entities of
/// web pages, words for nothing, and letters garbled on their way.
///
/// Sources: Unicode Standard Annex 15 (NFC, NFKC) and 11 (full-width forms).
final class TextCleaning {

    private static final int MOST_TIMES = 4;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF"
            + "\\u00AD\\u034F\\u061C\\u180E\\uFE00-\\uFE0F\\uFFF9-\\uFFFB"
            + "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]+");
    /// Letters that stand for others by their look only: presentation forms, half-width syllables, letters of
    /// mathematics and in circles, radicals.
    private static final Pattern COMPATIBILITY =
            Pattern.compile("[\\u2F00-\\u2FDF\\u24B6-\\u24E9\\uFB00-\\uFDFF\\uFE50-\\uFEFC"
                    + "\\uFF61-\\uFF9F\\uFFA0-\\uFFDC\\x{1D400}-\\x{1D7FF}]+");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,8});");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000\\t ]+");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i:null|n/a|#n/a|nan|none|nil|undefined|\\(null\\)|\\\\n|无|暂无|不详)|[-–—/.·?*]+|0/0/0{2,4}|0000-00-00");
    /// What spreadsheets are kept from taking for a number or a formula by an apostrophe before it.
    private static final String LED_BY_APOSTROPHE = "=-@+0123456789";
    private static final int LONGEST_NOTHING = 10;

    private static final int LONGEST_KEPT = 80;

    private record Cleaned(String text, Set<Cleaning> done) {}

    /// Titles, countries, cities and notes are the same in many rows.
    private static final LastAnswers<String, Cleaned> LAST = new LastAnswers<>(1 << 12, TextCleaning::cleanedAnew);

    private TextCleaning() {}

    /// @param done gets a name for each step that changed something
    static String clean(String cell, Set<Cleaning> done) {
        String stripped = cell.strip();
        if (stripped.length() > LONGEST_KEPT || isPlain(stripped)) {
            return cleaned(stripped, done);
        }
        Cleaned last = LAST.to(stripped);
        done.addAll(last.done());
        return last.text();
    }

    private static Cleaned cleanedAnew(String text) {
        Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);
        String cleaned = cleaned(text, done);
        return new Cleaned(cleaned, Set.copyOf(done));
    }

    private static String cleaned(String stripped, Set<Cleaning> done) {
        String text = stripped;
        for (int time = 0; time < MOST_TIMES && !isPlain(text); time++) {
            String before = text;
            text = steps(text, done);
            if (text.equals(before)) {
                break;
            }
        }
        if (text.isEmpty()) {
            return "";
        }
        text = withoutMarkOfText(text);
        return text.length() <= LONGEST_NOTHING
                        && mayBeNothing(text)
                        && NOTHING.matcher(text).matches()
                ? step(text, any -> "", Cleaning.EMPTY_WORD, done)
                : text;
    }

    /// Whether the text begins as a word for nothing does.
    private static boolean mayBeNothing(String text) {
        return "nNuU#(\\无暂不0-–—/.·?*".indexOf(text.charAt(0)) >= 0;
    }

    private static String steps(String cell, Set<Cleaning> done) {
        String text = step(cell, TextCleaning::unescaped, Cleaning.ENTITIES, done);
        text = step(text, Garbled::mended, Cleaning.MOJIBAKE, done);
        text = step(text, any -> Normalizer.normalize(any, Normalizer.Form.NFC), Cleaning.UNICODE, done);
        return isOdd(text) ? oddSteps(text, done) : spaced(text);
    }

    private static String oddSteps(String odd, Set<Cleaning> done) {
        String text = step(odd, TextCleaning::controls, Cleaning.MOJIBAKE, done);
        text = step(text, any -> INVISIBLE.matcher(any).replaceAll(""), Cleaning.INVISIBLE, done);
        text = step(text, TextCleaning::compatible, Cleaning.COMPATIBILITY, done);
        text = step(text, TextCleaning::narrow, Cleaning.FULL_WIDTH, done);
        return spaced(SPACES.matcher(text).replaceAll(" ").strip());
    }

    private static String spaced(String text) {
        return text.contains("  ") ? SPACES.matcher(text).replaceAll(" ") : text;
    }

    /// Whether there is more than letters of the usual scripts and plain signs: most text with accents is settled.
    private static boolean isOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c >= 0x20 && c <= 0x7e
                    || c == '\n'
                    || c > 0xa0 && c < 0x300 && c != 0xad
                    || c >= 0x370 && c < 0x610
                    || c >= 0x2010 && c <= 0x2027
                    || c >= 0x3001 && c <= 0x3020
                    || c >= 0x3041 && c < 0x3100
                    || c >= 0x4e00 && c <= 0xd7a3;
            if (!usual) {
                return true;
            }
        }
        return false;
    }

    /// The apostrophe before a number, and `="0123"`: how spreadsheets keep a number a text.
    private static String withoutMarkOfText(String text) {
        if (text.length() > 1 && text.charAt(0) == '\'' && LED_BY_APOSTROPHE.indexOf(text.charAt(1)) >= 0) {
            return text.substring(1);
        }
        if (text.length() > 3 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1) {
            return text.substring(2, text.length() - 1);
        }
        return text;
    }

    /// Whether a cell is a word for nothing, such as NULL or 无.
    static boolean isNothing(String cell) {
        return NOTHING.matcher(cell.strip()).matches();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n'
                    || c > 0x7e
                    || c == ' ' && text.charAt(i - 1) == ' '
                    || c == '&' && isEntity(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEntity(String text, int at) {
        return at + 2 < text.length() && text.charAt(at + 1) != ' ' && text.indexOf(';', at) > 0;
    }

    private static String step(String before, UnaryOperator<String> work, Cleaning cleaning, Set<Cleaning> done) {
        String after = work.apply(before);
        if (!before.equals(after)) {
            done.add(cleaning);
        }
        return after;
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
    }

    /// Control signs of the second range are signs of Windows-1252 read as ISO 8859-1.
    private static String controls(String text) {
        if (text.chars().noneMatch(sign -> sign >= 0x80 && sign <= 0x9f)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            String meant = sign >= 0x80 && sign <= 0x9f
                    ? new String(new byte[] {(byte) sign}, WINDOWS_1252)
                    : String.valueOf(sign);
            mended.append(meant.equals("\ufffd") ? "" : meant);
        }
        return mended.toString();
    }

    private static String compatible(String text) {
        return COMPATIBILITY
                .matcher(text)
                .replaceAll(form -> Matcher.quoteReplacement(Normalizer.normalize(form.group(), Normalizer.Form.NFKC)));
    }

    /// Full-width letters, digits and signs of Latin become ordinary; Chinese punctuation stays as it is.
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '！' && c <= '～';
            boolean sign = wide && !Character.isLetterOrDigit(c) && c != '＠' && c != '＋' && c != '．' && c != '－';
            narrow.append(wide && !(sign && han) ? (char) (c - 0xfee0) : c);
        }
        return narrow.toString();
    }
}
