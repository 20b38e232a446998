package app.tradewind.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Finds the character set of a text: its mark, else the pattern of its zero bytes, else UTF-8 if (nearly) every
/// byte fits, else the set in which the text reads best.
///
/// UTF-8 is asked first because text in another set almost never fits it; a few broken bytes in a long text are a
/// cut cell and no other set.
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

    /// The character set of bytes that are known not to be UTF-8.
    static Charset byLetters(byte[] sample) {
        return EncodingGuess.of(sample);
    }

    /// Whether bytes that hold zeros are text all the same, of two or four bytes a character.
    static boolean isWide(byte[] head) {
        return marked(head) != null || WideText.of(head) != null;
    }

    /// By the byte order mark (Unicode 23.8); four bytes before two, for one begins like the other.
    private static @Nullable Charset marked(byte[] head) {
        if (FileKind.starts(head, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (FileKind.starts(head, 0xff, 0xfe, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (FileKind.starts(head, 0, 0, 0xfe, 0xff)) {
            return StandardCharsets.UTF_32BE;
        }
        if (FileKind.starts(head, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (FileKind.starts(head, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return FileKind.starts(head, 0x84, 0x31, 0x95, 0x33) ? EncodingGuess.GB18030 : null;
    }

    /// RFC 1468: ESC $ B or ESC $ @ before the first Japanese letter.
    private static boolean shiftsToJapanese(byte[] sample) {
        for (int i = 0; i + 2 < sample.length; i++) {
            if (sample[i] == 0x1b && sample[i + 1] == '$' && (sample[i + 2] == 'B' || sample[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }
}
