package app.tradewind.letter.lint;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.lint.LintFinding.Part;
import app.tradewind.letter.lint.LintFinding.Where;
import app.tradewind.letter.lint.LintInput.Attachment;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Links, pictures, fonts and slips of the pen. (compliance.md, section 3, Form)
final class FormRules {

    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern FULL_WIDTH = Pattern.compile("[，。！？：；（）　]");
    private static final Pattern LEFT_OVER = Pattern.compile(
            // one look at a character spares trying all of these at it
            "(?=[{}｛%*\\[unlx ])(?:\\{\\{|}}|｛｛|\\{[a-z_. ]{2,30}}|%[A-Z_]{3,20}%|\\*\\|[A-Z_]+\\|\\*"
                    + "|\\[(?:first ?|last |company |your |recipient )?(?:name|company|product|country|title)]"
                    + "|\\b(?:undefined|NaN)\\b|\\bnull\\b|(?i:lorem ipsum)|\\bXXX+\\b|(?<=\\S) {2,}(?=\\S))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FONT = Pattern.compile("(font-family|color|font-size)\\s*:\\s*([^;]+)");
    private static final Pattern CJK_FONT = Pattern.compile(
            "simsun|simhei|microsoft yahei|宋体|黑体|微软雅黑|等线|dengxian|pingfang|fangsong|kaiti|ms gothic|meiryo|malgun");
    private static final Pattern SHORTENER = Pattern.compile(
            "(?i)(?<![\\w.@-])(?:https?://)?(?:www\\.)?(?:bit\\.ly|tinyurl\\.com|goo\\.gl|t\\.co|ow\\.ly|is\\.gd|buff\\.ly|rebrand\\.ly|cutt\\.ly|rb\\.gy"
                    + "|t\\.ly|tiny\\.cc|lnkd\\.in|v\\.gd|s\\.id|dwz\\.cn|t\\.cn|url\\.cn|suo\\.im|clck\\.ru|shorturl\\.at)/\\S+");
    private static final long HEAVY_PICTURES = 150_000;
    private static final int FEW_LETTERS = 200;
    private static final long ONE_MEGABYTE = 1024 * 1024L;

    static final List<LintRule> RULES = List.of(
            LintRule.of("lint.links.count", FormRules::links),
            LintRule.of("lint.links.shortener", FormRules::shorteners),
            LintRule.of("lint.images", FormRules::images),
            LintRule.of("lint.attach", FormRules::attachments),
            LintRule.of("lint.attach.forgotten", FormRules::forgotten),
            LintRule.of("lint.fonts", FormRules::fonts),
            LintRule.of("lint.fullwidth", FormRules::fullWidth),
            LintRule.of("lint.template", FormRules::leftOver),
            LintRule.of("lint.plain.alt", FormRules::plainPart));

    private FormRules() {}

    private static Measured links(LintText text) {
        List<MatchResult> written = LINK.matcher(text.bodyText()).results().toList();
        int anchors = text.html().select("a[href~=^https?:]").size();
        long links = Math.max(written.size(), anchors);
        Where where = written.size() > 1
                ? Where.body(new Span(written.get(1).start(), written.get(1).end())
                        .shifted(text.body().start()))
                : Where.body(text.body());
        return Measured.of(links > 3, links > 1, where, links);
    }

    private static Measured shorteners(LintText text) {
        Matcher written = SHORTENER.matcher(text.whole());
        if (written.find()) {
            return Measured.warn(Where.body(new Span(written.start(), written.end())), written.group());
        }
        return text.html().select("a[href]").stream()
                .map(link -> SHORTENER.matcher(link.attr("href")))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> Measured.warn(Where.body(text.body()), found.group()))
                .orElse(Measured.FINE);
    }

    /// Pictures in the letter itself count by their size too: base64 makes four signs of three octets.
    private static Measured images(LintText text) {
        int images = text.html().select("img").size();
        long bytes = text.html().select("img[src^=data:]").stream()
                        .mapToLong(image -> image.attr("src").length())
                        .sum()
                * 3
                / 4;
        long written = text.whole().length();
        boolean mostlyPicture = images > 0 && written < FEW_LETTERS;
        return Measured.of(
                images > 1 || bytes > HEAVY_PICTURES || mostlyPicture, images == 1, Where.body(text.body()), images);
    }

    /// The letter speaks of something enclosed, and nothing is.
    private static Measured forgotten(LintText text) {
        if (!text.input().attachments().isEmpty()) {
            return Measured.FINE;
        }
        Matcher named = LintWords.list("any.attached").matcher(text.folded());
        return named.find()
                ? Measured.warn(
                        Where.body(new Span(named.start(), named.end())),
                        text.whole().substring(named.start(), named.end()))
                : Measured.FINE;
    }

    private static Measured attachments(LintText text) {
        List<Attachment> files = text.input().attachments();
        boolean small = files.size() == 1
                && files.getFirst().name().toLowerCase(Locale.ROOT).endsWith(".pdf")
                && files.getFirst().bytes() <= ONE_MEGABYTE;
        return Measured.of(!files.isEmpty() && !small, small, Where.body(text.body()), files.size());
    }

    private static Measured fonts(LintText text) {
        Set<String> kinds = new HashSet<>();
        boolean cjk = false;
        for (Element element : text.html().select("[style], font")) {
            String style = LintWords.fold(element.attr("style") + ";font-family:" + element.attr("face"));
            Matcher font = FONT.matcher(style);
            while (font.find()) {
                kinds.add(font.group(1) + font.group(2).strip());
            }
            cjk |= !text.isCjk() && CJK_FONT.matcher(style).find();
        }
        return Measured.of(kinds.size() > 3 || cjk, kinds.size() == 3, Where.body(text.body()), kinds.size());
    }

    private static Measured fullWidth(LintText text) {
        if (text.isCjk()) {
            return Measured.FINE;
        }
        List<MatchResult> marks = FULL_WIDTH
                .matcher(text.whole().substring(0, text.body().end()))
                .results()
                .toList();
        if (marks.isEmpty()) {
            return Measured.FINE;
        }
        Where where =
                new Where(Part.BODY, marks.getFirst().start(), marks.getFirst().end());
        return Measured.of(marks.size() > 1, true, where, marks.size());
    }

    private static Measured leftOver(LintText text) {
        Matcher subject = LEFT_OVER.matcher(text.subject());
        if (subject.find()) {
            return Measured.warn(new Where(Part.SUBJECT, subject.start(), subject.end()), subject.group());
        }
        Matcher body = LEFT_OVER.matcher(text.whole());
        return body.find()
                ? Measured.warn(new Where(Part.BODY, body.start(), body.end()), body.group())
                : Measured.FINE;
    }

    private static Measured plainPart(LintText text) {
        if (text.input().body().isBlank() || text.input().html().isBlank()) {
            return Measured.FINE;
        }
        Map<String, Long> plain = counts(text.input().body());
        Map<String, Long> html =
                counts(HtmlText.toPlain(Jsoup.parse(text.input().html()).body().html()));
        long common = plain.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), html.getOrDefault(word.getKey(), 0L)))
                .sum();
        long all = Math.max(1, Math.max(total(plain), total(html)));
        long percent = common * 100 / all;
        return Measured.of(percent < 80, percent < 95, Where.body(text.body()), percent);
    }

    private static long total(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> counts(String text) {
        return Counting.spacedWords(LintWords.fold(text)).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
