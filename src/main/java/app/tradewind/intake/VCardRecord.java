package app.tradewind.intake;

import app.tradewind.contact.Field;
import app.tradewind.contact.table.Fact;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a vCard says of a contact, by the keys of [Target]. Birthdays and kin are not asked for; of a picture it is
/// said that there is one.
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
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Set<String> PROFILES = Set.of("X-SOCIALPROFILE", "SOCIALPROFILE");

    private final List<VObjectProperty> card;
    private final Map<String, List<VObjectProperty>> byName = new HashMap<>();
    private final Map<String, List<String>> record = new LinkedHashMap<>();

    private VCardRecord(List<VObjectProperty> card) {
        this.card = card;
        card.forEach(property -> byName.computeIfAbsent(name(property), any -> new ArrayList<>(1))
                .add(property));
    }

    /// Empty for a group.
    static Map<String, List<String>> of(List<VObjectProperty> card) {
        VCardRecord read = new VCardRecord(card);
        if (!read.says("KIND", "group") && !read.says("X-ADDRESSBOOKSERVER-KIND", "group")) {
            read.read();
        }
        return read.record;
    }

    private void read() {
        firm();
        name();
        preferred("EMAIL").forEach(this::address);
        all("TEL").forEach(this::phone);
        preferred("ADR")
                .min(Comparator.comparing(place -> !types(place).contains("work")))
                .ifPresent(this::place);
        links();
        all("CATEGORIES")
                .flatMap(list -> VObjectPropertyValues.parseList(list.getValue()).stream())
                .forEach(tag -> put(Field.TAGS, tag));
        all("NOTE").forEach(note -> put(Field.NOTE, text(note)));
        preferred("LANG").limit(1).forEach(language -> put(Field.LANGUAGE, text(language)));
        all("TZ").map(VCardRecord::text).filter(ZONES::contains).limit(1).forEach(zone -> put(Field.TIME_ZONE, zone));
        if (byName.containsKey(VCardPictures.MARK)) {
            put(RowSign.PICTURE.key(), "+");
        }
        card.forEach(this::extended);
    }

    private void firm() {
        preferred("ORG").limit(1).forEach(organization -> {
            List<String> units = parts(organization, ", ");
            put(Field.COMPANY, part(units, 0));
            put("custom.department", joined(", ", units.stream().skip(1)));
        });
        List<String> titles = all("TITLE")
                .map(VCardRecord::text)
                .filter(text -> !text.isBlank())
                .toList();
        List<String> roles = all("ROLE")
                .map(VCardRecord::text)
                .filter(text -> !text.isBlank())
                .toList();
        Stream.concat(titles.stream(), roles.stream()).limit(1).forEach(title -> put(Field.TITLE, title));
        roles.stream()
                .filter(role -> !titles.isEmpty() && !titles.contains(role))
                .forEach(role -> put("custom.role", role));
    }

    /// A card that shows as a company names no person, whoever wrote it.
    private void name() {
        String whole = all("FN")
                .map(VCardRecord::text)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        List<String> parts =
                all("N").limit(1).map(name -> parts(name, " ")).findFirst().orElse(List.of());
        String family = part(parts, 0);
        String given = part(parts, 1);
        boolean parted = !given.isEmpty() || !family.isEmpty();
        String company = record.getOrDefault(Field.COMPANY.key(), List.of("")).getFirst();
        boolean nameless = all(OURS + "NAMELESS").findAny().isPresent();
        boolean firm = says("X-ABSHOWAS", "COMPANY") || says("KIND", "org") || whole.equals(company);
        if (nameless || firm && !parted) {
            put(Field.COMPANY, nameless || !company.isEmpty() ? "" : whole);
            return;
        }
        boolean address = whole.contains("@") && !whole.contains(" ");
        put(Field.NAME, whole.isEmpty() ? joined(" ", Stream.of(given, part(parts, 2), family)) : address ? "" : whole);
        put(Field.GIVEN_NAME, given);
        put(Field.FAMILY_NAME, family);
    }

    private void address(VObjectProperty address) {
        put(Field.ADDRESS, MAILTO.matcher(text(address).strip()).replaceFirst(""));
    }

    /// A number may be a URI (RFC 3966), its extension a parameter of it.
    private void phone(VObjectProperty phone) {
        String number = text(phone).strip().replaceFirst("(?i)^tel:", "").replaceFirst("(?i);ext=", " ext. ");
        String kind = String.join(" ", types(phone)) + " " + label(phone.getGroup());
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
        return all("X-ABLABEL")
                .filter(label -> group != null && group.equalsIgnoreCase(label.getGroup()))
                .map(VCardRecord::text)
                .findFirst()
                .orElse("");
    }

    private void place(VObjectProperty place) {
        List<String> parts = parts(place, ", ");
        put(Field.CITY, part(parts, 3));
        put(Field.REGION, part(parts, 4));
        put(Field.COUNTRY, part(parts, 6));
        Stream<String> postal = Stream.of(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 5));
        put(Field.POSTAL_ADDRESS, joined(", ", postal));
    }

    private void links() {
        preferred("URL").map(VCardRecord::text).map(String::strip).forEach(url -> {
            boolean taken = record.containsKey(Field.WEBSITE.key());
            put(taken || NETWORK.matcher(url).matches() ? Field.SOCIAL : Field.WEBSITE, url);
        });
        all("IMPP").map(VCardRecord::text).forEach(chat -> put(Field.SOCIAL, chat));
    }

    private void extended(VObjectProperty property) {
        String name = name(property);
        if (name.startsWith(OURS)) {
            ours(name.substring(OURS.length()), property, text(property));
        } else if (PROFILES.contains(name)) {
            put(Field.SOCIAL, text(property).replaceFirst("(?i)^x-apple:", ""));
        } else if (name.startsWith("X-")
                && CHAT.matcher(name).matches()
                && !property.getValue().isBlank()) {
            put(Field.SOCIAL, name.substring(2).toLowerCase(Locale.ROOT) + ":" + text(property));
        }
    }

    private void ours(String key, VObjectProperty property, String value) {
        if (key.equals("CUSTOM")) {
            String name = property.getParameters().first("X-NAME");
            put("custom." + (name == null ? "note" : name), value);
        } else {
            Field.find(key)
                    .map(Field::key)
                    .or(() -> Fact.find(key).map(Fact::key))
                    .ifPresent(known -> put(known, value));
        }
    }

    private Stream<VObjectProperty> all(String name) {
        return byName.getOrDefault(name, List.of()).stream();
    }

    private boolean says(String name, String value) {
        return all(name).anyMatch(property -> text(property).strip().equalsIgnoreCase(value));
    }

    /// The preferred first, else in the card's order.
    private Stream<VObjectProperty> preferred(String name) {
        return all(name).sorted(Comparator.comparingInt(VCardRecord::rank));
    }

    private static int rank(VObjectProperty property) {
        String rank = property.getParameters().first("PREF");
        return types(property).contains("pref")
                ? 1
                : rank != null && rank.matches("\\d{1,3}") ? Integer.parseInt(rank) : 101;
    }

    private static String name(VObjectProperty property) {
        return property.getName().toUpperCase(Locale.ROOT);
    }

    /// In lower case; vCard 2.1 writes them without a name.
    private static List<String> types(VObjectProperty property) {
        return property.getParameters().getMap().entrySet().stream()
                .filter(parameter ->
                        parameter.getKey() == null || parameter.getKey().equalsIgnoreCase("TYPE"))
                .flatMap(parameter -> parameter.getValue().stream())
                .flatMap(types -> Stream.of(types.toLowerCase(Locale.ROOT).split(",")))
                .toList();
    }

    private static String text(VObjectProperty property) {
        return oneBreak(VObjectPropertyValues.unescape(property.getValue())).replace("\\:", ":");
    }

    /// A line break is the same on every system.
    private static String oneBreak(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// The parts of a structured value; several values of one part in one.
    private static List<String> parts(VObjectProperty property, String joint) {
        return VObjectPropertyValues.parseStructured(property.getValue()).stream()
                .map(values -> oneBreak(joined(joint, values.stream())))
                .toList();
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static String joined(String joint, Stream<String> parts) {
        StringJoiner joined = new StringJoiner(joint);
        parts.map(String::strip).filter(part -> !part.isEmpty()).forEach(joined::add);
        return joined.toString();
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
