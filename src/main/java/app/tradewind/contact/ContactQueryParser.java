package app.tradewind.contact;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// A field's name; one of the user's own may hold digits and, between quotation marks, anything.
    private static final String NAME = "(?:(?i:custom)\\.(?:\"[^\"]+\"|[\\p{L}\\p{N}_.]+)|[\\p{L}.]+)";

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([()])|(-)|((?:" + NAME + "[:：>＞<＜])?(?:\"[^\"]*\"|“[^”]*”|[^\\s()\"]+)))");
    private static final Pattern FIELDED = Pattern.compile("(" + NAME + ")([:：>＞<＜])(.*)", Pattern.DOTALL);

    private static final Pattern OF_BIN = Pattern.compile("(?i)(?<![-\\p{L}\"“])(?:is|是)[:：](?:deleted|已删除)(?!\\p{L})");

    private final FieldConditions fields;

    public ContactQueryParser(InstantSource clock, ZoneId zone) {
        fields = new FieldConditions(clock, zone);
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
            throw FieldConditions.unreadable(reading.tokens.get(reading.at));
        }
        return among.equals(ContactQuery.ALL)
                ? ContactQuery.ofBook(condition.sql(), condition.values(), condition.sieve())
                : ContactQuery.ofBin(condition.sql(), condition.values());
    }

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(expression.strip());
        int end = 0;
        while (end < expression.strip().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw FieldConditions.unreadable(expression.strip().substring(end));
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
                condition = condition.or(all());
            }
            return condition;
        }

        private Condition all() {
            if (at >= tokens.size()) {
                throw FieldConditions.unreadable(tokens.isEmpty() ? "" : tokens.getLast());
            }
            Condition condition = term();
            while (at < tokens.size()
                    && !tokens.get(at).equals(")")
                    && !tokens.get(at).equals("OR")) {
                condition = condition.and(term());
            }
            return condition;
        }

        private Condition term() {
            if (at >= tokens.size()) {
                throw FieldConditions.unreadable(tokens.getLast());
            }
            String token = tokens.get(at++);
            if (token.equals("-")) {
                return term().not();
            }
            if (token.equals("(")) {
                Condition inner = any();
                if (at >= tokens.size() || !tokens.get(at++).equals(")")) {
                    throw FieldConditions.unreadable(token);
                }
                return inner;
            }
            if (token.equals(")") || token.equals("OR")) {
                throw FieldConditions.unreadable(token);
            }
            Matcher fielded = FIELDED.matcher(token);
            return fielded.matches()
                    ? fields.of(fielded.group(1).replace("\"", ""), fielded.group(2), unquoted(fielded.group(3)))
                    : words(unquoted(token));
        }
    }

    private static Condition words(String text) {
        String expression = SearchTokens.query(text);
        if (expression.isEmpty()) {
            throw FieldConditions.unreadable(text);
        }
        return Condition.words(expression);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.startsWith("\"") || text.startsWith("“"));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
