package app.tradewind.intake;

import app.tradewind.contact.Field;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a vCard says of a contact, by the keys of [Target]. Birthdays, pictures and kin are not asked for.
///
/// Source: RFC 6350, section 6; what Apple, Android and Outlook write beside it.
final class VCardRecord {

    /// What this program alone has words for stands in properties of this name and the field's key.
    static final String OURS = "X-TRADEWIND-";

    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:");
    private static final Pattern FAX = Pattern.compile("(?i).*(?:fax|传真|傳真).*");
    private static final Pattern MOBILE = Pattern.compile("(?i).*(?:cell|mobil|iphone|car\\b|手机|手機|携帯).*");
    private static final Pattern PAGER = Pattern.compile("(?i).*(?:pager|modem|bbs|isdn).*");
    private static final Pattern NETWORK = Pattern.compile(
            "(?i)(?:https?://)?(?:[\\w-]+\\.)*(?:linkedin|facebook|fb|twitter|x|instagram|xing|weibo|vk|tiktok|t)"
                    + "\\.(?:com|me|cn)/.*");
    private static final Pattern CHAT =
            Pattern.compile("X-(?:SKYPE.*|QQ|WECHAT|WHATSAPP|MSN|AIM|JABBER|ICQ|YAHOO|TWITTER|LINKEDIN|FACEBOOK"
                    + "|GOOGLE-TALK|GADUGADU|TELEGRAM|LINE|KAKAO)");
    private static final Set<String> PROFILES = Set.of("X-SOCIALPROFILE", "SOCIALPROFILE");

    private final VCard card;
    private final Map<String, List<String>> record = new LinkedHashMap<>();

    private VCardRecord(VCard card) {
        this.card = card;
    }

    /// Empty for a group.
    static Map<String, List<String>> of(VCard card) {
        VCardRecord read = new VCardRecord(card);
        if (!read.isGroup()) {
            read.read();
        }
        return read.record;
    }

    private boolean isGroup() {
        return card.getKind() != null && card.getKind().isGroup()
                || raw("X-ADDRESSBOOKSERVER-KIND").anyMatch("group"::equalsIgnoreCase);
    }

    private void read() {
        firm();
        name();
        preferred(card.getEmails()).map(Email::getValue).forEach(this::address);
        card.getTelephoneNumbers().forEach(this::phone);
        preferred(card.getAddresses())
                .min(Comparator.comparing(address -> !isOfWork(address)))
                .ifPresent(this::place);
        links();
        card.getCategoriesList().forEach(list -> list.getValues().forEach(tag -> put(Field.TAGS, tag)));
        card.getNotes().forEach(note -> put(Field.NOTE, note.getValue()));
        preferred(card.getLanguages()).limit(1).forEach(language -> put(Field.LANGUAGE, language.getValue()));
        card.getTimezones().stream().limit(1).forEach(zone -> put(Field.TIME_ZONE, zone.getText()));
        card.getExtendedProperties().forEach(this::extended);
    }

    private void firm() {
        for (Organization organization : card.getOrganizations()) {
            List<String> units = organization.getValues();
            if (!units.isEmpty() && !record.containsKey(Field.COMPANY.key())) {
                put(Field.COMPANY, units.getFirst());
                put("custom.department", String.join(", ", units.subList(1, units.size())));
            }
        }
        List<String> titles = card.getTitles().stream().map(Title::getValue).toList();
        List<String> roles = card.getRoles().stream().map(Role::getValue).toList();
        Stream.concat(titles.stream(), roles.stream())
                .filter(title -> title != null && !title.isBlank())
                .limit(1)
                .forEach(title -> put(Field.TITLE, title));
        roles.stream()
                .filter(role -> role != null && !titles.isEmpty() && !titles.contains(role))
                .forEach(role -> put("custom.role", role));
    }

    /// A card that shows as a company names no person, whoever wrote it.
    private void name() {
        String whole = card.getFormattedNames().stream()
                .map(FormattedName::getValue)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse("");
        boolean firm = raw("X-ABSHOWAS").anyMatch("COMPANY"::equalsIgnoreCase)
                || card.getKind() != null && card.getKind().isOrg();
        boolean nameless = raw(OURS + "NAMELESS").findAny().isPresent();
        StructuredName parts = card.getStructuredName();
        boolean parted = parts != null && (parts.getGiven() != null || parts.getFamily() != null);
        String company = first(Field.COMPANY);
        if (!parted && !company.isEmpty() && whole.equals(company) || firm && !parted || nameless) {
            record.computeIfAbsent(Field.COMPANY.key(), any -> nameless ? new ArrayList<>() : List.of(whole));
            return;
        }
        boolean address = whole.contains("@") && !whole.contains(" ");
        put(Field.NAME, address ? "" : whole.isEmpty() && parts != null ? joined(parts) : whole);
        if (parts != null) {
            put(Field.GIVEN_NAME, parts.getGiven());
            put(Field.FAMILY_NAME, parts.getFamily());
        }
    }

    private static String joined(StructuredName parts) {
        StringJoiner name = new StringJoiner(" ");
        Stream.of(Stream.of(parts.getGiven()), parts.getAdditionalNames().stream(), Stream.of(parts.getFamily()))
                .flatMap(part -> part)
                .filter(part -> part != null && !part.isBlank())
                .forEach(name::add);
        return name.toString();
    }

    private void address(@Nullable String address) {
        put(Field.ADDRESS, address == null ? "" : MAILTO.matcher(address.strip()).replaceFirst(""));
    }

    private void phone(Telephone phone) {
        String number = phone.getUri() == null
                ? Objects.requireNonNullElse(phone.getText(), "")
                : phone.getUri().getNumber()
                        + (phone.getUri().getExtension() == null
                                ? ""
                                : " ext. " + phone.getUri().getExtension());
        String kind = String.join(" ", phone.getParameters().getTypes()) + " " + label(phone.getGroup());
        if (FAX.matcher(kind).matches()) {
            put(Target.FAX.key(), number);
        } else if (MOBILE.matcher(kind).matches()) {
            put(Target.MOBILE.key(), number);
        } else if (!PAGER.matcher(kind).matches()) {
            put(Field.PHONE, number);
        }
    }

    /// Apple keeps what a number is called in a property of the same group.
    private String label(@Nullable String group) {
        return card.getExtendedProperties("X-ABLabel").stream()
                .filter(label -> group != null && group.equalsIgnoreCase(label.getGroup()))
                .map(RawProperty::getValue)
                .findFirst()
                .orElse("");
    }

    private void place(Address address) {
        put(Field.COUNTRY, address.getCountry());
        put(Field.REGION, address.getRegion());
        put(Field.CITY, address.getLocality());
        StringJoiner postal = new StringJoiner(", ");
        Stream.of(
                        address.getPoBoxes(),
                        address.getExtendedAddresses(),
                        address.getStreetAddresses(),
                        address.getPostalCodes())
                .flatMap(List::stream)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> part.strip().replaceAll("\\s*\\R\\s*", ", "))
                .forEach(postal::add);
        put(Field.POSTAL_ADDRESS, postal.toString());
    }

    private static boolean isOfWork(Address address) {
        return address.getParameters().getTypes().stream().anyMatch("work"::equalsIgnoreCase);
    }

    private void links() {
        for (Url link : preferred(card.getUrls()).toList()) {
            String url = Objects.requireNonNullElse(link.getValue(), "").replace("\\:", ":");
            boolean taken = record.containsKey(Field.WEBSITE.key());
            put(taken || NETWORK.matcher(url).matches() ? Field.SOCIAL : Field.WEBSITE, url);
        }
        card.getImpps().stream()
                .filter(chat -> chat.getUri() != null)
                .forEach(chat -> put(Field.SOCIAL, chat.getUri().toString()));
    }

    private void extended(RawProperty property) {
        String name = property.getPropertyName().toUpperCase(Locale.ROOT);
        String value = unescaped(property);
        if (name.startsWith(OURS)) {
            ours(name.substring(OURS.length()), property, value);
        } else if (PROFILES.contains(name)) {
            put(Field.SOCIAL, value.replaceFirst("(?i)^x-apple:", ""));
        } else if (CHAT.matcher(name).matches()) {
            put(Field.SOCIAL, value.isBlank() ? "" : name.substring(2).toLowerCase(Locale.ROOT) + ":" + value);
        }
    }

    private void ours(String key, RawProperty property, String value) {
        if (key.equals("CUSTOM")) {
            Optional.ofNullable(property.getParameter("X-NAME")).ifPresent(name -> put("custom." + name, value));
        } else {
            Field.find(key).ifPresent(field -> put(field, value));
        }
    }

    private Stream<String> raw(String name) {
        return card.getExtendedProperties(name).stream().map(VCardRecord::unescaped);
    }

    private static String unescaped(RawProperty property) {
        return property.getValue() == null ? "" : VObjectPropertyValues.unescape(property.getValue());
    }

    /// The preferred first, else in the card's order.
    private static <T extends VCardProperty> Stream<T> preferred(List<T> properties) {
        return properties.stream().sorted(Comparator.comparingInt(VCardRecord::rank));
    }

    private static int rank(VCardProperty property) {
        VCardParameters parameters = property.getParameters();
        if (parameters.getTypes().stream().anyMatch("pref"::equalsIgnoreCase)) {
            return 1;
        }
        String rank = parameters.first("PREF");
        return rank != null && rank.matches("\\d{1,3}") ? Integer.parseInt(rank) : 101;
    }

    private String first(Field field) {
        return record.getOrDefault(field.key(), List.of("")).getFirst();
    }

    private void put(Field field, @Nullable String value) {
        put(field.key(), value);
    }

    private void put(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            record.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value.strip());
        }
    }
}
