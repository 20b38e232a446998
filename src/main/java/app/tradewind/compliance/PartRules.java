package app.tradewind.compliance;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.Identity;
import app.tradewind.letter.LetterKind;
import app.tradewind.mail.finished.FinishedMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of the finished message: text beside HTML, in letters that arrive.
///
/// Source: RFC 2046 section 5.1.4, RFC 2047 section 2; SpamAssassin’s MPART_ALT_DIFF, MIME_HTML_ONLY and
/// CHARSET_FARAWAY.
final class PartRules {

    private static final double ALIKE = 0.8;
    private static final Pattern FAR_CHARSET = Pattern.compile("(?i)GB.*|BIG5.*|EUC-(?:KR|JP|CN)|ISO-2022.*|SHIFT_JIS");
    private static final Pattern FULL_WIDTH = Pattern.compile("[，。！？：；（）【】「」　]");
    private static final Pattern EAST_FONT = Pattern.compile(
            "(?i)simsun|simhei|microsoft yahei|nsimsun|dengxian|pingfang|kaiti|fangsong|宋体|黑体|微软雅黑|等线|楷体|仿宋");
    private static final Pattern BROKEN_WORD =
            Pattern.compile("=\\?(?![A-Za-z0-9-]+\\?[BbQq]\\?[\\x21-\\x3e\\x40-\\x7e]*\\?=)");
    private static final Set<String> EAST = Set.of("zh", "ja", "ko");

    private PartRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.html-only", PartRules::htmlOnly,
                "content.alt-diff", PartRules::differ,
                "content.charset", PartRules::charset,
                "content.subject-encoding", PartRules::subject,
                "content.followup-thread", PartRules::thread);
    }

    private static @Nullable FinishedMessage message(Facts facts) {
        return facts.draft() == null ? null : facts.draft().message();
    }

    private static Answer htmlOnly(Facts facts) {
        FinishedMessage message = message(facts);
        return Answer.failIf(
                message != null && !message.html().isBlank() && message.text().isBlank());
    }

    private static Answer differ(Facts facts) {
        FinishedMessage message = message(facts);
        if (message == null || message.html().isBlank() || message.text().isBlank()) {
            return Answer.PASS;
        }
        Map<String, Integer> plain = words(message.text());
        Map<String, Integer> html = words(HtmlText.toPlain(message.html()));
        int common = plain.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), html.getOrDefault(word.getKey(), 0)))
                .sum();
        double share = (double) common / Math.max(1, Math.max(total(plain), total(html)));
        return share < ALIKE ? Answer.fail(Math.round(share * 100)) : Answer.PASS;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Stream.of(Draft.folded(text).split(" ")).forEach(word -> words.merge(word, 1, Integer::sum));
        words.remove("");
        return words;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Answer charset(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        FinishedMessage message = draft.message();
        if (message != null
                && message.charsets().stream()
                        .anyMatch(name -> FAR_CHARSET.matcher(name).matches())) {
            return Answer.fail(String.join(", ", message.charsets()));
        }
        if (EAST.contains(Locale.forLanguageTag(draft.letter().language()).getLanguage())) {
            return Answer.PASS;
        }
        Matcher font = EAST_FONT.matcher(draft.letter().html());
        if (font.find()) {
            return Answer.fail(font.group());
        }
        Matcher mark = FULL_WIDTH.matcher(withoutOwnNames(draft.text(), facts));
        return mark.find() ? Answer.fail(mark.group()).at(Part.body(mark.start(), mark.end())) : Answer.PASS;
    }

    /// A firm’s Chinese name and address may stand in its signature as they are, and a Chinese sentence beside the
    /// English one is what Hong Kong asks for. What is taken out leaves its place.
    private static String withoutOwnNames(String text, Facts facts) {
        Identity own = facts.sender().identity();
        String without = text;
        for (String name : List.of(own.company(), own.postalAddress(), own.registration(), own.name())) {
            if (!name.isBlank()) {
                without = without.replace(name, " ".repeat(name.length()));
            }
        }
        return Pattern.compile("(?m)^.*\\p{IsHan}.*$")
                .matcher(without)
                .replaceAll(line -> " ".repeat(line.group().length()));
    }

    private static Answer subject(Facts facts) {
        FinishedMessage message = message(facts);
        if (message == null) {
            return Answer.PASS;
        }
        return Answer.failIf(message.all("Subject").stream()
                .anyMatch(header ->
                        !header.isAscii() || BROKEN_WORD.matcher(header.value()).find()));
    }

    private static Answer thread(Facts facts) {
        FinishedMessage message = message(facts);
        boolean follows = facts.letterKind() == LetterKind.FOLLOW_UP
                && facts.history().letters().lastAt() != null;
        return Answer.failIf(follows && message != null && !message.has("In-Reply-To"));
    }
}
