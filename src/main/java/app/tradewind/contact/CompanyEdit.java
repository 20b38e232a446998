package app.tradewind.contact;

import app.tradewind.address.Domains;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.market.Countries;
import java.util.Locale;

/// One field of a company changed, from a text as a person types it.
public final class CompanyEdit {

    private static final Countries COUNTRIES = new Countries();

    private CompanyEdit() {}

    /// The company with `field` set to what was typed; an empty text empties it. The name of a status is that of
    /// its constant.
    ///
    /// @throws TradewindException with [Failure#VALUE_UNREADABLE] for an empty name, an unknown country or status
    public static Company set(Company company, CompanyField field, String typed) {
        String text = typed.strip();
        Place seat = company.seat();
        return switch (field) {
            case NAME -> identified(company, name(text), company.website());
            case WEBSITE -> identified(company, company.name(), text);
            case LEGAL_FORM ->
                told(company, constant(LegalForm.class, field, text), company.size(), company.merchant());
            case SIZE ->
                told(company, company.legalForm(), constant(CompanySize.class, field, text), company.merchant());
            case MERCHANT -> told(company, company.legalForm(), company.size(), constant(Tri.class, field, text));
            case COUNTRY -> seated(company, country(seat, text));
            case REGION ->
                seated(
                        company,
                        new Place(seat.country(), seat.countrySource(), text, seat.city(), seat.postalAddress()));
            case CITY ->
                seated(
                        company,
                        new Place(seat.country(), seat.countrySource(), seat.region(), text, seat.postalAddress()));
            case POSTAL_ADDRESS ->
                seated(company, new Place(seat.country(), seat.countrySource(), seat.region(), seat.city(), text));
            case NOTE -> noted(company, text);
        };
    }

    private static Company identified(Company company, String name, String website) {
        return new Company(
                company.id(),
                name,
                company.legalForm(),
                company.size(),
                company.merchant(),
                company.seat(),
                website,
                Domains.registrable(website),
                company.note());
    }

    private static Company told(Company company, LegalForm form, CompanySize size, Tri merchant) {
        return new Company(
                company.id(),
                company.name(),
                form,
                size,
                merchant,
                company.seat(),
                company.website(),
                company.domain(),
                company.note());
    }

    private static Company seated(Company company, Place seat) {
        return new Company(
                company.id(),
                company.name(),
                company.legalForm(),
                company.size(),
                company.merchant(),
                seat,
                company.website(),
                company.domain(),
                company.note());
    }

    private static Company noted(Company company, String note) {
        return new Company(
                company.id(),
                company.name(),
                company.legalForm(),
                company.size(),
                company.merchant(),
                company.seat(),
                company.website(),
                company.domain(),
                note);
    }

    private static String name(String text) {
        if (text.isEmpty()) {
            throw unreadable(CompanyField.NAME, text, "Hinge World GmbH");
        }
        return text;
    }

    private static Place country(Place seat, String text) {
        if (text.isEmpty()) {
            return new Place(null, CountrySource.UNKNOWN, seat.region(), seat.city(), seat.postalAddress());
        }
        String code = COUNTRIES
                .find(text)
                .or(() -> COUNTRIES.find(text.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> unreadable(CompanyField.COUNTRY, text, "DE, Germany, 德国"));
        return new Place(code, CountrySource.STATED, seat.region(), seat.city(), seat.postalAddress());
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, CompanyField field, String text) {
        E[] values = kind.getEnumConstants();
        for (E value : values) {
            if (value.name().equalsIgnoreCase(text.replace(' ', '_'))) {
                return value;
            }
        }
        if (text.isEmpty()) {
            return Enum.valueOf(kind, "UNKNOWN");
        }
        throw unreadable(field, text, java.util.Arrays.toString(values).toLowerCase(Locale.ROOT));
    }

    private static TradewindException unreadable(CompanyField field, String text, String expected) {
        return new TradewindException(
                Failure.VALUE_UNREADABLE, null, field.name().toLowerCase(Locale.ROOT), text, expected);
    }
}
