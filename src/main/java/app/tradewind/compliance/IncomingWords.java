package app.tradewind.compliance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an answer in the timeline says, in the languages of our buyers.
///
/// Source: RFC 3834 section 5; compliance.md 5.5 and 5.6.
final class IncomingWords {

    /// A refusal stands at the beginning of an answer; further down it is a quotation.
    private static final int FIRST_WORDS = 30;

    private static final Pattern AUTOMATIC = any(
            "^auto(?:matic)?[ -]?(?:reply|response|answer)?:",
            "automatic reply",
            "auto-?reply",
            "out of (?:the )?office",
            "abwesenheit",
            "réponse automatique",
            "respuesta automática",
            "resposta automática",
            "risposta automatica",
            "автоответ",
            "自动回复",
            "自動回覆",
            "自動応答",
            "不在通知",
            "부재중");
    private static final Pattern LEFT = any(
            "(?:has |have |i )left (?:the |our )?(?:company|firm|organi[sz]ation)",
            "no longer (?:works?|working|employed|with (?:us|the company))",
            "nicht mehr (?:bei|für|im|in unserem) .{0,30}(?:tätig|beschäftigt|unternehmen)",
            "ne (?:fait|travaille) plus (?:partie|chez|dans)",
            "ya no (?:trabaja|forma parte|está en)",
            "já não trabalha",
            "больше не работает",
            "已离职|已離職|不再任职",
            "退職");
    private static final Pattern REFUSAL = any(
            "\\bstop\\b",
            "unsubscrib",
            "remove me",
            "take me off",
            "no more (?:e-?)?(?:mails?|letters?|messages?)",
            "do(?:n['’]t| not) (?:contact|write|e-?mail|mail) (?:me|us)",
            "abmelden",
            "keine (?:weiteren )?(?:e-?)?mails",
            "désinscrire|désabonner",
            "no (?:me )?(?:enviar|envíe|escriba)n? más",
            "dar(?:me|nos) de baja",
            "não (?:me )?(?:envie|escreva) mais",
            "取消订阅|不要再发|别再发|退订",
            "отпишите|не пишите",
            "配信停止",
            "수신 ?거부");
    private static final Pattern UNTIL =
            Pattern.compile("(?iu)(?:until|till|bis(?: zum)?|jusqu['’]au|hasta(?: el)?|até|до|到|至)\\s*(?:the\\s*)?"
                    + "(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})"
                    + "|(\\d{1,2})\\s+(\\p{L}{3})\\p{L}*\\.?\\s+(\\d{4})|(\\d{4})年(\\d{1,2})月(\\d{1,2})日)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private IncomingWords() {}

    private static Pattern any(String... phrases) {
        return Pattern.compile(Stream.of(phrases).collect(Collectors.joining("|", "(?iu)(?:", ")")));
    }

    static boolean isAutomatic(String text) {
        return AUTOMATIC.matcher(text.strip()).find();
    }

    static boolean saysThatHeLeft(String text) {
        return LEFT.matcher(text).find();
    }

    static boolean refuses(String text) {
        String own = Stream.of(text.strip().split("\\s+")).limit(FIRST_WORDS).collect(Collectors.joining(" "));
        return REFUSAL.matcher(own).find();
    }

    /// The day until which somebody is away, if the text names one with its year.
    static Optional<LocalDate> awayUntil(String text) {
        Matcher until = UNTIL.matcher(text);
        return until.find() ? day(until) : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            if (found.group(1) != null) {
                return date(found.group(1), number(found.group(2)), found.group(3));
            }
            if (found.group(4) != null) {
                return date(found.group(6), number(found.group(5)), found.group(4));
            }
            if (found.group(7) != null) {
                int month = MONTHS.indexOf(found.group(8).toLowerCase(Locale.ROOT)) + 1;
                return date(found.group(9), month, found.group(7));
            }
            return date(found.group(10), number(found.group(11)), found.group(12));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        return Optional.of(LocalDate.of(number(year), month, number(day)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
