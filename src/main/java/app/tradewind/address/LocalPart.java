package app.tradewind.address;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What stands before the at sign.
///
/// Sources: RFC 5321, sections 4.1.2 and 4.5.3.1.1; RFC 5322, section 3.2.3; RFC 6531, section 3.3.
final class LocalPart {

    private static final int MOST_OCTETS = 64;
    private static final String ATEXT_SIGNS = "!#$%&'*+-/=?^_`{|}~";
    /// Stands where a sign was lost when a text was read in the wrong encoding.
    private static final int LOST = 0xFFFD;
    private static final Pattern QUOTED = Pattern.compile("\"(?:[\\x20!#-\\[\\]-~]|\\\\[\\x20-~])*\"");

    private LocalPart() {}

    static Optional<Fault> fault(String local) {
        if (local.isEmpty()) {
            return Optional.of(Fault.NO_LOCAL_PART);
        }
        if (octets(local) > MOST_OCTETS) {
            return Optional.of(Fault.LOCAL_PART_TOO_LONG);
        }
        return quoted(local) ? Optional.empty() : dotsFault(local).or(() -> signsFault(local));
    }

    /// A quoted string: lawful, and refused by so many programs that a letter may well not arrive.
    static boolean quoted(String local) {
        return local.length() > 2
                && local.startsWith("\"")
                && QUOTED.matcher(local).matches();
    }

    static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Optional<Fault> dotsFault(String local) {
        if (local.startsWith(".") || local.endsWith(".")) {
            return Optional.of(Fault.DOT_AT_THE_EDGE);
        }
        return local.contains("..") ? Optional.of(Fault.TWO_DOTS) : Optional.empty();
    }

    private static Optional<Fault> signsFault(String local) {
        int index = 0;
        while (index < local.length()) {
            int point = local.codePointAt(index);
            Optional<Fault> fault = signFault(point);
            if (fault.isPresent()) {
                return fault;
            }
            index += Character.charCount(point);
        }
        return Optional.empty();
    }

    private static Optional<Fault> signFault(int point) {
        if (point == ' ') {
            return Optional.of(Fault.SPACE);
        }
        if (point == '(' || point == ')') {
            return Optional.of(Fault.COMMENT);
        }
        if (point < 0x80) {
            return asciiFault(point);
        }
        if (point == LOST) {
            return Optional.of(Fault.ODD_CHARACTER);
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL -> Optional.of(Fault.CONTROL_CHARACTER);
            case Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(Fault.ODD_CHARACTER);
            default -> Optional.empty();
        };
    }

    private static Optional<Fault> asciiFault(int point) {
        if (point < ' ' || point == 0x7F) {
            return Optional.of(Fault.CONTROL_CHARACTER);
        }
        boolean allowed = point == '.'
                || (point >= '0' && point <= '9')
                || (point >= 'a' && point <= 'z')
                || (point >= 'A' && point <= 'Z')
                || ATEXT_SIGNS.indexOf(point) >= 0;
        return allowed ? Optional.empty() : Optional.of(Fault.ODD_CHARACTER);
    }
}
