package app.tradewind.intake;

import app.tradewind.contact.PictureKind;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pictures inside vCards. While cards are read as text, each stands as a short mark in its card's lines, so
/// that a plan can tell of it and memory does not grow; the bytes are read again when they are kept.
///
/// Source: vCard 2.1 (versit Consortium, 1996), section 2.1.5.3; RFC 2426, sections 3.1.4 and 3.5.3; RFC 6350,
/// sections 6.2.4 and 6.6.3.
final class VCardPictures {

    /// The property that stands for a picture in a card's lines.
    static final String MARK = VCardRecord.OURS + "PICTURE";

    private static final Pattern PICTURE = Pattern.compile("(?:[\\w-]+\\.)?(PHOTO|LOGO)(?:;.*)?");
    private static final Pattern ENCODED = Pattern.compile(".*;(?:ENCODING=)?(?:BASE64|B)(?:;.*)?");
    /// Some programs do not say that it is one; an address of a web page has other signs in its beginning.
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,}=*");
    private static final String DATA = "data:";

    private record Marked(PictureKind kind, byte[] bytes) {}

    private VCardPictures() {}

    /// The line that stands for a picture; empty for sounds, keys and pictures that lie elsewhere.
    ///
    /// @param head the property with its parameters
    /// @param value what follows, or its beginning
    static Optional<String> line(String head, String value) {
        Matcher named = PICTURE.matcher(head.toUpperCase(Locale.ROOT));
        return named.matches() && isInside(head, value)
                ? Optional.of(MARK + ";" + named.group(1) + ":" + value)
                : Optional.empty();
    }

    private static boolean isInside(String head, String value) {
        return value.regionMatches(true, 0, DATA, 0, DATA.length())
                || !value.isEmpty()
                        && ENCODED.matcher(head.toUpperCase(Locale.ROOT)).matches()
                || BASE64.matcher(value).matches();
    }

    /// The face on a card or, where it has none, the sign of the firm.
    ///
    /// @param lines of a card whose pictures are whole
    static void read(int row, List<String> lines, PictureSink sink) {
        List<Marked> found = new ArrayList<>(1);
        for (String line : lines) {
            if (line.startsWith(MARK + ";")) {
                marked(line).ifPresent(found::add);
            }
        }
        found.stream()
                .min(Comparator.comparing(Marked::kind))
                .ifPresent(picture -> sink.take(row, picture.kind(), picture.bytes()));
    }

    private static Optional<Marked> marked(String line) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1);
        String text =
                value.regionMatches(true, 0, DATA, 0, DATA.length()) ? value.substring(value.indexOf(',') + 1) : value;
        PictureKind kind = PictureKind.valueOf(line.substring(MARK.length() + 1, colon));
        try {
            return Optional.of(new Marked(kind, Base64.getMimeDecoder().decode(text)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
