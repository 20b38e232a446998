package app.tradewind.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends text that was written in one character set and read in another before it came into the file, where that is
/// certain: what comes out fits to the last byte, and what went in is nothing that anybody writes.
final class Garbled {

    private static final int MOST_TIMES = 3;
    private static final int LAST_OF_FIRST_LEVEL = 0xd7;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB2312 = Charset.forName("GB2312");
    /// A lead byte of UTF-8 read as Windows-1252, and what such text can go on with.
    private static final Pattern WESTERN = Pattern.compile(
            "(?:[ÂÃÄÅÎÏÐÑÒÓÔÕÖ×ØÙÚÛàáâãäåæçèéêëìíîïðñòó]" + "[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3})+");
    private static final Pattern HIGH_CYRILLIC =
            Pattern.compile("(?:[РСвЂ][\\u0080-\\u00BF\\u0400-\\u04ff\\u2010-\\u2122]){2,}.*");

    private Garbled() {}

    /// Whether letters were lost for good: they became question marks before the file was written.
    static boolean isLost(String text) {
        return text.indexOf('\ufffd') >= 0 || text.contains("锟斤拷") || text.contains("ï¿½") || text.contains("烫烫烫");
    }

    /// The text as it was meant; the same where nothing is certain. Text garbled twice is mended twice.
    static String mended(String text) {
        String mended = text;
        for (int time = 0; time < MOST_TIMES; time++) {
            String next = once(mended);
            if (next.equals(mended)) {
                break;
            }
            mended = next;
        }
        return mended;
    }

    private static String once(String text) {
        String western = pieces(text);
        if (!western.equals(text)) {
            return western;
        }
        if (HIGH_CYRILLIC.matcher(text).matches()) {
            return reread(text, WINDOWS_1251, StandardCharsets.UTF_8, Garbled::isCyrillic);
        }
        if (text.chars().anyMatch(Character::isIdeographic)) {
            return reread(text, GBK, StandardCharsets.UTF_8, Garbled::isHan);
        }
        return isAllMarked(text) ? legacy(text) : text;
    }

    private static String pieces(String text) {
        Matcher broken = WESTERN.matcher(text);
        StringBuilder mended = new StringBuilder();
        while (broken.find()) {
            String piece = broken.group();
            boolean inWord = broken.start() > 0 && Character.isLowerCase(text.charAt(broken.start() - 1))
                    || broken.end() < text.length() && Character.isLetter(text.charAt(broken.end()));
            String read = reread(piece, WINDOWS_1252, StandardCharsets.UTF_8, out -> isLikely(piece, out, inWord));
            broken.appendReplacement(mended, Matcher.quoteReplacement(read));
        }
        return broken.appendTail(mended).toString();
    }

    /// Two bytes may also be a capital with a quotation mark behind it; three are never chance.
    private static boolean isLikely(String piece, String read, boolean inWord) {
        if (read.codePoints().anyMatch(point -> !Character.isDefined(point) || Character.isISOControl(point))) {
            return false;
        }
        char lead = piece.charAt(0);
        boolean latin = read.codePoints().allMatch(point -> point < 0x180);
        if (latin) {
            return lead == 'Ã' || lead == 'Â' || inWord;
        }
        return read.codePoints().anyMatch(point -> point >= 0x800) || read.codePointCount(0, read.length()) > 1;
    }

    /// Bytes of an old Chinese or Russian table read as Windows-1252.
    private static String legacy(String text) {
        String chinese = reread(text, WINDOWS_1252, GB2312, out -> isHan(out) && isEveryday(out));
        String russian = reread(text, WINDOWS_1252, WINDOWS_1251, out -> isCyrillic(out) && !Words.hasBrokenCase(out));
        if (chinese.equals(text)) {
            return russian;
        }
        return russian.equals(text) ? chinese : text;
    }

    /// At least four signs beyond ASCII, letters among them, and not one plain letter.
    private static boolean isAllMarked(String text) {
        return text.chars().filter(letter -> letter >= 0xa1).count() >= 4
                && text.chars()
                                .filter(letter -> letter >= 0xc0 && letter <= 0xff)
                                .count()
                        >= 2
                && text.chars().noneMatch(letter -> letter < 0x80 && Character.isLetter(letter));
    }

    /// Whether all of it is in the first level of GB 2312.
    private static boolean isEveryday(String chinese) {
        byte[] bytes = chinese.getBytes(GB2312);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0 && (bytes[i++] & 0xff) > LAST_OF_FIRST_LEVEL) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(String text) {
        return text.chars().filter(sign -> sign >= 0x80).count() >= 2
                && text.chars().allMatch(sign -> sign < 0x80 || sign >= 0x4e00 && sign <= 0x9fff || isWideSign(sign));
    }

    private static boolean isWideSign(int sign) {
        return sign >= 0x3000 && sign <= 0x301f || sign >= 0xff01 && sign <= 0xff5e;
    }

    private static boolean isCyrillic(String text) {
        return text.chars().filter(sign -> sign >= 0x80).count() >= 2
                && text.chars().allMatch(sign -> sign < 0x80 || sign >= 0x400 && sign <= 0x45f || sign == '№');
    }

    /// Writes the text in the set in which it was read, and reads it in the one in which it was written.
    private static String reread(String text, Charset read, Charset written, Predicate<String> likely) {
        byte[] bytes = bytes(text, read);
        if (bytes.length == 0) {
            return text;
        }
        try {
            String out = written.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return likely.test(out) ? out : text;
        } catch (CharacterCodingException another) {
            return text;
        }
    }

    /// The bytes of the text, none where it has a sign that the set does not. What a set leaves open came through
    /// as a control sign (C1).
    private static byte[] bytes(String text, Charset set) {
        byte[] all = text.getBytes(set);
        if (text.indexOf('?') < 0 && !holds(all, '?')) {
            return all;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            byte[] one = String.valueOf(sign).getBytes(set);
            if (one.length == 1 && one[0] == '?' && sign != '?') {
                if (sign < 0x80 || sign > 0x9f) {
                    return new byte[0];
                }
                bytes.write(sign);
            } else {
                bytes.write(one, 0, one.length);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean holds(byte[] bytes, char sign) {
        for (byte one : bytes) {
            if (one == sign) {
                return true;
            }
        }
        return false;
    }
}
