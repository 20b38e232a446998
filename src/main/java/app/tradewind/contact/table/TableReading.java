package app.tradewind.contact.table;

import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Domains;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.Place;
import app.tradewind.contact.Tri;
import app.tradewind.market.Countries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads contacts out of the tables that exports are. What an export wrote comes back as it was; what people typed
/// into it since is read as kindly as a form reads it: a country by its name, a phone number as written.
public final class TableReading {

    private static final String CUSTOM = "custom.";

    private final Set<String> stages;
    private final Instant now;
    private final Function<String, Optional<Instant>> days;
    private final Countries countries = new Countries();
    private final Set<String> codes = Set.copyOf(countries.all());
    private final AddressCells addresses = new AddressCells();
    private final NumberCells numbers = new NumberCells();

    /// @param text that could not be read
    public record Problem(Field field, String text) {}

    /// @param filled the fields that the row says something about
    /// @param addresses those of the contact, as they were checked
    /// @param barred those that are suppressed
    public record Read(
            Contact contact,
            Set<Field> filled,
            List<CheckedAddress> addresses,
            List<CheckedAddress> barred,
            List<Problem> problems) {}

    /// @param stages the codes of the book's stages
    /// @param now when a basis without a date counts as recorded
    /// @param days reads dates as people type them
    public TableReading(Set<String> stages, Instant now, Function<String, Optional<Instant>> days) {
        this.stages = stages;
        this.now = now;
        this.days = days;
    }

    /// @param cells the texts by the keys of [Field] and [Fact], the user's own by `custom.NAME`; missing is empty
    public Read read(Map<String, String> cells) {
        return new OneRow(cells).read();
    }

    private final class OneRow {

        private final Map<String, String> cells;
        private final Set<Field> filled = EnumSet.noneOf(Field.class);
        private final List<Problem> problems = new ArrayList<>(0);

        OneRow(Map<String, String> cells) {
            this.cells = cells;
        }

        Read read() {
            AddressCells.Addresses read = addresses.read(this::fact, text(Field.ADDRESS), cell(Field.VERDICT));
            read.unusable().forEach(text -> problems.add(new Problem(Field.ADDRESS, text)));
            Contact contact = contact(read.addresses());
            for (Field field : List.of(Field.SOCIAL, Field.INTERESTS, Field.TAGS)) {
                if (!cell(field).isEmpty()) {
                    filled.add(field);
                }
            }
            if (read.addresses().isEmpty()) {
                filled.remove(Field.ADDRESS);
            }
            return new Read(contact, filled, read.checked(), read.barred(), problems);
        }

        private Contact contact(List<ContactAddress> usable) {
            Place place = place();
            return new Contact(
                    new ContactId(0),
                    new PersonName(text(Field.NAME), text(Field.GIVEN_NAME), text(Field.FAMILY_NAME)),
                    text(Field.TITLE),
                    company(),
                    place,
                    read(Field.LANGUAGE, OneRow::language),
                    read(Field.TIME_ZONE, zone -> Optional.of(zone).filter(ZoneId.getAvailableZoneIds()::contains)),
                    read(Field.GRADE, FieldValues::grade),
                    fact(Fact.GRADE_REASON),
                    stage(),
                    origin(),
                    Statuses.orUnknown(Tri.values(), fact(Fact.ROLE_RELEVANCE)),
                    fact(Fact.ROLE_REASON),
                    usable,
                    numbers.read(text(Field.PHONE), fact(Fact.MOBILE), fact(Fact.FAX), place.country()),
                    Joined.filled(cell(Field.SOCIAL)),
                    Joined.filled(cell(Field.INTERESTS)),
                    Joined.filled(cell(Field.TAGS)),
                    custom(),
                    new BasisCells(this::fact, this::time, now)
                            .read(read(Field.BASIS, FieldValues::basis), text(Field.BASIS_EVIDENCE)),
                    text(Field.NOTE),
                    time(Field.FIRST_CONTACT),
                    time(Field.LAST_CONTACT),
                    time(fact(Fact.NOTICE_AT)),
                    null);
        }

        private Company company() {
            String name = text(Field.COMPANY);
            String website = text(Field.WEBSITE);
            LegalForm form = read(Field.LEGAL_FORM, FieldValues::legalForm);
            if (name.isEmpty() && website.isEmpty()) {
                return Company.NONE;
            }
            return new Company(
                    0,
                    name,
                    form == null ? LegalForm.UNKNOWN : form,
                    Statuses.orUnknown(CompanySize.values(), fact(Fact.COMPANY_SIZE)),
                    Statuses.orUnknown(Tri.values(), fact(Fact.MERCHANT)),
                    seat(),
                    website,
                    website.isEmpty() ? "" : Domains.registrable(website),
                    fact(Fact.COMPANY_NOTE));
        }

        private Place seat() {
            List<String> parts = Joined.split(fact(Fact.SEAT));
            if (parts.size() != 5) {
                return Place.UNKNOWN;
            }
            return new Place(
                    parts.get(0).isEmpty() ? null : parts.get(0),
                    Statuses.orUnknown(CountrySource.values(), parts.get(1)),
                    parts.get(2),
                    parts.get(3),
                    parts.get(4));
        }

        private Place place() {
            String country = read(Field.COUNTRY, this::country);
            CountrySource source = Statuses.read(CountrySource.values(), fact(Fact.COUNTRY_SOURCE))
                    .orElse(CountrySource.STATED);
            return new Place(
                    country,
                    country == null ? CountrySource.UNKNOWN : source,
                    text(Field.REGION),
                    text(Field.CITY),
                    text(Field.POSTAL_ADDRESS));
        }

        private Optional<String> country(String text) {
            return codes.contains(text) ? Optional.of(text) : countries.find(text);
        }

        private String stage() {
            String stage = read(
                    Field.STAGE,
                    text -> stages.contains(text)
                            ? Optional.of(text)
                            : Optional.of(FieldValues.stage(text)).filter(stages::contains));
            return stage == null ? "NOT_CONTACTED" : stage;
        }

        private Origin origin() {
            Channel channel = read(Field.CHANNEL, FieldValues::channel);
            return new Origin(
                    channel == null ? Channel.UNKNOWN : channel,
                    text(Field.CHANNEL_DETAIL),
                    text(Field.OCCASION),
                    time(Field.OBTAINED_AT));
        }

        private Map<String, String> custom() {
            Map<String, String> custom = new TreeMap<>();
            cells.forEach((key, text) -> {
                if (key.startsWith(CUSTOM) && !text.isBlank()) {
                    custom.put(key.substring(CUSTOM.length()), text);
                }
            });
            return custom;
        }

        private static Optional<String> language(String text) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(text).build();
                return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(text);
            } catch (IllformedLocaleException _) {
                return Optional.empty();
            }
        }

        private @Nullable Instant time(Field field) {
            return read(field, text -> TableTime.read(text).or(() -> days.apply(text)));
        }

        private @Nullable Instant time(String text) {
            return TableTime.read(text).or(() -> days.apply(text)).orElse(null);
        }

        private String cell(Field field) {
            return cells.getOrDefault(field.key(), "");
        }

        private String fact(Fact fact) {
            return cells.getOrDefault(fact.key(), "");
        }

        private String text(Field field) {
            String text = cell(field);
            if (!text.isEmpty()) {
                filled.add(field);
            }
            return text;
        }

        private <T> @Nullable T read(Field field, Function<String, Optional<T>> reader) {
            String text = cell(field);
            Optional<T> value = text.isEmpty() ? Optional.empty() : reader.apply(text);
            if (value.isPresent()) {
                filled.add(field);
            } else if (!text.isEmpty()) {
                problems.add(new Problem(field, text));
            }
            return value.orElse(null);
        }
    }
}
