package app.tradewind.contact;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.market.Countries;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a field with a value means in a search: `country:de`, `lastContact>30d`, `has:phone`.
final class FieldConditions {

    private static final Pattern AGE = Pattern.compile("(\\d{1,5})([dwmy天周月年])");
    private static final String DELETED = "deleted";

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("邮箱", "address"),
            Map.entry("姓名", "name"),
            Map.entry("名", "givenname"),
            Map.entry("姓", "familyname"),
            Map.entry("职位", "title"),
            Map.entry("公司", "company"),
            Map.entry("国家", "country"),
            Map.entry("地区", "region"),
            Map.entry("城市", "city"),
            Map.entry("网址", "website"),
            Map.entry("电话", "phone"),
            Map.entry("语言", "language"),
            Map.entry("兴趣", "interests"),
            Map.entry("标签", "tags"),
            Map.entry("等级", "grade"),
            Map.entry("阶段", "stage"),
            Map.entry("来源", "channel"),
            Map.entry("场合", "occasion"),
            Map.entry("依据", "basis"),
            Map.entry("备注", "note"),
            Map.entry("最近联系", "lastcontact"),
            Map.entry("首次联系", "firstcontact"),
            Map.entry("导入", "import"),
            Map.entry("邮箱检查", "verdict"),
            Map.entry("录入", "added"),
            Map.entry("检查", "checked"),
            Map.entry("有", "has"),
            Map.entry("是", "is"));

    private static final Pattern OWN_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern OWN_NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private static final Countries COUNTRIES = new Countries();

    /// The spellings of a tag are found by leaping from name to name, its bearers in the index.
    private static final String TAGGED = """
            contact.id IN (
                WITH RECURSIVE spelling(name) AS (
                    SELECT min(name) FROM contact_tag WHERE kind = ?
                    UNION ALL
                    SELECT (SELECT min(tag.name) FROM contact_tag AS tag WHERE tag.kind = ? AND tag.name > spelling.name)
                    FROM spelling WHERE spelling.name NOT NULL)
                SELECT tag.contact_id FROM spelling JOIN contact_tag AS tag ON tag.name = spelling.name
                WHERE spelling.name = ? COLLATE NOCASE AND tag.kind = ?)""";

    /// When the addresses of a contact were last looked at.
    private static final String CHECKED = "(SELECT max(checked_at) FROM address WHERE contact_id = contact.id)";

    private final InstantSource clock;
    private final ZoneId zone;

    FieldConditions(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /// @throws TradewindException with [Failure#QUERY_UNREADABLE] or [Failure#FIELD_UNKNOWN]
    Condition of(String name, String sign, String value) {
        String field = CHINESE.getOrDefault(name, name.toLowerCase(Locale.ROOT));
        if (value.isBlank()) {
            throw unreadable(name + sign);
        }
        return switch (sign) {
            case ">", "＞" -> compared(field, '>', value);
            case "<", "＜" -> compared(field, '<', value);
            default -> equalTo(field, value);
        };
    }

    private Condition compared(String field, char sign, String value) {
        return switch (field) {
            case "lastcontact" -> compared("contact.last_contact_at", Known.LAST_CONTACT, sign, value);
            case "firstcontact" -> compared("contact.first_contact_at", Known.FIRST_CONTACT, sign, value);
            case "obtainedat" -> compared("contact.obtained_at", Known.OBTAINED, sign, value);
            case "added" -> compared("contact.created_at", null, sign, value);
            case "checked" -> compared(CHECKED, null, sign, value);
            default -> {
                if (!field.startsWith("custom.")) {
                    throw unknown(field);
                }
                yield comparedOwn(field.substring("custom.".length()), sign, value);
            }
        };
    }

    /// A user's own field is compared as a number or as a day, whichever was typed; values of another form do not
    /// match.
    private static Condition comparedOwn(String name, char sign, String value) {
        String own = "contact.id IN (SELECT contact_id FROM custom_value WHERE lower(name) = ? AND ";
        if (OWN_DAY.matcher(value).matches()) {
            return Condition.ofBook(
                    own + "value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND value " + sign + " ?)",
                    List.of(name, value));
        }
        if (OWN_NUMBER.matcher(value).matches()) {
            return Condition.ofBook(
                    own
                            + "value GLOB '*[0-9]*' AND value NOT GLOB '*[^0-9.-]*' AND value NOT GLOB '?*-*' AND CAST(value AS REAL) "
                            + sign + " CAST(? AS REAL))",
                    List.of(name, value));
        }
        throw unreadable(value);
    }

    private Condition compared(String column, @Nullable Known known, char sign, String value) {
        Matcher age = AGE.matcher(value);
        if (age.matches()) {
            // longer ago than 30 days is before that day
            return time(column, known, sign == '>', clock.instant().minus(days(age)));
        }
        try {
            LocalDate day = LocalDate.parse(value);
            boolean before = sign == '<';
            return time(
                    column,
                    known,
                    before,
                    (before ? day : day.plusDays(1)).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException noDate) {
            throw unreadable(value);
        }
    }

    private static Condition time(String column, @Nullable Known known, boolean before, Instant bound) {
        String sql = column + (before ? " < ?" : " >= ?");
        return known == null
                ? Condition.ofBook(sql, List.of(bound))
                : new Condition(sql, List.of(bound), Sieve.time(known, before, bound));
    }

    private static Duration days(Matcher age) {
        long number = Long.parseLong(age.group(1));
        return Duration.ofDays(
                switch (age.group(2)) {
                    case "w", "周" -> number * 7;
                    case "m", "月" -> number * 30;
                    case "y", "年" -> number * 365;
                    default -> number;
                });
    }

    private static Condition equalTo(String field, String value) {
        if (field.startsWith("custom.")) {
            return Condition.ofBook(
                    "contact.id IN (SELECT contact_id FROM custom_value WHERE lower(name) = ? AND value LIKE ? ESCAPE '!')",
                    List.of(field.substring("custom.".length()), like(value)));
        }
        return switch (field) {
            case "country" -> country(value);
            case "grade" -> word("contact.grade", Known.GRADE, value.toUpperCase(Locale.ROOT));
            case "stage" -> word("contact.stage", Known.STAGE, FieldValues.stage(value));
            case "channel" -> channel(FieldValues.channel(value).map(Enum::name).orElse(value));
            case "tag", "tags" -> tag("TAG", value);
            case "interest", "interests" -> tag("INTEREST", value);
            case "address" -> inAddress("value LIKE ? ESCAPE '!'", like(value));
            case "verdict" -> verdict(FieldValues.verdict(value).map(Enum::name).orElse(value));
            case "kind" -> inAddress("kind = ?", value.toUpperCase(Locale.ROOT));
            case "phone" ->
                Condition.ofBook(
                        "contact.id IN (SELECT contact_id FROM phone WHERE value LIKE ? ESCAPE '!')",
                        List.of(like(value.replace(" ", ""))));
            case "social" ->
                Condition.ofBook(
                        "contact.id IN (SELECT contact_id FROM social_link WHERE value LIKE ? ESCAPE '!')",
                        List.of(like(value)));
            case "basis" ->
                Condition.ofBook(
                        "contact.id IN (SELECT contact_id FROM lawful_basis WHERE withdrawn_at IS NULL AND kind = ?)",
                        List.of(FieldValues.basis(value).map(Enum::name).orElse(value)));
            case "name" -> text("contact.name", value);
            case "givenname" -> text("contact.given_name", value);
            case "familyname" -> text("contact.family_name", value);
            case "title" -> text("contact.title", value);
            case "region" -> text("contact.region", value);
            case "city" -> text("contact.city", value);
            case "postaladdress" -> text("contact.postal_address", value);
            case "language" -> text("contact.language", value);
            case "timezone" -> text("contact.time_zone", value);
            case "channeldetail" -> text("contact.channel_detail", value);
            case "occasion" -> text("contact.occasion", value);
            case "note" -> text("contact.note", value);
            case "company" -> inCompany("name LIKE ? ESCAPE '!'", like(value));
            case "website" -> inCompany("website LIKE ? ESCAPE '!'", like(value));
            case "legalform" -> inCompany("legal_form = ?", value.toUpperCase(Locale.ROOT));
            case "import" -> ofImport(value);
            case "has" -> has(value);
            case "is" -> is(value);
            default -> throw unknown(field);
        };
    }

    private static Condition country(String value) {
        String code = COUNTRIES
                .find(value.length() == 2 ? value.toUpperCase(Locale.ROOT) : value)
                .orElse(value.toUpperCase(Locale.ROOT));
        return word(
                "coalesce(contact.country, (SELECT country FROM company WHERE id = contact.company_id))",
                Known.COUNTRY,
                code);
    }

    /// The contacts that an import made, which bear its number, or changed, which the journal names.
    private static Condition ofImport(String run) {
        if (!run.matches("\\d{1,9}")) {
            throw unreadable(run);
        }
        return Condition.ofBook("""
                contact.id IN (SELECT id FROM contact WHERE import_run_id = ?
                    UNION ALL SELECT entry.contact_id FROM import_run
                    JOIN change_set ON change_set.id = import_run.change_set_id
                    JOIN change_entry AS entry ON entry.seq BETWEEN change_set.first_seq AND change_set.last_seq
                    WHERE import_run.id = ? AND entry.contact_id NOT NULL)""", List.of(Long.valueOf(run), Long.valueOf(run)));
    }

    private static Condition has(String what) {
        return Condition.ofBook(
                switch (what.toLowerCase(Locale.ROOT)) {
                    case "address", "邮箱" -> "EXISTS (SELECT 1 FROM address WHERE contact_id = contact.id)";
                    case "phone", "电话" -> "EXISTS (SELECT 1 FROM phone WHERE contact_id = contact.id)";
                    case "social" -> "EXISTS (SELECT 1 FROM social_link WHERE contact_id = contact.id)";
                    case "basis", "依据" ->
                        "EXISTS (SELECT 1 FROM lawful_basis WHERE contact_id = contact.id AND withdrawn_at IS NULL)";
                    case "tag", "tags", "标签" ->
                        "EXISTS (SELECT 1 FROM contact_tag WHERE contact_id = contact.id AND kind = 'TAG')";
                    case "interest", "interests", "兴趣" ->
                        "EXISTS (SELECT 1 FROM contact_tag WHERE contact_id = contact.id AND kind = 'INTEREST')";
                    case "note", "备注" -> "contact.note <> ''";
                    case "country", "国家" ->
                        "coalesce(contact.country, (SELECT country FROM company WHERE id = contact.company_id)) NOT NULL";
                    case "reply", "回复" -> ContactQuery.ANSWERED;
                    case "followup", "跟进" ->
                        "EXISTS (SELECT 1 FROM follow_up WHERE contact_id = contact.id AND done_at IS NULL)";
                    default -> throw unknown("has:" + what);
                },
                List.of());
    }

    private static Condition is(String what) {
        return Condition.ofBook(
                switch (what.toLowerCase(Locale.ROOT)) {
                    case "suppressed", "禁发" ->
                        "EXISTS (SELECT 1 FROM address WHERE contact_id = contact.id AND suppressed = 1)";
                    case "bounced", "退信" ->
                        "EXISTS (SELECT 1 FROM address WHERE contact_id = contact.id AND bounce = 'HARD')";
                    case DELETED, "已删除" -> "contact.deleted_at NOT NULL";
                    case "role" -> "EXISTS (SELECT 1 FROM address WHERE contact_id = contact.id AND kind = 'ROLE')";
                    default -> throw unknown("is:" + what);
                },
                List.of());
    }

    private static Condition tag(String kind, String name) {
        return Condition.ofBook(TAGGED, List.of(kind, kind, name, kind));
    }

    /// The verdict of a contact is that of its main address, as in the table and its facets.
    private static Condition verdict(String code) {
        return new Condition(
                "contact.id IN (SELECT contact_id FROM address WHERE position = 0 AND verdict = ?)",
                List.of(code),
                Sieve.word(Known.VERDICT, code));
    }

    private static Condition inAddress(String condition, String value) {
        return Condition.ofBook(
                "contact.id IN (SELECT contact_id FROM address WHERE " + condition + ")", List.of(value));
    }

    private static Condition inCompany(String condition, String value) {
        return Condition.ofBook(
                "contact.company_id IN (SELECT id FROM company WHERE " + condition + ")", List.of(value));
    }

    private static Condition channel(String code) {
        return code.equals(Channel.UNKNOWN.name())
                ? Condition.ofBook("contact.channel = ?", List.of(code))
                : word("contact.channel", Known.CHANNEL, code);
    }

    private static Condition word(String column, Known known, String value) {
        return new Condition(column + " = ?", List.of(value), Sieve.word(known, value));
    }

    private static Condition text(String column, String value) {
        return Condition.ofBook(column + " LIKE ? ESCAPE '!'", List.of(like(value)));
    }

    private static String like(String value) {
        return "%" + value.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    static TradewindException unreadable(String place) {
        return new TradewindException(Failure.QUERY_UNREADABLE, null, place);
    }

    private static TradewindException unknown(String field) {
        String known = java.util.Arrays.stream(Field.values())
                .map(Field::key)
                .collect(java.util.stream.Collectors.joining(", "));
        return new TradewindException(Failure.FIELD_UNKNOWN, null, field, known);
    }
}
