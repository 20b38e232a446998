package app.tradewind.contact.table;

import app.tradewind.contact.Company;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.ContactPhone;
import app.tradewind.contact.CountrySource;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.PhoneKind;
import app.tradewind.contact.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// What an export says of a contact beyond the fields, each in a column of its own: where a fact came from and the
/// proof of a lawful basis among it. A column is there only where some contact has something to say in it.
///
/// What is said of each address stands in the order of the addresses.
public enum Fact {
    /// Those of the numbers under `phone` that are mobiles.
    MOBILE("mobile", contact -> numbers(contact, PhoneKind.MOBILE)),
    FAX("fax", contact -> numbers(contact, PhoneKind.FAX)),
    /// The addresses that are on the suppression list; a contact alone does not know them.
    OPT_OUT("optOut", _ -> ""),
    COUNTRY_SOURCE("countrySource", Fact::countrySource),
    SEAT("seat", Fact::seat),
    COMPANY_SIZE("companySize", contact -> said(contact.company().size())),
    MERCHANT("merchant", contact -> said(contact.company().merchant())),
    COMPANY_NOTE("companyNote", contact -> contact.company().note()),
    GRADE_REASON("gradeReason", Contact::gradeReason),
    ROLE_RELEVANCE("roleRelevance", contact -> said(contact.roleRelevance())),
    ROLE_REASON("roleReason", Contact::roleReason),
    NOTICE_AT("noticeAt", contact -> TableTime.of(contact.noticeAt())),
    ADDRESS_SOURCE(
            "addressSource",
            contact -> each(contact, address -> said(address.source().type()))),
    ADDRESS_PAGE(
            "addressPage", contact -> each(contact, address -> address.source().url())),
    ADDRESS_OBTAINED(
            "addressObtained",
            contact -> each(contact, address -> TableTime.of(address.source().obtainedAt()))),
    PUBLISHED_FOR_CONTACT(
            "publishedForContact",
            contact -> each(contact, address -> said(address.source().publishedForContact()))),
    NO_SOLICIT_NOTE(
            "noSolicitNote",
            contact -> each(contact, address -> said(address.source().noSolicitNote()))),
    BOUNCE("bounce", contact -> each(contact, BounceText::of)),
    BASIS_RECORDED("basisRecorded", contact -> basis(contact, basis -> TableTime.of(basis.recordedAt()))),
    BASIS_EXPIRES("basisExpires", contact -> basis(contact, basis -> TableTime.of(basis.expiresAt()))),
    CONSENT_GIVEN(
            "consentGiven",
            contact -> basis(contact, basis -> TableTime.of(basis.proof().givenAt()))),
    CONSENT_PERSON(
            "consentPerson", contact -> basis(contact, basis -> basis.proof().person())),
    CONSENT_HOW("consentHow", contact -> basis(contact, basis -> basis.proof().how())),
    CONSENT_WORDING(
            "consentWording", contact -> basis(contact, basis -> basis.proof().wording())),
    CONSENT_SCOPE(
            "consentScope", contact -> basis(contact, basis -> basis.proof().scope())),
    LAST_PURCHASE(
            "lastPurchase",
            contact -> basis(contact, basis -> TableTime.of(basis.relation().lastPurchaseAt()))),
    LAST_ENQUIRY(
            "lastEnquiry",
            contact -> basis(contact, basis -> TableTime.of(basis.relation().lastEnquiryAt()))),
    SIMILAR_GOODS(
            "similarGoods",
            contact -> basis(contact, basis -> said(basis.relation().similarGoods()))),
    REFUSAL_OFFERED(
            "refusalOffered",
            contact -> basis(contact, basis -> said(basis.relation().refusalOffered()))),
    ASSESSMENT("assessment", contact -> basis(contact, LawfulBasis::assessment)),
    ASSESSED_AT("assessedAt", contact -> basis(contact, basis -> TableTime.of(basis.assessedAt())));

    private static final List<Fact> TIMES =
            List.of(NOTICE_AT, BASIS_RECORDED, BASIS_EXPIRES, CONSENT_GIVEN, LAST_PURCHASE, LAST_ENQUIRY, ASSESSED_AT);

    private final String key;
    private final Function<Contact, String> text;

    Fact(String key, Function<Contact, String> text) {
        this.key = key;
        this.text = text;
    }

    /// The name in JSON and in mappings, such as `gradeReason`.
    public String key() {
        return key;
    }

    public static Optional<Fact> find(String key) {
        return Arrays.stream(values())
                .filter(fact -> fact.key.equalsIgnoreCase(key))
                .findFirst();
    }

    /// What stands in the cell; empty where nothing is known.
    public String of(Contact contact) {
        return text.apply(contact);
    }

    /// Whether the cell holds one time.
    public boolean isTime() {
        return TIMES.contains(this);
    }

    /// A status in lower-case words; nothing for one that says that nothing is known.
    static String said(Enum<?> status) {
        return status.ordinal() == 0
                ? ""
                : status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String numbers(Contact contact, PhoneKind kind) {
        return Joined.join(contact.phones().stream()
                .filter(phone -> phone.kind() == kind)
                .map(ContactPhone::value)
                .toList());
    }

    private static String countrySource(Contact contact) {
        CountrySource source = contact.where().countrySource();
        return source == CountrySource.STATED || contact.where().country() == null ? "" : said(source);
    }

    /// Where the company is, if that is not where the contact is.
    private static String seat(Contact contact) {
        Company company = contact.company();
        Place seat = company.seat();
        if (seat.equals(contact.where()) || seat.equals(Place.UNKNOWN)) {
            return "";
        }
        return Joined.join(List.of(
                Objects.requireNonNullElse(seat.country(), ""),
                said(seat.countrySource()),
                seat.region(),
                seat.city(),
                seat.postalAddress()));
    }

    private static String each(Contact contact, Function<ContactAddress, String> text) {
        List<String> texts = contact.addresses().stream().map(text).toList();
        return texts.stream().allMatch(String::isEmpty) ? "" : Joined.join(texts);
    }

    private static String basis(Contact contact, Function<LawfulBasis, String> text) {
        LawfulBasis basis = contact.basis();
        return basis == null ? "" : text.apply(basis);
    }
}
