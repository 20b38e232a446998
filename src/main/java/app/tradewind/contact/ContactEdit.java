package app.tradewind.contact;

import app.tradewind.address.AddressCheck;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.market.Countries;
import app.tradewind.market.Phones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One contact being changed, field by field, from texts as a person types them. Starts from a contact; [#done]
/// gives the changed one.
///
/// An empty text empties the field. A text that does not fit is refused with what would fit.
public final class ContactEdit {

    private static final Countries COUNTRIES = new Countries();
    private static final Phones PHONES = new Phones();

    private final Contact before;
    private final Instant now;
    private PersonName name;
    private String title;
    private Company company;
    private Place place;
    private @Nullable String language;
    private @Nullable String timeZone;
    private @Nullable Grade grade;
    private String gradeReason;
    private String stage;
    private Origin origin;
    private Tri roleRelevance;
    private String roleReason;
    private List<ContactAddress> addresses;
    private List<ContactPhone> phones;
    private List<String> links;
    private List<String> interests;
    private List<String> tags;
    private final Map<String, String> custom;
    private @Nullable LawfulBasis basis;
    private String note;
    private @Nullable Instant firstContactAt;
    private @Nullable Instant lastContactAt;
    private @Nullable Instant noticeAt;

    /// @param now when a basis recorded by this edit counts as recorded
    public ContactEdit(Contact before, Instant now) {
        this.before = before;
        this.now = now;
        name = before.name();
        title = before.title();
        company = before.company();
        place = before.place();
        language = before.language();
        timeZone = before.timeZone();
        grade = before.grade();
        gradeReason = before.gradeReason();
        stage = before.stage();
        origin = before.origin();
        roleRelevance = before.roleRelevance();
        roleReason = before.roleReason();
        addresses = before.addresses();
        phones = before.phones();
        links = before.socialLinks();
        interests = before.interests();
        tags = before.tags();
        custom = new TreeMap<>(before.custom());
        basis = before.basis();
        note = before.note();
        firstContactAt = before.firstContactAt();
        lastContactAt = before.lastContactAt();
        noticeAt = before.noticeAt();
    }

    /// A contact of whom nothing is known yet, to begin a new one from.
    public static Contact blank() {
        return new Contact(
                new ContactId(0),
                PersonName.NONE,
                "",
                Company.NONE,
                Place.UNKNOWN,
                null,
                null,
                null,
                "",
                "NOT_CONTACTED",
                Origin.UNKNOWN,
                Tri.UNKNOWN,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                null,
                "",
                null,
                null,
                null,
                null);
    }

    /// Sets a field by its name on the command line, `custom.NAME` among them.
    ///
    /// @throws TradewindException with [Failure#FIELD_UNKNOWN] or [Failure#VALUE_UNREADABLE]
    public ContactEdit set(String key, String text) {
        if (key.startsWith("custom.") && key.length() > "custom.".length()) {
            String own = key.substring("custom.".length());
            if (text.isBlank()) {
                custom.remove(own);
            } else {
                custom.put(own, text.strip());
            }
            return this;
        }
        return set(
                Field.find(key).orElseThrow(() -> new TradewindException(Failure.FIELD_UNKNOWN, null, key, keys())),
                text);
    }

    public ContactEdit set(Field field, String typed) {
        String text = typed.strip();
        switch (field) {
            case ADDRESS -> addresses = readAddresses(text);
            case NAME -> name = text.equals(name.display()) ? name : new PersonName(text, "", "");
            case GIVEN_NAME -> name = renamed(text, name.family());
            case FAMILY_NAME -> name = renamed(name.given(), text);
            case TITLE -> title = text;
            case COMPANY -> company = withName(text);
            case COUNTRY -> place = readCountry(text);
            case REGION ->
                place = new Place(place.country(), place.countrySource(), text, place.city(), place.postalAddress());
            case CITY ->
                place = new Place(place.country(), place.countrySource(), place.region(), text, place.postalAddress());
            case POSTAL_ADDRESS ->
                place = new Place(place.country(), place.countrySource(), place.region(), place.city(), text);
            case WEBSITE -> company = withWebsite(text);
            case PHONE -> phones = readPhones(text);
            case SOCIAL -> links = FieldValues.several(text);
            case LANGUAGE -> language = text.isEmpty() ? null : readLanguage(text);
            case TIME_ZONE -> timeZone = text.isEmpty() ? null : readZone(text);
            case INTERESTS -> interests = FieldValues.several(text);
            case TAGS -> tags = FieldValues.several(text);
            case GRADE -> setGrade(text);
            case STAGE -> stage = text.isEmpty() ? "NOT_CONTACTED" : FieldValues.stage(text);
            case CHANNEL ->
                origin = new Origin(readChannel(text), origin.detail(), origin.occasion(), origin.obtainedAt());
            case CHANNEL_DETAIL -> origin = new Origin(origin.channel(), text, origin.occasion(), origin.obtainedAt());
            case OCCASION -> origin = new Origin(origin.channel(), origin.detail(), text, origin.obtainedAt());
            case OBTAINED_AT ->
                origin = new Origin(origin.channel(), origin.detail(), origin.occasion(), readDate(field, text));
            case BASIS -> setBasis(text);
            case BASIS_EVIDENCE -> setEvidence(text);
            case LEGAL_FORM -> company = withLegalForm(text);
            case NOTE -> note = text;
            case FIRST_CONTACT -> firstContactAt = readDate(field, text);
            case LAST_CONTACT -> lastContactAt = readDate(field, text);
            case VERDICT -> throw unreadable(Field.VERDICT, text, "check-address");
        }
        return this;
    }

    /// Sets a basis with its whole proof.
    public ContactEdit basis(@Nullable LawfulBasis basis) {
        this.basis = basis;
        return this;
    }

    public ContactEdit roleRelevance(Tri relevance, String reason) {
        roleRelevance = relevance;
        roleReason = reason.strip();
        return this;
    }

    public ContactEdit place(Place place) {
        this.place = place;
        return this;
    }

    public ContactEdit company(Company company) {
        this.company = company;
        return this;
    }

    public ContactEdit grade(@Nullable Grade grade, String reason) {
        this.grade = grade;
        gradeReason = reason;
        return this;
    }

    public ContactEdit addresses(UnaryOperator<ContactAddress> change) {
        addresses = addresses.stream().map(change).toList();
        return this;
    }

    public ContactEdit addresses(List<ContactAddress> addresses) {
        this.addresses = addresses;
        return this;
    }

    public ContactEdit phones(List<ContactPhone> phones) {
        this.phones = phones;
        return this;
    }

    public ContactEdit links(List<String> links) {
        this.links = links;
        return this;
    }

    public ContactEdit name(PersonName name) {
        this.name = name;
        return this;
    }

    public ContactEdit origin(Origin origin) {
        this.origin = origin;
        return this;
    }

    /// Notes that the contact was reached at `when`: the clocks of follow-ups start again.
    public ContactEdit contacted(Instant when) {
        firstContactAt = firstContactAt == null ? when : firstContactAt;
        lastContactAt = lastContactAt == null || lastContactAt.isBefore(when) ? when : lastContactAt;
        return this;
    }

    public ContactEdit noticeGiven(Instant when) {
        noticeAt = when;
        return this;
    }

    public Contact done() {
        return new Contact(
                before.id(),
                name,
                title,
                company,
                place,
                language,
                timeZone,
                grade,
                gradeReason,
                stage,
                origin,
                roleRelevance,
                roleReason,
                addresses,
                phones,
                links,
                interests,
                tags,
                custom,
                basis,
                note,
                firstContactAt,
                lastContactAt,
                noticeAt,
                before.deletedAt());
    }

    private PersonName renamed(String given, String family) {
        boolean eastern = !family.isEmpty() && family.codePoints().allMatch(Character::isIdeographic);
        return new PersonName(eastern ? family + given : (given + " " + family).strip(), given, family);
    }

    private List<ContactAddress> readAddresses(String text) {
        List<ContactAddress> read = new ArrayList<>();
        List<String> found = AddressCheck.find(text);
        if (found.isEmpty() && !text.isEmpty()) {
            throw unreadable(Field.ADDRESS, text, "name@firm.example");
        }
        for (String value : found) {
            read.add(addresses.stream()
                    .filter(known -> known.value().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseGet(() -> new ContactAddress(
                            0,
                            value,
                            app.tradewind.address.AddressKind.UNKNOWN,
                            app.tradewind.address.Verdict.UNKNOWN,
                            List.of(),
                            ContactAddress.Source.UNKNOWN,
                            ContactAddress.Bounces.NONE)));
        }
        return read;
    }

    private List<ContactPhone> readPhones(String text) {
        return PHONES.read(text, place.orElse(company.seat()).country()).stream()
                .map(phone -> new ContactPhone(phone.value(), kindOf(phone)))
                .distinct()
                .toList();
    }

    /// A number that is written without a word for its kind stays what the user said that it is.
    private PhoneKind kindOf(app.tradewind.market.Phone read) {
        PhoneKind kind = PhoneKind.valueOf(read.kind().name());
        return kind == PhoneKind.PHONE
                ? phones.stream()
                        .filter(known -> known.value().equals(read.value()))
                        .map(ContactPhone::kind)
                        .findFirst()
                        .orElse(kind)
                : kind;
    }

    private Place readCountry(String text) {
        if (text.isEmpty()) {
            return new Place(null, CountrySource.UNKNOWN, place.region(), place.city(), place.postalAddress());
        }
        String code = COUNTRIES
                .find(text)
                .or(() -> COUNTRIES.find(text.toUpperCase(java.util.Locale.ROOT)))
                .orElseThrow(() -> unreadable(Field.COUNTRY, text, "DE, Germany, 德国"));
        return new Place(code, CountrySource.STATED, place.region(), place.city(), place.postalAddress());
    }

    private Company withName(String text) {
        return new Company(
                company.id(),
                text,
                company.legalForm(),
                company.size(),
                company.merchant(),
                company.seat(),
                company.website(),
                company.domain(),
                company.note());
    }

    private Company withWebsite(String text) {
        return new Company(
                company.id(),
                company.name(),
                company.legalForm(),
                company.size(),
                company.merchant(),
                company.seat(),
                text,
                app.tradewind.address.Domains.registrable(text),
                company.note());
    }

    private Company withLegalForm(String text) {
        LegalForm form = text.isEmpty()
                ? LegalForm.UNKNOWN
                : FieldValues.legalForm(text)
                        .orElseThrow(() -> unreadable(
                                Field.LEGAL_FORM, text, "corporate, sole trader, partnership, public body, unknown"));
        return new Company(
                company.id(),
                company.name(),
                form,
                company.size(),
                company.merchant(),
                company.seat(),
                company.website(),
                company.domain(),
                company.note());
    }

    private static String readLanguage(String text) {
        String tag = java.util.Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
        if (tag.equals("und")) {
            throw unreadable(Field.LANGUAGE, text, "en, zh-CN, pt-BR");
        }
        return tag;
    }

    private static String readZone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw unreadable(Field.TIME_ZONE, text, "Europe/Berlin");
        }
        return text;
    }

    private void setGrade(String text) {
        grade = text.isEmpty()
                ? null
                : FieldValues.grade(text).orElseThrow(() -> unreadable(Field.GRADE, text, "A, B, C"));
        gradeReason = "";
    }

    private static Channel readChannel(String text) {
        return text.isEmpty()
                ? Channel.UNKNOWN
                : FieldValues.channel(text)
                        .orElseThrow(() -> unreadable(
                                Field.CHANNEL, text, "website, platform, social, fair, customs, referral, other"));
    }

    private static @Nullable Instant readDate(Field field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.length() > 10
                    ? java.time.OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException noDate) {
            throw unreadable(field, text, "2026-01-31");
        }
    }

    private void setBasis(String text) {
        if (text.isEmpty()) {
            basis = null;
            return;
        }
        BasisKind kind = FieldValues.basis(text)
                .orElseThrow(() -> unreadable(
                        Field.BASIS,
                        text,
                        "consent, published, customer, enquiry, card, legitimate interest, function, opt-out regime"));
        if (basis == null || basis.kind() != kind) {
            basis = LawfulBasis.of(kind, now, "");
        }
    }

    private void setEvidence(String text) {
        if (basis == null) {
            throw unreadable(Field.BASIS_EVIDENCE, text, "basis=…");
        }
        LawfulBasis.Proof proof = basis.proof();
        basis = new LawfulBasis(
                basis.kind(),
                basis.recordedAt(),
                basis.expiresAt(),
                new LawfulBasis.Proof(
                        proof.givenAt(),
                        proof.person(),
                        proof.how(),
                        proof.wording(),
                        proof.scope(),
                        text,
                        proof.evidenceId()),
                basis.relation(),
                basis.assessment(),
                basis.assessedAt());
    }

    private static String keys() {
        return java.util.Arrays.stream(Field.values())
                .map(Field::key)
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static TradewindException unreadable(Field field, String text, String expected) {
        return new TradewindException(Failure.VALUE_UNREADABLE, null, field.key(), text, expected);
    }
}
