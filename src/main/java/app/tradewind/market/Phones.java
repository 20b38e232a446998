package app.tradewind.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads phone numbers as people and spreadsheets write them.
public final class Phones {

    /// The numbers in a cell, in their order; `country` (ISO alpha-2) reads those without a country code.
    public List<Phone> read(String text, @Nullable String country) {
        return text.isBlank() ? List.of() : List.of(new Phone(text.strip(), false, country, Kind.PHONE));
    }

    /// A number for the eye, in international format; a text that is no E.164 comes back as it is.
    public String shown(String e164) {
        return e164;
    }
}
