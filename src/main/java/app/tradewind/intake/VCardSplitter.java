package app.tradewind.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes a file of vCards apart into cards, and each into its whole lines, before anything is decoded: a line may
/// be folded between the bytes of one character, and each may have a character set of its own.
///
/// A character here is one byte. Sounds and keys are passed over; of pictures a mark stays ([VCardPictures]). A
/// card that ends without `END:VCARD`
/// ends where the next begins, or the file.
///
/// Source: vCard 2.1 (versit Consortium, 1996), section 2.1.3; RFC 2425, section 5.8.1; RFC 6350, section 3.2.
final class VCardSplitter {

    private static final int LONGEST_CARD = 24 << 20;
    private static final int LONGEST_MARK = 60;
    /// Enough of a picture to tell whether it is inside.
    private static final int BEGINNING = 64;
    /// A byte order mark stands at the beginning, and again where files were put together.
    private static final Pattern BEGIN =
            Pattern.compile("(?i)(?:\u00ef\u00bb\u00bf)?\\s*(?:[\\w-]+\\.)?BEGIN\\s*:\\s*VCARD\\s*");
    private static final Pattern END = Pattern.compile("(?i)\\s*(?:[\\w-]+\\.)?END\\s*:\\s*VCARD\\s*");
    private static final Pattern AGENT = Pattern.compile("(?i)(?:[\\w-]+\\.)?AGENT\\b.*", Pattern.DOTALL);
    private static final Pattern BINARY = Pattern.compile(
            "(?:[\\w-]+\\.)?(?:(?:PHOTO|LOGO|SOUND|KEY)(?:;.*)?|.*;(?:ENCODING=)?(?:BASE64|B)(?:;.*)?)");
    private static final Pattern PROPERTY = Pattern.compile("[\\w./-]+[:;].*");

    private final MeteredReader metered;
    private final BufferedReader reader;
    private final int mostOfPicture;
    private @Nullable String ahead;

    VCardSplitter(InputStream in) {
        this(in, BEGINNING);
    }

    private VCardSplitter(InputStream in, int mostOfPicture) {
        this.mostOfPicture = mostOfPicture;
        metered = new MeteredReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), LONGEST_CARD);
        reader = new BufferedReader(metered);
    }

    /// One whose marks hold the pictures whole.
    static VCardSplitter withPictures(InputStream in) {
        return new VCardSplitter(in, LONGEST_CARD);
    }

    /// Gives the lines of each card to `taker`, without its begin and end, until it wants no more.
    void read(Predicate<List<String>> taker) throws IOException {
        Deque<List<String>> open = new ArrayDeque<>();
        boolean wanted = true;
        String line = whole();
        while (wanted && line != null) {
            if (isMark(line, BEGIN)) {
                if (!isAgent(open)) {
                    wanted = finish(open, taker);
                }
                open.push(new ArrayList<>());
            } else if (isMark(line, END)) {
                wanted = open.isEmpty() || taker.test(open.pop());
                metered.recordEnded();
            } else if (!open.isEmpty()) {
                open.element().add(line);
            }
            line = wanted ? whole() : null;
        }
        if (wanted) {
            boolean _ = finish(open, taker);
        }
    }

    /// A card within a card stands after the property `AGENT`; it counts as a card of its own.
    private static boolean isAgent(Deque<List<String>> open) {
        if (open.isEmpty() || open.element().isEmpty()) {
            return false;
        }
        boolean agent = AGENT.matcher(open.element().getLast()).matches();
        if (agent) {
            open.element().removeLast();
        }
        return agent;
    }

    private boolean finish(Deque<List<String>> open, Predicate<List<String>> taker) {
        boolean wanted = true;
        while (wanted && !open.isEmpty()) {
            wanted = taker.test(open.pop());
        }
        metered.recordEnded();
        return wanted;
    }

    /// The next line with all that was folded off it; null at the end.
    private @Nullable String whole() throws IOException {
        String line = physical();
        while (line != null && (line.isBlank() || isBinary(line))) {
            Optional<String> picture = line.isBlank() ? Optional.empty() : passed(line);
            if (picture.isPresent()) {
                return picture.get();
            }
            line = physical();
        }
        if (line == null) {
            return null;
        }
        boolean quoted = isQuotedPrintable(line);
        return quoted && line.endsWith("=") ? joined(line) : unfolded(line);
    }

    /// Written well, what belongs to a picture is indented; written badly, it is at least no property.
    private Optional<String> passed(String first) throws IOException {
        int colon = first.indexOf(':');
        StringBuilder value = new StringBuilder(first.substring(colon + 1).strip());
        String line = physical();
        while (line != null && (line.isBlank() || isIndented(line) || line.indexOf(':') < 0)) {
            if (value.length() < mostOfPicture) {
                value.append(line.strip());
            }
            line = physical();
        }
        ahead = line;
        value.setLength(Math.min(value.length(), mostOfPicture));
        return VCardPictures.line(first.substring(0, colon), value.toString());
    }

    private String unfolded(String first) throws IOException {
        StringBuilder whole = new StringBuilder(first);
        String next = physical();
        while (next != null && isIndented(next)) {
            whole.append(next, 1, next.length());
            next = physical();
        }
        ahead = next;
        return whole.toString();
    }

    /// Quoted-printable has line breaks of its own kind (RFC 2045, section 6.7, rule 5). Some programs put an empty
    /// line after each.
    private String joined(String first) throws IOException {
        StringBuilder whole = new StringBuilder(first);
        while (!whole.isEmpty() && whole.charAt(whole.length() - 1) == '=') {
            whole.setLength(whole.length() - 1);
            String next = physical();
            if (next != null && next.isBlank()) {
                next = physical();
                if (next != null && PROPERTY.matcher(next).matches()) {
                    ahead = next;
                    return whole.toString();
                }
            }
            if (next == null || isMark(next, END)) {
                ahead = next;
                return whole.toString();
            }
            whole.append(next);
        }
        return whole.toString();
    }

    /// The length is asked first, as most lines are no marks.
    private static boolean isMark(String line, Pattern mark) {
        return line.length() <= LONGEST_MARK && mark.matcher(line).matches();
    }

    private static boolean isBinary(String line) {
        int colon = line.indexOf(':');
        return colon > 2
                && BINARY.matcher(line.substring(0, colon).toUpperCase(Locale.ROOT))
                        .matches();
    }

    static boolean isQuotedPrintable(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private static boolean isIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    private @Nullable String physical() throws IOException {
        String line = ahead;
        ahead = null;
        return line == null ? reader.readLine() : line;
    }
}
