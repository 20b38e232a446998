package app.tradewind.market;

import app.tradewind.work.LastAnswers;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads phone numbers as people and spreadsheets write them.
///
/// Sources: ITU-T E.164 by libphonenumber; RFC 3966, section 3, for extensions.
public final class Phones {

    private static final String UNKNOWN_REGION = "ZZ";
    private static final int FEWEST_DIGITS_WITH_A_COUNTRY_CODE = 10;

    private static final int LAST = 1 << 13;

    private record Cell(String text, @Nullable String country) {}

    private final LastAnswers<Cell, List<Phone>> read = new LastAnswers<>(LAST, Phones::readAnew);
    private final LastAnswers<String, String> shown = new LastAnswers<>(LAST, Phones::shownAnew);

    /// The numbers in a cell, in their order, each once; `country` (ISO alpha-2) reads those without a country
    /// code. What has digits enough and can't be read comes as written and not valid. Never throws.
    public List<Phone> read(String text, @Nullable String country) {
        return read.to(new Cell(text, country));
    }

    private static List<Phone> readAnew(Cell cell) {
        String country = cell.country();
        Map<String, Phone> read = new LinkedHashMap<>();
        for (PhonePiece piece : PhonePiece.split(cell.text())) {
            Phone phone = number(piece.digits(), country)
                    .map(number -> phone(number, piece))
                    .orElseGet(() -> new Phone(piece.written(), false, null, piece.kindOr(Kind.PHONE)));
            read.putIfAbsent(phone.value(), phone);
        }
        return List.copyOf(read.values());
    }

    /// A number for the eye, in international format; a text that is no E.164 comes back as it is.
    public String shown(String e164) {
        return e164.startsWith("+") ? shown.to(e164) : e164;
    }

    private static String shownAnew(String e164) {
        return parsed(e164, UNKNOWN_REGION)
                .map(number -> numbers().format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    /// As written, in the company's country, then as a number whose plus was forgotten.
    private static Optional<PhoneNumber> number(String digits, @Nullable String country) {
        String region = country == null ? UNKNOWN_REGION : country;
        Optional<PhoneNumber> direct = valid(digits, region);
        if (direct.isPresent() || digits.startsWith("+")) {
            return direct;
        }
        if (digits.startsWith("00")) {
            return valid("+" + digits.substring(2), UNKNOWN_REGION);
        }
        long count = digits.chars().filter(Character::isDigit).count();
        return count < FEWEST_DIGITS_WITH_A_COUNTRY_CODE || digits.startsWith("0")
                ? Optional.empty()
                : valid("+" + digits, UNKNOWN_REGION);
    }

    private static Optional<PhoneNumber> valid(String digits, String region) {
        return parsed(digits, region).filter(numbers()::isValidNumber);
    }

    private static Optional<PhoneNumber> parsed(String digits, String region) {
        try {
            return Optional.of(numbers().parse(digits, region));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Phone phone(PhoneNumber number, PhonePiece piece) {
        String e164 = numbers().format(number, PhoneNumberFormat.E164);
        String value = number.hasExtension() ? e164 + ";ext=" + number.getExtension() : e164;
        boolean mobile = numbers().getNumberType(number) == PhoneNumberType.MOBILE;
        String region = numbers().getRegionCodeForNumber(number);
        String country = region != null && region.length() == 2 && !region.equals(UNKNOWN_REGION) ? region : null;
        return new Phone(value, true, country, piece.kindOr(mobile ? Kind.MOBILE : Kind.PHONE));
    }

    private static PhoneNumberUtil numbers() {
        return PhoneNumberUtil.getInstance();
    }
}
