package app.tradewind.address;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands behind the at sign: a domain in ASCII, or the fault that makes it none.
///
/// Sources: RFC 5321, sections 2.3.5 and 4.5.3.1.2; RFC 1123, section 2.1; RFC 3696, section 2; RFC 5891 with UTS
/// 46.
record DomainPart(String ascii, @Nullable Fault fault) {

    private static final int MOST_SIGNS = 253;
    private static final int MOST_SIGNS_OF_A_LABEL = 63;
    /// Endings of pictures and scripts that a harvest of web pages takes for addresses; none is a top-level domain.
    private static final Set<String> FILE_ENDINGS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "ico", "css", "js", "php", "htm", "html", "woff");

    private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    static DomainPart of(String text) {
        if (text.isEmpty()) {
            return new DomainPart("", Fault.NO_DOMAIN);
        }
        Optional<Fault> first = shapeFault(text);
        if (first.isPresent()) {
            return new DomainPart(text.toLowerCase(Locale.ROOT), first.get());
        }
        return plain(text) ? checked(text.toLowerCase(Locale.ROOT)) : international(text);
    }

    private static Optional<Fault> shapeFault(String text) {
        if (text.startsWith("[")) {
            return Optional.of(Fault.IP_LITERAL);
        }
        if (text.indexOf('(') >= 0 || text.indexOf(')') >= 0) {
            return Optional.of(Fault.COMMENT);
        }
        if (text.indexOf(' ') >= 0) {
            return Optional.of(Fault.SPACE);
        }
        if (text.startsWith(".") || text.endsWith(".")) {
            return Optional.of(Fault.DOT_AT_THE_EDGE);
        }
        return text.contains("..") ? Optional.of(Fault.TWO_DOTS) : Optional.empty();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return !text.toLowerCase(Locale.ROOT).contains("xn--");
    }

    private static DomainPart international(String text) {
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS46.nameToASCII(text, new StringBuilder(), info).toString();
        if (info.hasErrors()) {
            boolean tooLong = info.getErrors().contains(IDNA.Error.LABEL_TOO_LONG);
            return new DomainPart(text.toLowerCase(Locale.ROOT), tooLong ? Fault.LABEL_TOO_LONG : Fault.BAD_IDN);
        }
        return checked(ascii);
    }

    private static DomainPart checked(String ascii) {
        if (ascii.length() > MOST_SIGNS) {
            return new DomainPart(ascii, Fault.DOMAIN_TOO_LONG);
        }
        String[] labels = ascii.split("\\.", -1);
        for (String label : labels) {
            Optional<Fault> fault = labelFault(label);
            if (fault.isPresent()) {
                return new DomainPart(ascii, fault.get());
            }
        }
        return new DomainPart(ascii, tldFault(labels).orElse(null));
    }

    private static Optional<Fault> labelFault(String label) {
        if (label.isEmpty()) {
            return Optional.of(Fault.TWO_DOTS);
        }
        if (label.length() > MOST_SIGNS_OF_A_LABEL) {
            return Optional.of(Fault.LABEL_TOO_LONG);
        }
        if (label.startsWith("-") || label.endsWith("-")) {
            return Optional.of(Fault.HYPHEN_AT_THE_EDGE);
        }
        if (label.startsWith("--", 2) && !label.startsWith("xn")) {
            return Optional.of(Fault.BAD_IDN);
        }
        return isLettersDigitsHyphens(label)
                ? Optional.empty()
                : Optional.of(
                        label.chars().anyMatch(sign -> sign < ' ' || sign == 0x7F)
                                ? Fault.CONTROL_CHARACTER
                                : Fault.ODD_CHARACTER);
    }

    private static boolean isLettersDigitsHyphens(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (!letterDigitHyphen(label.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean letterDigitHyphen(int sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-';
    }

    private static Optional<Fault> tldFault(String[] labels) {
        String tld = labels[labels.length - 1];
        if (ReservedDomains.contains(String.join(".", labels))) {
            return Optional.empty();
        }
        if (labels.length == 1) {
            return Optional.of(Fault.MISSING_TLD);
        }
        if (tld.chars().allMatch(Character::isDigit)) {
            return Optional.of(Fault.NUMERIC_DOMAIN);
        }
        if (FILE_ENDINGS.contains(tld)) {
            return Optional.of(Fault.FILE_NAME);
        }
        boolean letters = tld.chars().allMatch(sign -> sign >= 'a' && sign <= 'z');
        boolean lawful = letters || tld.startsWith("xn--") || !tld.chars().anyMatch(Character::isDigit);
        return lawful ? Optional.empty() : Optional.of(Fault.BAD_TLD);
    }
}
