package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.contact.PhoneKind;
import app.tradewind.market.Phone;
import app.tradewind.market.Phones;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the phone numbers of a row. A column for mobile or fax numbers says what its numbers are.
final class PhoneCells {

    /// @param country of the number, where it tells one
    record Read(
            String value,
            PhoneKind kind,
            boolean valid,
            @Nullable String country) {}

    private final Phones phones = new Phones();

    List<Read> read(RowReading row, @Nullable String country) {
        List<Read> numbers = new ArrayList<>(2);
        row.values().all(Field.PHONE).forEach(cell -> read(cell, country, null, numbers, row));
        row.values().mobiles().forEach(cell -> read(cell, country, PhoneKind.MOBILE, numbers, row));
        row.values().faxes().forEach(cell -> read(cell, country, PhoneKind.FAX, numbers, row));
        if (!numbers.isEmpty()) {
            row.filled().add(Field.PHONE);
        }
        return numbers;
    }

    private void read(
            String cell, @Nullable String country, @Nullable PhoneKind kind, List<Read> numbers, RowReading row) {
        List<Phone> found = phones.read(cell, country);
        if (found.size() > 1) {
            row.did(Cleaning.PHONES_SPLIT);
        }
        for (Phone phone : found) {
            if (!cell.contains(phone.value())) {
                row.did(Cleaning.PHONE_WRITTEN_ANEW);
            }
            PhoneKind read = PhoneKind.valueOf(phone.kind().name());
            numbers.add(new Read(phone.value(), kind == null ? read : kind, phone.valid(), phone.country()));
        }
    }
}
