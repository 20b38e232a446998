package app.tradewind.insight;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount as people type it: `38000`, `38,000.50`, `38.000,50`, `38 000`, `¥38,000`, `3.8万`.
///
/// Where a point or a comma stands once before exactly three digits, it parts thousands: nobody types an amount to
/// the thousandth of a coin.
public final class Amount {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Amount() {}

    /// @return what was typed, more than nothing; empty for anything else
    public static Optional<BigDecimal> read(String typed) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f'’_¥￥$€£]", "");
        boolean tenThousands = text.endsWith("万");
        String plain = plain(tenThousands ? text.substring(0, text.length() - 1) : text, tenThousands);
        if (!DIGITS.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal amount = new BigDecimal(plain);
        BigDecimal whole = tenThousands ? amount.multiply(TEN_THOUSAND) : amount;
        return whole.signum() > 0 ? Optional.of(whole) : Optional.empty();
    }

    /// Without signs between thousands, and with a point before the decimals.
    private static String plain(String text, boolean tenThousands) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return text;
        }
        char decimal = text.charAt(last);
        String whole = text.substring(0, last);
        if (!tenThousands && THOUSANDS.matcher(text).matches() && whole.indexOf(decimal == '.' ? ',' : '.') < 0) {
            return text.replaceAll("[.,]", "");
        }
        boolean grouped = !whole.contains(".") && !whole.contains(",")
                || THOUSANDS.matcher(whole).matches() && whole.indexOf(decimal) < 0;
        return grouped ? whole.replaceAll("[.,]", "") + "." + text.substring(last + 1) : text;
    }
}
