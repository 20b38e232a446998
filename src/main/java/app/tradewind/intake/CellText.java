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

    /// The most characters that a cell of a workbook holds.
    static final int LONGEST = 32_767;
    static final Format GENERAL = new Format(Shape.PLAIN, "");

    private static final int DIGITS = 15;
    /// The day after 9999-12-31, the last that Excel knows.
    private static final double BEYOND_DATES = 2_958_466;
    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_CODE = 255;
    private static final Pattern ZEROS = Pattern.compile("(?:\\[[^]]*])*\"?(\\+?)\"?(0{2,20})(?:[;@].*)?");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final MathContext AS_SHOWN = new MathContext(DIGITS);

    private enum Shape {
        PLAIN,
        DATE,
        PADDED
    }

    /// A number format as far as it matters here.
    static final class Format {

        private final Shape shape;
        private final String code;

        private Format(Shape shape, String code) {
            this.shape = shape;
            this.code = code;
        }
    }

    private final boolean since1904;
    private final Map<String, Format> formats = new HashMap<>();

    CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    /// @param raw the number as the file writes it, such as `1.38E+10`
    /// @param format the number format, null for General
    String number(String raw, int formatIndex, @Nullable String format) {
        boolean general = format == null && formatIndex == 0;
        return number(
                raw,
                general
                        ? GENERAL
                        : formats.computeIfAbsent(formatIndex + " " + format, _ -> format(formatIndex, format)));
    }

    String number(String raw, Format format) {
        if (format.shape == Shape.PLAIN && isShortInteger(raw) || raw.length() > LONGEST_NUMBER) {
            return raw;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException text) {
            return raw;
        }
        if (value.precision() - value.scale() > LONGEST_NUMBER || value.scale() > LONGEST_NUMBER) {
            return raw;
        }
        return switch (format.shape) {
            case PLAIN -> plain(value);
            case DATE -> date(value.doubleValue());
            case PADDED -> padded(plain(value), format.code);
        };
    }

    /// Empty for what is no number.
    String number(double value, Format format) {
        return Double.isNaN(value) || Double.isInfinite(value) ? "" : number(Double.toString(value), format);
    }

    /// What a number format makes of a number.
    ///
    /// @param index its number in the workbook, or one that every workbook knows
    /// @param code null for one that every workbook knows
    static Format format(int index, @Nullable String code) {
        if (code == null) {
            return isEastAsianDate(index) || DateUtil.isInternalDateFormat(index)
                    ? new Format(Shape.DATE, "")
                    : GENERAL;
        }
        if (code.length() > LONGEST_CODE) {
            return GENERAL;
        }
        if (DateUtil.isADateFormat(index, code)) {
            return new Format(Shape.DATE, code);
        }
        return ZEROS.matcher(code).matches() ? new Format(Shape.PADDED, code) : GENERAL;
    }

    /// Chinese, Japanese and Korean workbooks have dates under these numbers (ECMA-376 Part 1, section 18.8.30).
    private static boolean isEastAsianDate(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
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
        if (!DateUtil.isValidExcelDate(serial) || serial >= BEYOND_DATES) {
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
                : time.getSecond() == 0 ? MINUTE.format(time) : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
}
