package app.tradewind.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the character set of a text: its mark, else UTF-8 if every byte fits, else GB18030 if it reads like
/// Chinese, else what the frequency of its letters says.
///
/// UTF-8 is asked first because text in another set almost never fits it. GB18030 fits nearly anything, so it must
/// look like Chinese: most pairs of bytes in the plane of the 3,755 commonest characters (GB 2312, rows 16 to 55).
final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE_BYTES = 1 << 20;
    private static final int UTF_16_SAMPLE = 512;
    /// Characters of the headings that Chinese sheets use: they tell Chinese from Korean, whose bytes look alike.
    private static final String HEADING_CHARACTERS = "姓名公司电话手机邮箱地址国家城市职位备注客户网址联系人单位号码";

    private Encodings() {}

    static Charset of(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE_BYTES);
        }
        Charset marked = marked(sample);
        if (marked != null) {
            return marked;
        }
        if (looksLikeUtf16(sample)) {
            return sample[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : byLetters(sample);
    }

    private static @Nullable Charset marked(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /// Whether every second byte is zero, as in ASCII text written as UTF-16 without a mark.
    static boolean looksLikeUtf16(byte[] head) {
        int even = 0;
        int odd = 0;
        int length = Math.min(head.length, UTF_16_SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        return pairs > 2 && (even == 0 && odd > pairs * 0.6 || odd == 0 && even > pairs * 0.6);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer characters = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, characters.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        }
    }

    /// The character set of bytes that are not UTF-8.
    static Charset byLetters(byte[] sample) {
        double chinese = shareOfCommonChinese(sample);
        if (chinese > 0.5 && hasHeadingCharacters(sample)) {
            return GB18030;
        }
        Charset heard = detected(sample);
        if (heard != null && !heard.equals(GB18030) && isEastAsian(heard) && decodes(sample, heard)) {
            return heard;
        }
        if (chinese > 0.5) {
            return GB18030;
        }
        return heard != null && !isEastAsian(heard) ? heard : WINDOWS_1252;
    }

    private static boolean isEastAsian(Charset charset) {
        String name = charset.name();
        return name.startsWith("GB")
                || name.startsWith("Big5")
                || name.startsWith("EUC")
                || name.startsWith("x-EUC")
                || name.startsWith("Shift")
                || name.startsWith("windows-31j")
                || name.startsWith("x-windows-949");
    }

    private static double shareOfCommonChinese(byte[] sample) {
        int pairs = 0;
        int common = 0;
        for (int i = 0; i + 1 < sample.length; i++) {
            int lead = sample[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int trail = sample[++i] & 0xff;
            pairs++;
            boolean symbol = lead >= 0xa1 && lead <= 0xa3;
            common += (symbol || lead >= 0xb0 && lead <= 0xd7) && trail >= 0xa1 ? 1 : 0;
        }
        return pairs == 0 ? 0 : (double) common / pairs;
    }

    private static boolean hasHeadingCharacters(byte[] sample) {
        String text = new String(sample, 0, Math.min(sample.length, 1 << 16), GB18030);
        return text.chars()
                        .filter(c -> HEADING_CHARACTERS.indexOf(c) >= 0)
                        .distinct()
                        .limit(3)
                        .count()
                >= 3;
    }

    private static @Nullable Charset detected(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static boolean decodes(byte[] sample, Charset charset) {
        // a pair of bytes may be cut at the sample's end
        for (int cut = 0; cut < 4 && cut < sample.length; cut++) {
            try {
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(sample, 0, sample.length - cut));
                return true;
            } catch (CharacterCodingException cutOrWrong) {
                if (sample.length < SAMPLE_BYTES) {
                    return false;
                }
            }
        }
        return false;
    }
}
