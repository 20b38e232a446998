package app.tradewind.contact.table;

import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.PhoneKind;
import app.tradewind.market.Phone;
import app.tradewind.market.Phones;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the phone numbers of a row: all of them in their order, and which are mobile or fax numbers.
///
/// Source: ITU-T E.164; RFC 3966, section 3, for extensions.
final class NumberCells {

    private static final Pattern E164 = Pattern.compile("\\+\\d{4,15}(?:;ext=.+)?");

    private final Phones phones = new Phones();

    List<ContactPhone> read(String all, String mobile, String fax, @Nullable String country) {
        List<String> mobiles = Joined.filled(mobile);
        List<String> faxes = Joined.filled(fax);
        Set<String> written = new LinkedHashSet<>(Joined.filled(all));
        written.addAll(mobiles);
        written.addAll(faxes);
        List<ContactPhone> numbers = new ArrayList<>(written.size());
        for (String text : written) {
            PhoneKind kind =
                    faxes.contains(text) ? PhoneKind.FAX : mobiles.contains(text) ? PhoneKind.MOBILE : PhoneKind.PHONE;
            numbers.add(new ContactPhone(number(text, country), kind));
        }
        return numbers.stream().distinct().toList();
    }

    /// A number that was typed into the table since comes in as any other; what can't be read stays as written.
    private String number(String text, @Nullable String country) {
        if (E164.matcher(text).matches()) {
            return text;
        }
        List<Phone> read = phones.read(text, country);
        return read.size() == 1 && read.getFirst().valid() ? read.getFirst().value() : text;
    }
}
