package app.tradewind.intake.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A web page that a browser saved as one file with its pictures (`.mhtml`): the page itself is taken out.
///
/// Only what browsers write is understood: one level of parts, base64, quoted-printable or plain. It is kept apart
/// from mail, whose reader knows far more.
///
/// Source: RFC 2557 (MHTML), RFC 2045 (encodings), RFC 2046, section 5.1 (parts).
///
/// @param html the page's bytes, decoded
/// @param charset as the part's header says, null where it does not
/// @param url the page's address, empty where it is not told
/// @param savedAt null where no date is told or it can't be read
public record SavedArchive(
        byte[] html,
        @Nullable Charset charset,
        String url,
        @Nullable Instant savedAt) {

    private static final int MOST_PARTS = 5000;
    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*(boundary|charset|start)\\s*=\\s*(?:\"([^\"]{0,200})\"|([^;\\s]{0,200}))", Pattern.CASE_INSENSITIVE);

    private record Part(Map<String, String> headers, String body) {}

    /// Reads the page out of a file's bytes.
    ///
    /// @throws IOException if there is no page in it
    public static SavedArchive read(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Part whole = part(text);
        String type = whole.headers().getOrDefault("content-type", "");
        Part page = type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? page(whole.body(), type) : whole;
        String pageType = page.headers().getOrDefault("content-type", "text/html");
        String url = firstUrl(
                whole.headers().getOrDefault("snapshot-content-location", ""),
                page.headers().getOrDefault("content-location", ""),
                whole.headers().getOrDefault("content-location", ""));
        return new SavedArchive(
                decoded(page),
                charset(parameter(pageType, "charset")),
                url,
                date(whole.headers().getOrDefault("date", "")));
    }

    private static Part page(String body, String type) throws IOException {
        String boundary = "--" + parameter(type, "boundary");
        String start = parameter(type, "start");
        Part first = null;
        int at = boundary.length() > 2 ? body.indexOf(boundary) : -1;
        for (int parts = 0; at >= 0 && parts < MOST_PARTS; parts++) {
            int from = at + boundary.length();
            int next = body.indexOf("\n" + boundary, from);
            String piece = body.substring(from, next < 0 ? body.length() : next);
            Part part = part(piece.replaceFirst("^[ \\t-]*\\r?\\n", ""));
            String kind = part.headers().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
            boolean html = kind.startsWith("text/html") || kind.startsWith("application/xhtml");
            if (html && !start.isEmpty() && start.equals(part.headers().getOrDefault("content-id", ""))) {
                return part;
            }
            first = html && first == null ? part : first;
            at = next < 0 ? -1 : next + 1;
        }
        if (first == null) {
            throw new IOException("no page among the parts");
        }
        return first;
    }

    /// The fields until the first empty line, folded ones joined; the first of a name counts.
    private static Part part(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        String name = "";
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).replaceAll("\\r$", "");
            at = end < 0 ? text.length() : end + 1;
            if (line.isEmpty()) {
                if (headers.isEmpty()) {
                    continue;
                }
                break;
            }
            int colon = line.indexOf(':');
            if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !name.isEmpty()) {
                headers.merge(name, " " + line.strip(), String::concat);
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new Part(headers, text.substring(at));
    }

    private static String parameter(String field, String name) {
        Matcher parameter = PARAMETER.matcher(field);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                return parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            }
        }
        return "";
    }

    private static byte[] decoded(Part part) throws IOException {
        String encoding =
                part.headers().getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
        if (encoding.equals("base64")) {
            try {
                return Base64.getMimeDecoder().decode(part.body().getBytes(StandardCharsets.ISO_8859_1));
            } catch (IllegalArgumentException broken) {
                throw new IOException("broken base64", broken);
            }
        }
        return encoding.equals("quoted-printable")
                ? quotedPrintable(part.body())
                : part.body().getBytes(StandardCharsets.ISO_8859_1);
    }

    /// RFC 2045, 6.7; what is no code stands for itself.
    private static byte[] quotedPrintable(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (text.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (text.startsWith("\n", i + 1)) {
                i += 1;
            } else {
                int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
                int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
                if (high >= 0 && low >= 0) {
                    out.write(high * 16 + low);
                    i += 2;
                } else {
                    out.write(c);
                }
            }
        }
        return out.toByteArray();
    }

    private static @Nullable Charset charset(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static String firstUrl(String... urls) {
        for (String url : urls) {
            if (!Hosts.host(url).isEmpty()) {
                return url;
            }
        }
        return "";
    }

    private static @Nullable Instant date(String field) {
        String plain = field.replaceFirst("\\s*\\([^)]*\\)\\s*$", "").strip();
        try {
            return plain.isEmpty()
                    ? null
                    : OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException odd) {
            return null;
        }
    }
}
