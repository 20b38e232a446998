package app.tradewind.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the characters of a card's lines, each by itself, as files mix them: UTF-8 where every byte fits, else
/// what the line says, else what another line of the card says, else what the letters of the whole file say.
final class VCardText {

    private static final Pattern CHARSET = Pattern.compile("(?i);CHARSET=\"?([\\w.:-]+)\"?");
    /// ISO 2022 changes character sets with it.
    private static final char ESCAPE = 0x1b;
    private static final int SAMPLE_BYTES = 1 << 16;

    private final @Nullable Charset chosen;
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private @Nullable Charset found;

    /// @param chosen by the user for what names none itself; null to find it
    VCardText(@Nullable Charset chosen) {
        this.chosen = chosen;
    }

    /// Looks at the lines of a card that need a character set and name none. Call it for all cards, then
    /// [#decoded].
    boolean look(List<String> lines) {
        for (String line : lines) {
            if (isPlain(line)) {
                continue;
            }
            byte[] bytes = VCardSplitter.isQuotedPrintable(line) ? unquoted(value(line)) : bytes(line);
            if (stated(line).isEmpty() && strict(bytes, StandardCharsets.UTF_8).isEmpty()) {
                sample.writeBytes(bytes);
                sample.write('\n');
            }
        }
        return sample.size() < SAMPLE_BYTES;
    }

    /// The name of the character set of lines that name none.
    String encoding() {
        return chosen != null ? chosen.name() : sample.size() > 0 ? byLetters().name() : "UTF-8";
    }

    private Charset byLetters() {
        if (found == null) {
            found = Encodings.byLetters(sample.toByteArray());
        }
        return found;
    }

    List<String> decoded(List<String> lines) {
        if (lines.stream().allMatch(VCardText::isPlain)) {
            return lines;
        }
        Charset fallback = null;
        for (String line : lines) {
            Charset stated = stated(line).orElse(null);
            fallback = fallback == null && stated != StandardCharsets.UTF_8 ? stated : fallback;
        }
        Charset usual = fallback;
        return lines.stream().map(line -> decoded(line, usual)).toList();
    }

    private String decoded(String line, @Nullable Charset usual) {
        if (isPlain(line)) {
            return line;
        }
        if (VCardSplitter.isQuotedPrintable(line)) {
            int colon = line.indexOf(':');
            Charset charset = stated(line).orElseGet(() -> fitting(unquoted(value(line)), usual));
            String head = CHARSET.matcher(line.substring(0, colon)).replaceAll("");
            return head + ";CHARSET=" + charset.name() + line.substring(colon);
        }
        byte[] bytes = bytes(line);
        Charset charset = strict(bytes, StandardCharsets.UTF_8).isPresent() && chosen == null
                ? StandardCharsets.UTF_8
                : stated(line).orElseGet(() -> fitting(bytes, usual));
        return new String(bytes, charset);
    }

    private Charset fitting(byte[] bytes, @Nullable Charset usual) {
        if (chosen != null) {
            return chosen;
        }
        if (strict(bytes, StandardCharsets.UTF_8).isPresent()) {
            return StandardCharsets.UTF_8;
        }
        return usual != null && strict(bytes, usual).isPresent() ? usual : byLetters();
    }

    /// The same in every character set that cards are written in.
    private static boolean isPlain(String line) {
        return line.chars().allMatch(c -> c < 0x80 && c != ESCAPE) && !VCardSplitter.isQuotedPrintable(line);
    }

    private static Optional<Charset> stated(String line) {
        int colon = line.indexOf(':');
        Matcher charset = CHARSET.matcher(line.substring(0, Math.max(colon, 0)));
        try {
            return charset.find() ? Optional.of(Charset.forName(charset.group(1))) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1);
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// RFC 2045, section 6.7.
    private static byte[] unquoted(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int i = 0;
        while (i < text.length()) {
            int high = i + 2 < text.length() && text.charAt(i) == '=' ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            bytes.write(low >= 0 ? high << 4 | low : text.charAt(i));
            i += low >= 0 ? 3 : 1;
        }
        return bytes.toByteArray();
    }
}
