package app.tradewind.contact.duplicate;

import java.util.regex.Pattern;

/// A phone number as the scan compares it: its last digits, which are the same however the number begins.
///
/// @param tail the last eight digits, empty where there are fewer
record PhoneTail(String written, String tail) {

    private static final int DIGITS = 8;
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    static PhoneTail of(String written) {
        String digits = NO_DIGITS.matcher(written).replaceAll("");
        return new PhoneTail(written, digits.length() < DIGITS ? "" : digits.substring(digits.length() - DIGITS));
    }

    boolean isSame(PhoneTail other) {
        return tail.equals(other.tail);
    }
}
