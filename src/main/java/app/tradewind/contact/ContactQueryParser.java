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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the search language of the box, of segments and of `--where`:
///
/// ```
/// any     := all ("OR" all)*
/// all     := term+
/// term    := "-" term | "(" any ")" | field (":" | ">" | "<") value | word | "quoted words"
/// ```
///
/// `import:12` means what the twelfth import made or changed; `is:deleted` holds in the bin alone.
///
/// Field names are those of [Field], also in Chinese. Dates are `2026-01-31`; ages are `30d`, `4w`, `6m` and mean
/// longer ago (`>`) or less long ago (`<`).
public final class ContactQueryParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([()])|(-)|((?:[\\p{L}.]+[:：>＞<＜])?(?:\"[^\"]*\"|“[^”]*”|[^\\s()\"]+)))");
    private static final Pattern FIELDED = Pattern.compile("([\\p{L}.]+)([:：>＞<＜])(.*)", Pattern.DOTALL);
    private static final Pattern AGE = Pattern.compile("(\\d{1,5})([dwmy天周月年])");

    private static final String DELETED = "deleted";
    private static final Pattern OF_BIN = Pattern.compile("(?i)(?<![-\\p{L}\"“])(?:is|是)[:：](?:deleted|已删除)(?!\\p{L})");

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
            Map.entry("有", "has"),
            Map.entry("是", "is"));

    private static final Countries COUNTRIES = new Countries();

    private final InstantSource clock;
    private final ZoneId zone;

    public ContactQueryParser(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /// @throws TradewindException with [Failure#QUERY_UNREADABLE] naming the place, or [Failure#FIELD_UNKNOWN]
    public ContactQuery parse(String expression) {
        return parse(expression, ContactQuery.ALL);
    }

    /// As [#parse(String)], among the contacts in the bin.
    public ContactQuery parseInBin(String expression) {
        return parse(expression, ContactQuery.BIN);
    }

    /// Whether an expression asks for the bin: `is:deleted`. Only who reads it by [#parseInBin(String)] finds
    /// anything there, so that no mailing ever takes its people from the bin.
    public static boolean asksForBin(String expression) {
        return OF_BIN.matcher(expression).find();
    }

    /// As [#parse(String)] or, where the expression asks for the bin, as [#parseInBin(String)]: for lists to look
    /// at.
    public ContactQuery parseWhereAsked(String expression) {
        return asksForBin(expression) ? parseInBin(expression) : parse(expression);
    }

    private ContactQuery parse(String expression, ContactQuery among) {
        if (expression.isBlank()) {
            return among;
        }
        Reading reading = new Reading(tokens(expression));
        Condition condition = reading.any();
        if (reading.at < reading.tokens.size()) {
            throw unreadable(reading.tokens.get(reading.at));
        }
        return among.equals(ContactQuery.ALL)
                ? ContactQuery.ofBook(condition.sql, condition.values)
                : ContactQuery.ofBin(condition.sql, condition.values);
    }

    private record Condition(String sql, List<@Nullable Object> values) {}

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression.strip());
        int end = 0;
        while (end < expression.strip().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw unreadable(expression.strip().substring(end));
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
        return tokens;
    }

    /// One pass over the tokens of one expression.
    private final class Reading {

        private final List<String> tokens;
        private int at;

        Reading(List<String> tokens) {
            this.tokens = tokens;
        }

        Condition any() {
            Condition condition = all();
            while (at < tokens.size() && tokens.get(at).equals("OR")) {
                at++;
                condition = joined(condition, " OR ", all());
            }
            return condition;
        }

        private Condition all() {
            if (at >= tokens.size()) {
                throw unreadable(tokens.isEmpty() ? "" : tokens.getLast());
            }
            Condition condition = term();
            while (at < tokens.size()
                    && !tokens.get(at).equals(")")
                    && !tokens.get(at).equals("OR")) {
                condition = joined(condition, " AND ", term());
            }
            return condition;
        }

        private Condition term() {
            if (at >= tokens.size()) {
                throw unreadable(tokens.getLast());
            }
            String token = tokens.get(at++);
            if (token.equals("-")) {
                Condition not = term();
                return new Condition("NOT coalesce(" + not.sql + ", 0)", not.values);
            }
            if (token.equals("(")) {
                Condition inner = any();
                if (at >= tokens.size() || !tokens.get(at++).equals(")")) {
                    throw unreadable(token);
                }
                return inner;
            }
            if (token.equals(")") || token.equals("OR")) {
                throw unreadable(token);
            }
            Matcher fielded = FIELDED.matcher(token);
            return fielded.matches()
                    ? fielded(fielded.group(1), fielded.group(2), unquoted(fielded.group(3)))
                    : words(unquoted(token));
        }
    }

    private static Condition joined(Condition left, String how, Condition right) {
        boolean words = left.sql.equals(ContactQuery.WORDS) && right.sql.equals(ContactQuery.WORDS);
        if (words) {
            String both = "(" + left.values.getFirst() + ")" + how + "(" + right.values.getFirst() + ")";
            return new Condition(ContactQuery.WORDS, List.of(both));
        }
        List<@Nullable Object> values = new ArrayList<>(left.values);
        values.addAll(right.values);
        return new Condition("(" + left.sql + how + right.sql + ")", values);
    }

    private static Condition words(String text) {
        String expression = SearchTokens.query(text);
        if (expression.isEmpty()) {
            throw unreadable(text);
        }
        return new Condition(ContactQuery.WORDS, List.of(expression));
    }

    private Condition fielded(String name, String sign, String value) {
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
        String column = switch (field) {
            case "lastcontact" -> "contact.last_contact_at";
            case "firstcontact" -> "contact.first_contact_at";
            case "obtainedat" -> "contact.obtained_at";
            default -> throw unknown(field);
        };
        Matcher age = AGE.matcher(value);
        if (age.matches()) {
            Instant then = clock.instant().minus(days(age));
            // longer ago than 30 days is before that day
            return new Condition(column + (sign == '>' ? " < ?" : " > ?"), List.of(then));
        }
        try {
            Instant day = LocalDate.parse(value).atStartOfDay(zone).toInstant();
            return sign == '<'
                    ? new Condition(column + " < ?", List.of(day))
                    : new Condition(column + " >= ?", List.of(day.plus(Duration.ofDays(1))));
        } catch (DateTimeParseException noDate) {
            throw unreadable(value);
        }
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
            return new Condition(
                    "contact.id IN (SELECT contact_id FROM custom_value WHERE lower(name) = ? AND value LIKE ? ESCAPE '!')",
                    List.of(field.substring("custom.".length()), like(value)));
        }
        return switch (field) {
            case "country" -> country(value);
            case "grade" -> new Condition("contact.grade = ?", List.of(value.toUpperCase(Locale.ROOT)));
            case "stage" -> oneOf("contact.stage", FieldValues.stage(value));
            case "channel" ->
                oneOf(
                        "contact.channel",
                        FieldValues.channel(value).map(Enum::name).orElse(value));
            case "tag", "tags" -> tag("TAG", value);
            case "interest", "interests" -> tag("INTEREST", value);
            case "address" -> inAddress("value LIKE ? ESCAPE '!'", like(value));
            case "verdict" -> inAddress("verdict = ?", value.toUpperCase(Locale.ROOT));
            case "kind" -> inAddress("kind = ?", value.toUpperCase(Locale.ROOT));
            case "phone" ->
                new Condition(
                        "contact.id IN (SELECT contact_id FROM phone WHERE value LIKE ? ESCAPE '!')",
                        List.of(like(value.replace(" ", ""))));
            case "social" ->
                new Condition(
                        "contact.id IN (SELECT contact_id FROM social_link WHERE value LIKE ? ESCAPE '!')",
                        List.of(like(value)));
            case "basis" ->
                new Condition(
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
        return new Condition(
                "coalesce(contact.country, (SELECT country FROM company WHERE id = contact.company_id)) = ?",
                List.of(code));
    }

    /// The contacts that an import made, which bear its number, or changed, which the journal names.
    private static Condition ofImport(String run) {
        if (!run.matches("\\d{1,9}")) {
            throw unreadable(run);
        }
        return new Condition("""
                contact.id IN (SELECT id FROM contact WHERE import_run_id = ?
                    UNION ALL SELECT entry.contact_id FROM import_run
                    JOIN change_set ON change_set.id = import_run.change_set_id
                    JOIN change_entry AS entry ON entry.seq BETWEEN change_set.first_seq AND change_set.last_seq
                    WHERE import_run.id = ? AND entry.contact_id NOT NULL)""", List.of(Long.valueOf(run), Long.valueOf(run)));
    }

    private static Condition has(String what) {
        return new Condition(
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
                    case "followup", "跟进" ->
                        "EXISTS (SELECT 1 FROM follow_up WHERE contact_id = contact.id AND done_at IS NULL)";
                    default -> throw unknown("has:" + what);
                },
                List.of());
    }

    private static Condition is(String what) {
        return new Condition(
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
        return new Condition(
                "contact.id IN (SELECT contact_id FROM contact_tag WHERE kind = ? AND name = ? COLLATE NOCASE)",
                List.of(kind, name));
    }

    private static Condition inAddress(String condition, String value) {
        return new Condition("contact.id IN (SELECT contact_id FROM address WHERE " + condition + ")", List.of(value));
    }

    private static Condition inCompany(String condition, String value) {
        return new Condition("contact.company_id IN (SELECT id FROM company WHERE " + condition + ")", List.of(value));
    }

    private static Condition oneOf(String column, String value) {
        return new Condition(column + " = ?", List.of(value));
    }

    private static Condition text(String column, String value) {
        return new Condition(column + " LIKE ? ESCAPE '!'", List.of(like(value)));
    }

    private static String like(String value) {
        return "%" + value.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("“"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static TradewindException unreadable(String place) {
        return new TradewindException(Failure.QUERY_UNREADABLE, null, place);
    }

    private static TradewindException unknown(String field) {
        String known = java.util.Arrays.stream(Field.values())
                .map(Field::key)
                .collect(java.util.stream.Collectors.joining(", "));
        return new TradewindException(Failure.FIELD_UNKNOWN, null, field, known);
    }
}
