package app.tradewind.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds addresses in what people write into one cell.
final class AddressFinder {

    private static final Pattern AT_IN_WORDS =
            Pattern.compile("\\s*[\\[({]\\s*at\\s*[\\])}]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOT_IN_WORDS =
            Pattern.compile("\\s*[\\[({]\\s*dot\\s*[\\])}]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINTS = Pattern.compile("[\\s,;:、，；：|<>\"“”()\\[\\]\\\\（）《》【】]+");
    private static final Pattern ADDRESS =
            Pattern.compile("([\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]+)@([\\p{L}\\p{M}\\p{N}.-]+)");
    private static final Pattern LEADING_DIRT = Pattern.compile("^[/'*=&|.?#!{}~`^$%-]+");
    private static final Pattern TRAILING_DIRT = Pattern.compile("[.-]+$");
    /// Words of a script without spaces, run into an address in plain letters.
    private static final String SPACELESS =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\u3000-\\u303F]";
    private static final Pattern GLUED_BEFORE = Pattern.compile("^.*" + SPACELESS + "(?=[\\x21-\\x7E]+$)");
    private static final Pattern GLUED_BEHIND = Pattern.compile("(?<=[A-Za-z0-9])" + SPACELESS + ".*$");

    private AddressFinder() {}

    /// Whether the cell is nothing but one plain address, as nearly all are.
    static boolean isOne(String cell) {
        int ats = 0;
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            boolean inner = sign == '.' || sign == '-' || sign == '_' || sign == '+';
            boolean letter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
            boolean edge = i == 0 || i == cell.length() - 1;
            ats += sign == '@' ? 1 : 0;
            if (!letter && (edge || !inner && sign != '@')) {
                return false;
            }
        }
        return ats == 1;
    }

    static List<String> find(String cell) {
        if (cell.length() < 3) {
            return List.of();
        }
        if (isOne(cell)) {
            return List.of(cell);
        }
        String text = AddressText.mapped(cell);
        String plain =
                DOT_IN_WORDS.matcher(AT_IN_WORDS.matcher(text).replaceAll("@")).replaceAll(".");
        Map<String, String> found = new LinkedHashMap<>();
        for (String piece : JOINTS.split(plain)) {
            for (String address : ofPiece(piece)) {
                found.putIfAbsent(address.toLowerCase(Locale.ROOT), address);
            }
        }
        return List.copyOf(found.values());
    }

    /// An at sign at the edge is a name in a social network, or stands between two words.
    private static List<String> ofPiece(String piece) {
        int at = piece.indexOf('@');
        if (at <= 0 || at == piece.length() - 1) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(piece);
        while (matcher.find()) {
            if (matcher.end() < piece.length() && piece.charAt(matcher.end()) == '@') {
                return List.of(piece);
            }
            String local = LEADING_DIRT.matcher(matcher.group(1)).replaceFirst("");
            String domain = TRAILING_DIRT.matcher(matcher.group(2)).replaceFirst("");
            if (!local.isEmpty() && !domain.isEmpty()) {
                found.add(unglued(local, domain));
            }
        }
        return found.isEmpty() ? List.of(piece) : found;
    }

    private static String unglued(String local, String domain) {
        String cut = GLUED_BEHIND.matcher(domain).replaceFirst("");
        boolean plainDomain = cut.contains(".") && cut.chars().allMatch(sign -> sign < 0x80);
        String name = plainDomain ? GLUED_BEFORE.matcher(local).replaceFirst("") : local;
        return name + "@" + (plainDomain ? cut : domain);
    }
}
