package app.tradewind.contact;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/// A field of the user's own, of one kind. Values are kept as texts that sort and compare: a number with a point
/// and
/// without separators, a day as ISO 8601, `yes` or `no`.
///
/// @param id 0 where it is not in the book yet
/// @param choices what a [CustomKind#CHOICE] offers, in order
public record CustomField(long id, String name, CustomKind kind, List<String> choices) {

    public CustomField {
        name = name.strip();
        choices = List.copyOf(choices);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a field has a name");
        }
    }

    /// The value that was meant, as it is kept; empty for an empty text.
    ///
    /// @throws TradewindException with [Failure#VALUE_UNREADABLE] and what would fit
    public String read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case TEXT -> text;
            case NUMBER -> number(text);
            case DATE -> day(text);
            case YES_NO -> yesNo(text);
            case CHOICE ->
                choices.stream()
                        .filter(choice -> choice.equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> unreadable(text, String.join(", ", choices)));
            case LINK -> link(text);
        };
    }

    private String number(String text) {
        try {
            return new BigDecimal(text.replaceAll("[\\s,'’\\u00a0\\u202f]", "")).toPlainString();
        } catch (NumberFormatException noNumber) {
            throw unreadable(text, "1234.5");
        }
    }

    private String day(String text) {
        try {
            String[] parts = text.split("[-/.年月日]");
            return parts.length == 3 && parts[0].length() == 4
                    ? LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
                            .toString()
                    : LocalDate.parse(text).toString();
        } catch (DateTimeParseException | NumberFormatException noDay) {
            throw unreadable(text, "2026-01-31");
        } catch (java.time.DateTimeException noSuchDay) {
            throw unreadable(text, "2026-01-31");
        }
    }

    private String yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1", "是", "有" -> "yes";
            case "no", "n", "false", "0", "否", "无" -> "no";
            default -> throw unreadable(text, "yes, no, 是, 否");
        };
    }

    private String link(String text) {
        String whole = text.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? text : "https://" + text;
        try {
            URI uri = new URI(whole);
            String host = uri.getHost();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && host != null && host.contains(".")) {
                return whole;
            }
        } catch (URISyntaxException noLink) {
            throw unreadable(text, "https://www.example.com");
        }
        throw unreadable(text, "https://www.example.com");
    }

    private TradewindException unreadable(String text, String expected) {
        return new TradewindException(Failure.VALUE_UNREADABLE, null, name, text, expected);
    }
}
