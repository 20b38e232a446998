package app.tradewind.compliance;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the sentence that tells how to stop, in the languages in which letters are written.
final class OptOutWords {

    private static final Pattern ENGLISH = any(
            "unsubscrib",
            "opt[- ]?(?:out|ing out)",
            "no (?:more|further|other) (?:\\w+ )?(?:letters?|e-?mails?|messages?|contact)",
            "not (?:write|contact|mail|e-?mail|hear)(?: \\w+){0,4} (?:again|any ?more|further|from)",
            "(?:i|we)(?: will|’ll|'ll)? (?:not|never) write",
            "(?:reply|answer|write|send)(?: \\w+){0,5} [\"“'‘]?(?:no|stop|remove|unsubscribe)\\b",
            "(?:rather|prefer) not",
            "stop (?:receiving|writing|these|sending)",
            "remove (?:me|you)");
    private static final Pattern CHINESE = any(
            "退订",
            "退訂",
            "不再(?:写|寫|发|發|给|給|打扰|打擾|联系|聯絡|聯繫|来信|來信|收到)",
            "取消订阅",
            "取消訂閱",
            "勿扰",
            "(?:回|回复|回覆).{0,8}[“「\"]?(?:不|否|退|停)");
    private static final Map<String, Pattern> OTHERS = Map.ofEntries(
            Map.entry(
                    "es",
                    any(
                            "d[aá]r(?:se|me|le)? de baja",
                            "no (?:le |les |te )?(?:volver|escribir)\\p{L}* .{0,20}(?:más|escribir|nuevo)",
                            "(?:respond|contest)\\p{L}* .{0,30}[\"“«]?(?:no|baja)\\b",
                            "cancelar la suscripción",
                            "no (?:desea|quiere)\\p{L}* .{0,30}(?:más|mensajes|correos)")),
            Map.entry(
                    "pt",
                    any(
                            "respond\\p{L}* .{0,30}[\"“«]?não\\b",
                            "cancelar a (?:inscrição|subscrição)",
                            "não .{0,30}(?:mais|novamente|escrever)",
                            "descadastr")),
            Map.entry(
                    "de",
                    any(
                            "abmelde|abbestell|widersprech|widerspruch",
                            "(?:keine|nicht) .{0,30}(?:mehr|weitere|wieder|schreib)",
                            "antwort\\p{L}* .{0,40}nein")),
            Map.entry(
                    "nl",
                    any("uitschrijv|afmeld", "antwoord\\p{L}* .{0,40}nee", "niet .{0,30}(?:meer|opnieuw|nogmaals)")),
            Map.entry(
                    "fr",
                    any(
                            "désabonn|désinscri",
                            "ne .{0,25}(?:plus|pas).{0,25}(?:écri|recev|contact|message)",
                            "n[’']écrir\\p{L}* plus",
                            "répond\\p{L}* .{0,40}(?:non|stop)")),
            Map.entry(
                    "it",
                    any(
                            "disiscriv|cancellar|cancellazione",
                            "non .{0,40}(?:più|scriv|ricev)",
                            "rispond\\p{L}* .{0,40}no\\b")),
            Map.entry(
                    "pl",
                    any("wypis|rezygn|sprzeciw", "nie .{0,40}(?:więcej|pisa|otrzym)", "odpowie\\p{L}* .{0,30}nie")),
            Map.entry("tr", any("abonelik|bir daha|listeden|istemi|almak ?istem")),
            Map.entry("vi", any("hủy đăng ký|từ chối", "không .{0,40}(?:nữa|nhận|viết|gửi)")),
            Map.entry(
                    "ru",
                    any(
                            "отпис|отказ",
                            "(?:больше )?не .{0,40}(?:писать|беспоко|получать|напиш)",
                            "ответьте .{0,30}(?:нет|стоп)")),
            Map.entry("ar", any("إلغاء", "لن (?:أ|ن)", "لا .{0,30}(?:تراسل|تكتب|رسائل|الرسائل)", "كلمة")),
            Map.entry("ja", any("配信.{0,3}(?:停止|不要|解除)", "今後.{0,30}(?:不要|送|停止|ご連絡)", "ご不要|不要の場合|希望され(?:ない|ません)")),
            Map.entry("ko", any("수신 ?거부", "다시 .{0,20}않", "더 ?이상", "원(?:하지|치) ?않")),
            Map.entry("he", any("הסר|להסיר|הסרה")));
    private static final Pattern ANY_OTHER =
            Pattern.compile(OTHERS.values().stream().map(Pattern::pattern).collect(Collectors.joining("|")));

    private OptOutWords() {}

    private static Pattern any(String... phrases) {
        return Pattern.compile(Arrays.stream(phrases).collect(Collectors.joining("|", "(?iu)(?:", ")")));
    }

    static boolean isIn(String text) {
        return inEnglish(text) || inChinese(text) || ANY_OTHER.matcher(text).find();
    }

    /// Whether the sentence stands in a language, by its code; in one whose words are not known here it is taken
    /// to.
    static boolean isIn(String text, String language) {
        return switch (language) {
            case "en" -> inEnglish(text);
            case "zh" -> inChinese(text);
            default ->
                !OTHERS.containsKey(language)
                        || OTHERS.get(language).matcher(text).find();
        };
    }

    static boolean inEnglish(String text) {
        return ENGLISH.matcher(text).find();
    }

    static boolean inChinese(String text) {
        return CHINESE.matcher(text).find();
    }

    /// The line with the sentence, from its first word of refusal to its end; the whole text where it has none.
    static Part placeIn(String text) {
        for (Pattern words : new Pattern[] {ENGLISH, CHINESE, ANY_OTHER}) {
            Matcher found = words.matcher(text);
            if (found.find()) {
                int end = text.indexOf('\n', found.end());
                int start = text.lastIndexOf('\n', found.start()) + 1;
                return Part.body(start, end < 0 ? text.length() : end);
            }
        }
        return Part.body(0, text.length());
    }
}
