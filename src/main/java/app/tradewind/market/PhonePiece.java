package app.tradewind.market;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One number's part of a cell, with what its label says of it.
///
/// @param written as it stood there, without its label
/// @param digits what a parser gets
record PhonePiece(String written, String digits, @Nullable Kind label) {

    private static final int FEWEST_DIGITS = 5;
    private static final int LONGEST_TEXT = 2000;
    private static final Pattern SCIENTIFIC = Pattern.compile("(\\d(?:[.,]\\d+)?)[Ee]\\+?(\\d{1,2})");
    private static final Pattern DECIMAL = Pattern.compile("(\\+?\\d{5,})[.,]0+");
    /// Between numbers: hard marks, a slash between two long ones, and the plus that opens the next.
    private static final Pattern BETWEEN = Pattern.compile("[;,、|\\r\\n\\t]+|\\s+(?:or|and|oder|et|y)\\s+"
            + "|(?<=\\d{6}.{0,2})\\s*[/\\\\]\\s*(?=[+(]?\\d(?:[ ()-]*\\d){6})|(?<=\\d)\\s*[/\\\\]?\\s*(?=\\+\\d)"
            + "|(?<=\\d)\\s+(?=(?i:fax|mob|cell|tel|phone|ph|传真|手机|电话)\\b)|(?<=\\d)\\s*(?=传真|手机|电话)");
    private static final Pattern FAX = Pattern.compile("(?i)fax|telefax|传真|傳真|факс|فاكس|\\bF\\s*[:.]|ファックス|팩스");
    private static final Pattern MOBILE = Pattern.compile(
            "(?i)mobil|\\bmob\\b|cell|celular|whatsapp|wechat|handy|portable|手机|手機|移动|\\bM\\s*[:.]|моб|cep|携帯");
    private static final Pattern PHONE = Pattern.compile("(?i)tel(?!efax)|phone|\\bph\\b|电话|電話|тел|\\bT\\s*[:.]");
    private static final Pattern TRUNK_ZERO = Pattern.compile("(?<=\\d)\\)?\\s*\\(0\\)");
    private static final Pattern LABEL = Pattern.compile("^[^\\d+(]+");
    private static final Pattern SHORT_ALTERNATIVE = Pattern.compile("(?<=\\d{6})\\s*[/~]\\s*\\d{1,3}$");

    Kind kindOr(Kind otherwise) {
        return label == null ? otherwise : label;
    }

    static List<PhonePiece> split(String text) {
        if (isOnePlain(text)) {
            String number = text.strip();
            return digitCount(number) < FEWEST_DIGITS
                    ? List.of()
                    : List.of(new PhonePiece(number, digits(number), null));
        }
        String plain = Normalizer.normalize(
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text, Normalizer.Form.NFKC);
        List<PhonePiece> pieces = new ArrayList<>();
        Kind label = null;
        for (String part : BETWEEN.split(spreadsheet(plain.strip()))) {
            Kind own = label(part);
            label = own == null ? label : own;
            String written = LABEL.matcher(part).replaceFirst("").strip();
            if (digitCount(written) >= FEWEST_DIGITS) {
                pieces.add(new PhonePiece(written, digits(written), label));
                label = null;
            }
        }
        return pieces;
    }

    /// Whether the text is one number without words, as most are: nothing in it needs to be looked for.
    private static boolean isOnePlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean plain = sign >= '0' && sign <= '9' || sign == ' ' || sign == '-' || sign == '(' || sign == ')';
            if (!plain && !(sign == '+' && i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static int digitCount(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /// What a spreadsheet makes of a number: an apostrophe before it, a decimal, powers of ten.
    private static String spreadsheet(String text) {
        String bare = text.startsWith("'") || text.startsWith("=") ? text.replaceAll("^[='\"]+|\"$", "") : text;
        Matcher decimal = DECIMAL.matcher(bare);
        if (decimal.matches()) {
            return decimal.group(1);
        }
        Matcher scientific = SCIENTIFIC.matcher(bare);
        return scientific.matches() && whole(scientific)
                ? new BigDecimal(bare.replace(',', '.')).toPlainString()
                : bare;
    }

    /// Digits that the spreadsheet rounded away can't be known again.
    private static boolean whole(Matcher scientific) {
        int decimals = scientific.group(1).length() - 2;
        return decimals >= Integer.parseInt(scientific.group(2)) - 1;
    }

    private static @Nullable Kind label(String part) {
        if (part.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        boolean fax = FAX.matcher(part).find();
        if (PHONE.matcher(part).find()) {
            return fax || !MOBILE.matcher(part).find() ? Kind.PHONE : null;
        }
        if (fax) {
            return Kind.FAX;
        }
        return MOBILE.matcher(part).find() ? Kind.MOBILE : null;
    }

    private static String digits(String written) {
        boolean alternative = written.indexOf('/') >= 0 || written.indexOf('~') >= 0;
        String one = alternative ? SHORT_ALTERNATIVE.matcher(written).replaceFirst("") : written;
        String trunk = one.contains("(0)") ? TRUNK_ZERO.matcher(one).replaceAll(" ") : one;
        String plain = trunk.replace("转", " ext. ").replace("分机", " ext. ");
        return plain.startsWith("(00") ? "(+" + plain.substring(3) : plain;
    }
}
