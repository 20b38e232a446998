package app.tradewind.intake.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/// Writes addresses plainly that a page hides from collecting programs, and that a person reads at once.
///
/// Every pattern takes bounded or possessive repetitions: a hostile line costs no more than its length.
final class Obfuscation {

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});");
    private static final String AT_WORD = "(?:at|ät|aet|arroba|arobase|@|a|ett|chez|kukac|собака|собачка|小老鼠)";
    private static final String DOT_WORD = "(?:dot|punkt|punto|point|ponto|punt|pkt|kropka|точка|点|\\.)";
    private static final String OPEN = "[\\[({<«【]";
    private static final String CLOSE = "[\\])}>»】]";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AT_BRACKETED =
            Pattern.compile("\\s{0,3}" + OPEN + "\\s{0,3}+" + AT_WORD + "\\s{0,3}+" + CLOSE + "\\s{0,3}+", ANY_CASE);
    private static final Pattern DOT_BRACKETED =
            Pattern.compile("\\s{0,3}" + OPEN + "\\s{0,3}+" + DOT_WORD + "\\s{0,3}+" + CLOSE + "\\s{0,3}+", ANY_CASE);
    /// `#at#`, `*at*`, `_at_`, `-at-`, `|at|`, `+at+`, `~at~`.
    private static final Pattern AT_FENCED = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])\\s?([#*_|+~=/-])at\\1\\s?+(?=[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT_FENCED = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])\\s?([#*_|+~=/-])dot\\1\\s?+(?=[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    /// `anna AT firm.com`, `anna AT firm DOT com`, `anna at firm dot com`; a small `at` needs the small `dot`.
    private static final Pattern SPELLED = Pattern.compile("(?<![\\p{L}\\p{N}._-])([A-Za-z0-9][A-Za-z0-9._+-]{0,63}+)"
            + " (?:AT|ARROBA) ([A-Za-z0-9-]{1,63}+(?:(?: ?\\. ?| DOT | PUNTO )[A-Za-z0-9-]{1,63}+){1,4}+)");
    private static final Pattern SPELLED_SMALL =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])([A-Za-z0-9][A-Za-z0-9._+-]{0,63}+"
                    + "(?: dot [A-Za-z0-9-]{1,40}+)?+) (?:at|arroba) ([A-Za-z0-9-]{1,63}+(?: (?:dot|punto|ponto|point|punkt) "
                    + "[A-Za-z0-9-]{1,63}+){1,4}+)(?![\\p{L}\\p{N}])");
    private static final Pattern SPELLED_DOT =
            Pattern.compile(" ?\\. ?| (?:dot|punto|ponto|point|punkt) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACED = Pattern.compile("(?<=[\\p{L}\\p{N}._-]) {0,2}@ {0,2}+(?=[\\p{L}\\p{N}])");
    private static final Pattern DOMAIN_SPACED =
            Pattern.compile("@([\\p{L}\\p{N}-]{1,63}+)((?: \\. [\\p{L}\\p{N}-]{1,63}+){1,4}+)");
    private static final Pattern DOMAIN_WORDED = Pattern.compile(
            "@([\\p{L}\\p{N}.-]{1,63}+)((?: (?:dot|DOT|punkt|punto|point) [\\p{L}\\p{N}-]{1,63}+){1,4}+)");
    private static final Pattern SPAM_TRAP = Pattern.compile(
            "(?:[._-]?(?:NOSPAM|NO-SPAM|REMOVE-?THIS|REMOVE-?ME|REMOVE|SPAMFREE|ANTISPAM|KEINSPAM|DELETETHIS)[._-]?)");

    private Obfuscation() {}

    /// The text with every hidden address in plain letters; other text stays as it is.
    static String plain(String text) {
        String known =
                text.indexOf('&') >= 0 && ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        String narrow =
                known.replace('＠', '@').replace('﹫', '@').replace('．', '.').replace('\u00a0', ' ');
        if (!mayHide(narrow)) {
            return narrow;
        }
        String at =
                AT_FENCED.matcher(AT_BRACKETED.matcher(narrow).replaceAll("@")).replaceAll("@");
        String spelled = spelled(SPELLED, spelled(SPELLED_SMALL, at));
        if (spelled.indexOf('@') < 0) {
            return narrow;
        }
        String dots = DOT_FENCED
                .matcher(DOT_BRACKETED.matcher(spelled).replaceAll("."))
                .replaceAll(".");
        return withoutTraps(joined(dots));
    }

    private static boolean mayHide(String text) {
        if (text.indexOf('@') >= 0) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("at") && (lower.contains("dot") || text.contains(" AT ") || hasSign(lower))
                || lower.contains("ät")
                || lower.contains("arroba")
                || lower.contains("arobase")
                || lower.contains("собак")
                || lower.contains("(a)")
                || lower.contains("[a]");
    }

    private static boolean hasSign(String text) {
        for (int at = text.indexOf("at"); at >= 0; at = text.indexOf("at", at + 1)) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            char behind = at + 2 >= text.length() ? ' ' : text.charAt(at + 2);
            boolean inner = Character.isLetterOrDigit(before) || Character.isLetterOrDigit(behind);
            if (!inner && (before != ' ' || at > 1 && !Character.isLetterOrDigit(text.charAt(at - 2)))) {
                return true;
            }
        }
        return false;
    }

    private static String spelled(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).replace(" dot ", ".") + "@"
                        + SPELLED_DOT.matcher(found.group(2)).replaceAll(".")));
    }

    private static String joined(String text) {
        String at = SPACED.matcher(text).replaceAll("@");
        String spaced = DOMAIN_SPACED
                .matcher(at)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "@" + found.group(1) + found.group(2).replace(" ", "")));
        return DOMAIN_WORDED
                .matcher(spaced)
                .replaceAll(found -> Matcher.quoteReplacement("@" + found.group(1)
                        + SPELLED_DOT.matcher(found.group(2)).replaceAll(".")));
    }

    private static String withoutTraps(String text) {
        return text.indexOf('@') < 0 || !text.contains("SPAM") && !text.contains("REMOVE") && !text.contains("DELETE")
                ? text
                : SPAM_TRAP.matcher(text).replaceAll(found -> {
                    String trap = found.group();
                    boolean between = isJoint(trap.charAt(0)) && isJoint(trap.charAt(trap.length() - 1));
                    return between ? "." : "";
                });
    }

    private static boolean isJoint(char sign) {
        return sign == '.' || sign == '_' || sign == '-';
    }

    /// An address that Cloudflare writes as hexadecimal: the first byte is the key of all others. Empty where it is
    /// none.
    static String cloudflare(String hex) {
        if (hex.length() < 6 || hex.length() > 600 || hex.length() % 2 != 0) {
            return "";
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(hex);
            byte[] plain = new byte[bytes.length - 1];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = (byte) (bytes[i + 1] ^ bytes[0]);
            }
            String text = new String(plain, StandardCharsets.UTF_8);
            return text.indexOf('@') > 0 ? text : "";
        } catch (IllegalArgumentException noHex) {
            return "";
        }
    }

    /// An address that TYPO3 writes with every letter moved on by the same number; empty where it is none.
    static String typo3(String moved) {
        if (moved.length() > 300) {
            return "";
        }
        for (int by = -25; by <= 25; by++) {
            String text = moved(moved, by);
            if (text.startsWith("mailto:")) {
                return text.substring("mailto:".length());
            }
        }
        return "";
    }

    private static String moved(String text, int by) {
        StringBuilder moved = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            moved.append(
                    c >= '+' && c <= ':'
                            ? turned(c, by, '+', ':')
                            : c >= '@' && c <= 'Z'
                                    ? turned(c, by, '@', 'Z')
                                    : c >= 'a' && c <= 'z' ? turned(c, by, 'a', 'z') : c);
        }
        return moved.toString();
    }

    private static char turned(char c, int by, char first, char last) {
        return (char) (first + Math.floorMod(c - first + by, last - first + 1));
    }
}
