package app.tradewind.letter;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A file that goes with a letter, or a picture that stands in its text.
///
/// @param mediaType as in `application/pdf` (RFC 2046)
/// @param size in bytes, before it is encoded for the wire
/// @param content the row of the bytes in the book; 0 for one that is only spoken of
/// @param cid the Content-ID (RFC 2392) by which the text names a picture; empty for an attachment
public record LetterFile(String name, String mediaType, long size, long content, String cid) {

    /// Larger ones are refused by many company servers (compliance.md, `content.attachment-size`).
    public static final long LARGE_BYTES = 2_000_000;

    public static final long LARGEST_BYTES = 20_000_000;

    private static final Set<String> BLOCKED = Set.of(
            "exe", "js", "vbs", "bat", "cmd", "com", "scr", "iso", "img", "lnk", "jar", "html", "htm", "msi", "ps1",
            "hta", "docm", "xlsm", "pptm", "dotm", "xltm", "xlam", "ppam");

    private static final Set<String> SEEN_AS_DOUBLE =
            Set.of("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "jpg", "jpeg", "png", "txt", "csv", "zip");

    /// What stands against sending a file.
    public enum Trouble {
        /// Mail programs refuse its kind.
        TYPE,
        LARGE,
        TOO_LARGE,
        /// Two endings, or letters that some mail programs garble.
        NAME;

        public boolean isRefused() {
            return this == TYPE || this == TOO_LARGE;
        }
    }

    public static LetterFile attachment(String name, String mediaType, long size, long content) {
        return new LetterFile(name, mediaType, size, content, "");
    }

    public boolean isInline() {
        return !cid.isEmpty();
    }

    /// Its size on the wire: base64 makes four octets of three and ends its lines (RFC 2045, section 6.8).
    public long encodedSize() {
        return size * 4 / 3 * 78 / 76;
    }

    public Set<Trouble> troubles() {
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        if (BLOCKED.contains(ending(name))) {
            troubles.add(Trouble.TYPE);
        }
        if (encodedSize() > LARGEST_BYTES) {
            troubles.add(Trouble.TOO_LARGE);
        } else if (encodedSize() > LARGE_BYTES) {
            troubles.add(Trouble.LARGE);
        }
        int dot = name.lastIndexOf('.');
        boolean twice = dot > 0 && SEEN_AS_DOUBLE.contains(ending(name.substring(0, dot)));
        if (twice || !StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
            troubles.add(Trouble.NAME);
        }
        return troubles;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
