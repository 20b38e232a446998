package app.tradewind.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/// Writes the number of a cell as a person would read it: no exponent, no trailing `.0`, dates in ISO 8601, leading
/// zeros where the format asks for them.
///
/// Source: ECMA-376 Part 1, sections 18.8.30 (number formats) and 18.17.4 (dates and times).
final class CellText {

    private static final int DIGITS = 15;
    private static final Pattern ZEROS = Pattern.compile("(?:\\[[^]]*])*\"?(\\+?)\"?(0{2,20})(?:[;@].*)?");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final MathContext AS_SHOWN = new MathContext(DIGITS);

    private enum Shape {
        PLAIN,
        DATE,
        PADDED
    }

    private final boolean since1904;
    private final Map<String, Shape> shapes = new HashMap<>();

    CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    /// @param raw the number as the file writes it, such as `1.38E+10`
    /// @param format the number format, null for General
    String number(String raw, int formatIndex, @Nullable String format) {
        Shape shape = format == null && formatIndex == 0 ? Shape.PLAIN : shape(formatIndex, format);
        if (shape == Shape.PLAIN && isShortInteger(raw)) {
            return raw;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException text) {
            return raw;
        }
        if (value.precision() - value.scale() > 400 || value.scale() > 400) {
            return raw;
        }
        return switch (shape) {
            case PLAIN -> plain(value);
            case DATE -> date(value.doubleValue());
            case PADDED -> padded(plain(value), format == null ? "" : format);
        };
    }

    private static boolean isShortInteger(String raw) {
        if (raw.isEmpty() || raw.length() > DIGITS || raw.length() > 1 && raw.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private Shape shape(int index, @Nullable String format) {
        return shapes.computeIfAbsent(index + " " + format, any -> {
            if (DateUtil.isADateFormat(index, format)) {
                return Shape.DATE;
            }
            return format != null && ZEROS.matcher(format).matches() ? Shape.PADDED : Shape.PLAIN;
        });
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0
                ? "0"
                : value.round(AS_SHOWN).stripTrailingZeros().toPlainString();
    }

    private static String padded(String digits, String format) {
        Matcher zeros = ZEROS.matcher(format);
        if (!zeros.matches() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return digits;
        }
        return zeros.group(1) + "0".repeat(Math.max(0, zeros.group(2).length() - digits.length())) + digits;
    }

    private String date(double serial) {
        if (!DateUtil.isValidExcelDate(serial)) {
            return plain(BigDecimal.valueOf(serial));
        }
        LocalDateTime time = DateUtil.getLocalDateTime(serial, since1904, true);
        if (time == null) {
            return plain(BigDecimal.valueOf(serial));
        }
        if (serial < 1 && !since1904) {
            return time.toLocalTime().toString();
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : MINUTE.format(time);
    }
}
