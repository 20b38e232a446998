package app.tradewind.intake;

import app.tradewind.address.AddressCheck;
import app.tradewind.address.CheckedAddress;
import app.tradewind.address.Domains;
import app.tradewind.address.Verdict;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Company;
import app.tradewind.contact.CompanySize;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.Field;
import app.tradewind.contact.FieldValues;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.LegalForm;
import app.tradewind.contact.Origin;
import app.tradewind.contact.PersonName;
import app.tradewind.contact.Place;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import app.tradewind.intake.PhoneCells.Read;
import app.tradewind.market.LegalForms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes a contact of a row: cleans its texts, reads addresses, phones, names, countries, dates and statuses, and
/// notes what it did and what it could not read. A row never fails.
final class RowCleaner {

    private static final Pattern NAMED_ADDRESS =
            Pattern.compile("\\s*\"?([^\"<>@]{2,80}?)\"?\\s*<[^<>@\\s]+@[^<>\\s]+>.*");
    private static final Pattern SEPARATORS = Pattern.compile(" ?::: ?|(?<![^,;])\\* ");

    private final ColumnMapping mapping;
    private final ExportProfile export;
    private final Occasion occasion;
    private final @Nullable PageProof page;
    private final Set<String> stages;
    private final Instant now;
    private final AddressCheck addresses = new AddressCheck();
    private final PlaceCells places = new PlaceCells();
    private final PhoneCells phones = new PhoneCells();

    /// @param stages the codes of the book's stages
    /// @param page the proof of a page that the rows come from, null for a table
    RowCleaner(
            ColumnMapping mapping,
            ExportProfile export,
            Occasion occasion,
            Set<String> stages,
            Instant now,
            @Nullable PageProof page) {
        this.mapping = mapping;
        this.export = export;
        this.occasion = page == null ? occasion : page.occasion(occasion);
        this.page = page;
        this.stages = stages;
        this.now = now;
    }

    Draft clean(SheetRow row) {
        return new OneRow(row).draft();
    }

    /// The work on one row.
    private final class OneRow {

        private final SheetRow row;
        private final Set<Cleaning> done = EnumSet.noneOf(Cleaning.class);
        private final List<Reason> reasons = new ArrayList<>(0);
        private final Set<Field> filled = EnumSet.noneOf(Field.class);
        private final CellValues values;

        OneRow(SheetRow row) {
            this.row = row;
            values = new CellValues(row, mapping, done);
        }

        Draft draft() {
            String website = text(Field.WEBSITE);
            String domain = website.isEmpty() ? "" : Domains.registrable(website);
            List<CheckedAddress> checked = checkedAddresses(domain);
            Place stated = place();
            List<Read> numbers = phones.read(values, stated.country(), done);
            Place place = places.completed(stated, numbers, checked, done);
            if (!numbers.isEmpty()) {
                filled.add(Field.PHONE);
            }
            if (place.country() != null) {
                filled.add(Field.COUNTRY);
            }
            Origin origin = origin();
            if (page != null && !checked.isEmpty()) {
                page.reason().ifPresent(reasons::add);
            }
            Contact contact = new Contact(
                    new ContactId(0),
                    name(),
                    text(Field.TITLE),
                    company(website, domain, place.country()),
                    place,
                    language(),
                    zone(),
                    read(Field.GRADE, FieldValues::grade),
                    "",
                    stage(),
                    origin,
                    Tri.UNKNOWN,
                    "",
                    checked.stream().map(address -> address(address, origin)).toList(),
                    numbers.stream()
                            .map(number -> new ContactPhone(number.value(), number.kind()))
                            .distinct()
                            .toList(),
                    several(Field.SOCIAL),
                    several(Field.INTERESTS),
                    several(Field.TAGS),
                    values.custom(),
                    basis(),
                    note(),
                    date(Field.FIRST_CONTACT),
                    date(Field.LAST_CONTACT),
                    null,
                    null);
            return new Draft(
                    row, contact, filled, checked, reasons, done, values.optOut() || export.optOut(), shown(contact));
        }

        private RowOutcome.Shown shown(Contact contact) {
            return new RowOutcome.Shown(
                    orCells(contact.name().display(), Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME),
                    orCells(contact.company().name(), Field.COMPANY),
                    orCells(
                            contact.addresses().isEmpty()
                                    ? ""
                                    : contact.addresses().getFirst().value(),
                            Field.ADDRESS));
        }

        /// What was read or, where nothing was, the cells of these fields as they stand: a row that does not come
        /// in is found again by them.
        private String orCells(String read, Field... fields) {
            if (!read.isEmpty()) {
                return read;
            }
            StringJoiner cells = new StringJoiner(" ");
            for (Field field : fields) {
                for (int column = 0; column < mapping.targets().size(); column++) {
                    boolean fills = mapping.targets()
                            .get(column)
                            .flatMap(Target::field)
                            .filter(field::equals)
                            .isPresent();
                    String cell = fills ? row.cell(column).strip() : "";
                    if (!cell.isEmpty()) {
                        cells.add(cell);
                    }
                }
            }
            return cells.toString();
        }

        private String text(Field field) {
            String text = values.first(field);
            if (!text.isEmpty()) {
                filled.add(field);
            }
            return text;
        }

        private List<CheckedAddress> checkedAddresses(String domain) {
            List<CheckedAddress> usable = new ArrayList<>(1);
            for (String cell : values.all(Field.ADDRESS)) {
                List<String> found = AddressCheck.find(cell);
                if (found.isEmpty()) {
                    reasons.add(Reason.of(Reason.Code.ADDRESS_UNUSABLE, cell, "no-at"));
                } else if (found.size() > 1) {
                    done.add(Cleaning.ADDRESSES_SPLIT);
                }
                for (String text : found) {
                    take(addresses.check(text, domain), cell, usable);
                }
            }
            if (!usable.isEmpty()) {
                filled.add(Field.ADDRESS);
            }
            return usable;
        }

        private void take(CheckedAddress address, String cell, List<CheckedAddress> usable) {
            if (address.verdict() == Verdict.INVALID) {
                String why =
                        address.reasons().isEmpty() ? "" : address.reasons().getFirst();
                String meant = address.suggestion();
                reasons.add(
                        meant == null
                                ? Reason.of(Reason.Code.ADDRESS_UNUSABLE, address.text(), why)
                                : Reason.of(Reason.Code.ADDRESS_UNUSABLE_MEANT, address.text(), why, meant));
            } else if (usable.stream().noneMatch(known -> known.key().equals(address.key()))) {
                usable.add(address);
                if (!cell.contains(address.normalised())) {
                    done.add(Cleaning.ADDRESS_WRITTEN_ANEW);
                }
            }
        }

        private PersonName name() {
            String whole = text(Field.NAME);
            String given = text(Field.GIVEN_NAME);
            String family = text(Field.FAMILY_NAME);
            if (whole.isEmpty() && given.isEmpty() && family.isEmpty()) {
                Matcher named = NAMED_ADDRESS.matcher(values.first(Field.ADDRESS));
                if (named.matches()) {
                    whole = named.group(1).strip();
                    done.add(Cleaning.NAME_FROM_ADDRESS);
                    filled.add(Field.NAME);
                }
            }
            return NameCleaning.read(whole.replaceAll("\\s+", " "), given, family, done);
        }

        private Company company(String website, String domain, @Nullable String country) {
            String name = text(Field.COMPANY).replaceAll("\\s+", " ");
            if (name.isEmpty() && website.isEmpty()) {
                return Company.NONE;
            }
            LegalForm stated = read(Field.LEGAL_FORM, FieldValues::legalForm);
            LegalForm form = stated != null
                    ? stated
                    : LegalForm.valueOf(LegalForms.of(name, country).name());
            return new Company(0, name, form, CompanySize.UNKNOWN, Tri.UNKNOWN, Place.UNKNOWN, website, domain, "");
        }

        private Place place() {
            String land = values.first(Field.COUNTRY);
            Optional<String> country = places.country(land);
            if (!land.isEmpty() && country.isEmpty()) {
                reasons.add(Reason.of(Reason.Code.COUNTRY_UNKNOWN, land));
            } else if (!land.isEmpty() && !country.orElseThrow().equals(land)) {
                done.add(Cleaning.COUNTRY_CODE);
            }
            String postal = values.joined(Field.POSTAL_ADDRESS, ", ");
            if (!postal.isEmpty()) {
                filled.add(Field.POSTAL_ADDRESS);
            }
            return new Place(
                    country.orElse(null),
                    country.isPresent() ? CountrySource.STATED : CountrySource.UNKNOWN,
                    text(Field.REGION),
                    text(Field.CITY),
                    postal);
        }

        private Origin origin() {
            Channel channel = read(
                    Field.CHANNEL, text -> Optional.of(FieldValues.channel(text).orElse(Channel.OTHER)));
            String said = channel == Channel.OTHER ? values.first(Field.CHANNEL) : "";
            String detail = text(Field.CHANNEL_DETAIL);
            String event = text(Field.OCCASION);
            Instant obtained = date(Field.OBTAINED_AT);
            return new Origin(
                    channel == null ? occasion.channel() : channel,
                    !detail.isEmpty() ? detail : !said.isEmpty() && !isOther(said) ? said : occasion.detail(),
                    event.isEmpty() ? occasion.occasion() : event,
                    obtained == null ? occasion.obtainedAt() : obtained);
        }

        private static boolean isOther(String said) {
            return FieldValues.channel(said).isPresent();
        }

        private ContactAddress address(CheckedAddress checked, Origin origin) {
            SourceType type =
                    occasion.source() == SourceType.UNKNOWN ? Occasion.source(origin.channel()) : occasion.source();
            ContactAddress.Source unknown = ContactAddress.Source.UNKNOWN;
            ContactAddress.Source source = new ContactAddress.Source(
                    type, "", origin.obtainedAt(), null, unknown.publishedForContact(), unknown.noSolicitNote());
            return new ContactAddress(
                    0,
                    checked.normalised(),
                    checked.kind(),
                    checked.verdict(),
                    checked.reasons(),
                    page == null ? source : page.source(source, checked),
                    ContactAddress.Bounces.NONE);
        }

        private List<String> several(Field field) {
            List<String> several = values.all(field).stream()
                    .flatMap(text -> Stream.of(SEPARATORS.split(text)))
                    .flatMap(text -> FieldValues.several(text).stream())
                    .distinct()
                    .toList();
            if (!several.isEmpty()) {
                filled.add(field);
            }
            return several;
        }

        private @Nullable LawfulBasis basis() {
            BasisKind kind = read(Field.BASIS, FieldValues::basis);
            if (kind != null) {
                return LawfulBasis.of(kind, now, text(Field.BASIS_EVIDENCE));
            }
            if (export.basis() == null) {
                return null;
            }
            filled.add(Field.BASIS);
            return LawfulBasis.of(export.basis(), now, (export.name() + " " + text(Field.BASIS_EVIDENCE)).strip());
        }

        private String note() {
            List<String> said = new ArrayList<>(values.all(Field.NOTE));
            row.notes().forEach(pinned -> said.add(TextCleaning.clean(pinned, done)));
            String note = String.join("\n", said.stream().distinct().toList());
            if (!note.isEmpty()) {
                filled.add(Field.NOTE);
            }
            return note;
        }

        private String stage() {
            String stage = read(
                    Field.STAGE, text -> Optional.of(FieldValues.stage(text)).filter(stages::contains));
            return stage == null ? "NOT_CONTACTED" : stage;
        }

        private @Nullable String language() {
            return read(Field.LANGUAGE, RowCleaner::languageTag);
        }

        private @Nullable String zone() {
            return read(Field.TIME_ZONE, text -> Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains));
        }

        private @Nullable Instant date(Field field) {
            Instant day = read(field, text -> export.date(text).or(() -> DateText.read(text)));
            if (day != null && !day.toString().startsWith(values.first(field))) {
                done.add(Cleaning.DATE_READ);
            }
            return day;
        }

        private <T> @Nullable T read(Field field, Function<String, Optional<T>> reader) {
            String text = values.first(field);
            if (text.isEmpty()) {
                return null;
            }
            Optional<T> value = reader.apply(text);
            if (value.isEmpty()) {
                reasons.add(Reason.of(Reason.Code.VALUE_UNREADABLE, field.key(), text));
                return null;
            }
            filled.add(field);
            return value.get();
        }
    }

    /// A tag as BCP 47 writes it, or the language's name in English or Chinese.
    private static Optional<String> languageTag(String text) {
        String plain = text.strip().replace('_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(plain).build();
            if (locale.getLanguage().length() == 2) {
                return Optional.of(locale.toLanguageTag());
            }
        } catch (IllformedLocaleException name) {
            return byName(plain);
        }
        return byName(plain);
    }

    private static Optional<String> byName(String name) {
        return Stream.of(Locale.getISOLanguages())
                .filter(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                        || Locale.of(tag)
                                .getDisplayLanguage(Locale.SIMPLIFIED_CHINESE)
                                .equals(name))
                .findFirst();
    }
}
