package app.tradewind.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Finds the character set of a text: its mark, else the pattern of its zero bytes, else UTF-8 if (nearly) every byte
/// fits, else the set in which the text reads best.
///
/// UTF-8 is asked first because text in another set almost never fits it; a few broken bytes in a long text are a cut
/// cell and no other set.
final class Encodings {

    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    /// So many sequences must fit UTF-8 for each that does not.
    private static final int FITTING_FOR_ONE_BROKEN = 20;

    private Encodings() {}

    static Charset of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(EncodingSample.read(in));
        }
    }

    /// The set of a text in memory.
    static Charset of(byte[] text) {
        try {
            return of(EncodingSample.read(new ByteArrayInputStream(text)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Charset of(EncodingSample sample) {
        Charset marked = marked(sample.bytes());
        if (marked != null) {
            return marked;
        }
        Charset wide = WideText.of(sample.bytes());
        if (wide != null) {
            return wide;
        }
        if (sample.broken() == 0 && sample.fitting() == 0) {
            return shiftsToJapanese(sample.bytes()) ? ISO_2022_JP : StandardCharsets.UTF_8;
        }
        return sample.fitting() >= (long) sample.broken() * FITTING_FOR_ONE_BROKEN
                ? StandardCharsets.UTF_8
                : EncodingGuess.of(sample.bytes());
    }

    /// Whether bytes that hold zeros are text all the same, of two or four bytes a character.
    static boolean isWide(byte[] head) {
        return marked(head) != null || WideText.of(head) != null;
    }

    /// By the byte order mark (Unicode 23.8); four bytes before two, for one begins like the other.
    private static @Nullable Charset marked(byte[] head) {
        if (starts(head, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xff, 0xfe, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (starts(head, 0, 0, 0xfe, 0xff)) {
            return StandardCharsets.UTF_32BE;
        }
        if (starts(head, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(head, 0x84, 0x31, 0x95, 0x33) ? EncodingGuess.GB18030 : null;
    }

<<<<<<< HEAD
    /// RFC 1468: ESC $ B or ESC $ @ before the first Japanese letter.
    private static boolean shiftsToJapanese(byte[] sample) {
        for (int i = 0; i + 2 < sample.length; i++) {
            if (sample[i] == 0x1b && sample[i + 1] == '$' && (sample[i + 2] == 'B' || sample[i + 2] == '@')) {
=======
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
>>>>>>> main
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
