package app.tradewind.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a cell's text what was never meant: other forms of the same letters, invisible signs, words for
/// nothing, and UTF-8 that once was read as Windows-1252.
///
/// Source: Unicode Standard Annex 15 (NFC) and 11 (full-width forms).
final class TextCleaning {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD"
                    + "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]+");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u3000\\t ]+");
    private static final Pattern NOTHING = Pattern.compile(
            "(?i:null|n/a|#n/a|nan|none|nil|undefined|\\(null\\)|\\\\n|无|暂无|不详)|[-–—/.·?*]+|0/0/0{2,4}|0000-00-00");
    /// A lead byte of UTF-8 read as Windows-1252, and what such text can go on with.
    private static final Pattern MOJIBAKE =
            Pattern.compile("[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÕ×ØÙÚâãäåæçèéï][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+");
    /// What spreadsheets are kept from taking for a number or a formula by an apostrophe before it.
    private static final String LED_BY_APOSTROPHE = "=-@+0123456789";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextCleaning() {}

    /// @param done gets a name for each step that changed something
    static String clean(String cell, Set<Cleaning> done) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (!isPlain(text)) {
            text = step(text, Normalizer.normalize(text, Normalizer.Form.NFC), Cleaning.UNICODE, done);
            text = step(text, INVISIBLE.matcher(text).replaceAll(""), Cleaning.INVISIBLE, done);
            text = step(text, narrow(text), Cleaning.FULL_WIDTH, done);
            text = step(text, repaired(text), Cleaning.MOJIBAKE, done);
            text = SPACES.matcher(text).replaceAll(" ").strip();
        }
        if (text.startsWith("'") && text.length() > 1 && LED_BY_APOSTROPHE.indexOf(text.charAt(1)) >= 0) {
            text = text.substring(1);
        }
        return NOTHING.matcher(text).matches() ? step(text, "", Cleaning.EMPTY_WORD, done) : text;
    }

    /// Whether a cell is a word for nothing, such as NULL or 无.
    static boolean isNothing(String cell) {
        return NOTHING.matcher(cell.strip()).matches();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\n' || c > 0x7e || c == ' ' && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static String step(String before, String after, Cleaning cleaning, Set<Cleaning> done) {
        if (!before.equals(after)) {
            done.add(cleaning);
        }
        return after;
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

    private static String repaired(String text) {
        Matcher broken = MOJIBAKE.matcher(text);
        StringBuilder repaired = new StringBuilder();
        while (broken.find()) {
            broken.appendReplacement(repaired, Matcher.quoteReplacement(reread(broken.group())));
        }
        return broken.appendTail(repaired).toString();
    }

    private static String reread(String broken) {
        CharsetEncoder encoder = WINDOWS_1252.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            ByteBuffer bytes = encoder.encode(java.nio.CharBuffer.wrap(broken));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException whole) {
            return broken;
        }
    }
}
