package app.tradewind.letter;

import app.tradewind.contact.Contact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as a reader of a language in a country writes them: `November 24, 2026`, `24 November 2026`.
final class MergeDates {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final DateTimeFormatter format;

    MergeDates(Locale language, @Nullable String country) {
        Locale locale = country == null || !language.getCountry().isEmpty()
                ? language
                : Locale.of(language.getLanguage(), country);
        format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }

    String of(LocalDate day) {
        return format.format(day);
    }

    /// A text that is an ISO 8601 date, written out; any other as it is.
    String of(String value) {
        if (!ISO.matcher(value.strip()).matches()) {
            return value;
        }
        try {
            return of(LocalDate.parse(value.strip()));
        } catch (DateTimeException noSuchDay) {
            return value;
        }
    }

    /// The zone that the book has for a contact; UTC where it has none.
    static ZoneId zone(Contact contact) {
        try {
            return contact.timeZone() == null ? ZoneOffset.UTC : ZoneId.of(contact.timeZone());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
