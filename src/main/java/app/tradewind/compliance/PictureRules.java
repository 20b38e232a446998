package app.tradewind.compliance;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What is shown and what is hidden: pictures, and text that nobody can read.
///
/// Source: 15 U.S.C. §7704(a)(5)(A)(ii) for a visible opt-out; WCAG 2.2 section 1.4.3 for contrast; SpamAssassin’s
/// font and HTML_IMAGE_ONLY rules.
final class PictureRules {

    private static final int LITTLE_TEXT = 400;
    private static final double PIXELS_OF_A_LETTER = 8 * 18;
    private static final double MOST_PICTURE = 0.4;
    private static final double SMALLEST_LETTERS = 9;
    private static final double LEAST_CONTRAST = 3;
    private static final Pattern HIDDEN = Pattern.compile(
            "(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:px|pt|em|%)?\\s*(?:;|$)"
                    + "|opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:;|$)|mso-hide\\s*:\\s*all");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b\\u2060\\ufeff\\u00ad]");
    private static final Pattern COLOUR = Pattern.compile(
            "(?i)(?<![-\\w])(color|background(?:-color)?)\\s*:\\s*(#[0-9a-f]{3,6}|rgb\\([^)]*\\)|white|black)");
    private static final Pattern SIZE = Pattern.compile("(?i)font-size\\s*:\\s*([\\d.]+)\\s*(px|pt)");

    private PictureRules() {}

    static Map<String, FactRule.Test> tests() {
        return Map.of(
                "content.pixel-elsewhere", PictureRules::pixel,
                "content.remote-image", PictureRules::remote,
                "content.image-only", PictureRules::imageOnly,
                "content.hidden-text", PictureRules::hidden,
                "unsub.visible", PictureRules::visible);
    }

    private static Answer pixel(Facts facts) {
        Draft draft = facts.draft();
        boolean asked = facts.profile().isEeaOrUk() && !facts.hasConsent();
        return Answer.failIf(draft != null && !asked && draft.images().stream().anyMatch(ContentRules::isPixel));
    }

    private static Answer remote(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        return draft.images().stream()
                .map(Draft.Image::source)
                .filter(source -> source.matches("(?i)https?:.*"))
                .findFirst()
                .map(Answer::fail)
                .orElse(Answer.PASS);
    }

    private static Answer imageOnly(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || draft.images().stream().allMatch(ContentRules::isPixel)) {
            return Answer.PASS;
        }
        double picture = draft.images().stream()
                .filter(image -> image.width() > 0 && image.height() > 0)
                .mapToDouble(image -> (double) image.width() * image.height())
                .sum();
        double text = draft.text().length() * PIXELS_OF_A_LETTER;
        boolean little = draft.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length < LITTLE_TEXT;
        return Answer.failIf(little || picture > (picture + text) * MOST_PICTURE);
    }

    private static Answer hidden(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null) {
            return Answer.PASS;
        }
        Matcher invisible = INVISIBLE.matcher(draft.text());
        if (invisible.find()) {
            return Answer.fail(String.format(
                            Locale.ROOT, "U+%04X", (int) invisible.group().charAt(0)))
                    .at(Part.body(invisible.start(), invisible.end()));
        }
        if (!draft.letter().html().contains("style")) {
            return Answer.PASS;
        }
        return draft.page().select("[style]").stream()
                .filter(Element::hasText)
                .filter(element -> HIDDEN.matcher(element.attr("style")).find() || contrast(element) < 1.05)
                .findFirst()
                .map(element -> Answer.fail(shortened(element.text())))
                .orElse(Answer.PASS);
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private static Answer visible(Facts facts) {
        Draft draft = facts.draft();
        if (draft == null || !facts.isCommercial() || !draft.letter().html().contains("style")) {
            return Answer.PASS;
        }
        boolean faint = draft.page().select("p, div, span, small, td, a").stream()
                .filter(element -> OptOutWords.isIn(element.ownText()))
                .anyMatch(element -> contrast(element) < LEAST_CONTRAST || size(element) < SMALLEST_LETTERS);
        return Answer.failIf(faint);
    }

    /// In CSS pixels; a point is four thirds of one.
    private static double size(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            Matcher size = SIZE.matcher(at.attr("style"));
            if (size.find()) {
                double number = Double.parseDouble(size.group(1).replaceAll("\\.(?=.*\\.)|\\.$", ""));
                return size.group(2).equalsIgnoreCase("pt") ? number * 4 / 3 : number;
            }
        }
        return 16;
    }

    /// Between the letters and what is behind them; black on white where nothing is said.
    private static double contrast(Element element) {
        double letters = luminance(colour(element, "color", "black"));
        double behind = luminance(colour(element, "background", "white"));
        return (Math.max(letters, behind) + 0.05) / (Math.min(letters, behind) + 0.05);
    }

    private static String colour(Element element, String property, String otherwise) {
        for (Element at = element; at != null; at = at.parent()) {
            Matcher colour = COLOUR.matcher(at.attr("style"));
            while (colour.find()) {
                if (colour.group(1).toLowerCase(Locale.ROOT).startsWith(property)) {
                    return colour.group(2);
                }
            }
        }
        return otherwise;
    }

    private static double luminance(String colour) {
        int[] parts = parts(colour.toLowerCase(Locale.ROOT));
        return 0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]);
    }

    private static double linear(int part) {
        double share = Math.clamp(part, 0, 255) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int[] parts(String colour) {
        if (colour.matches("#[0-9a-f]{3}")) {
            return new int[] {hex(colour, 1, 1) * 17, hex(colour, 2, 1) * 17, hex(colour, 3, 1) * 17};
        }
        if (colour.matches("#[0-9a-f]{6}")) {
            return new int[] {hex(colour, 1, 2), hex(colour, 3, 2), hex(colour, 5, 2)};
        }
        Matcher numbers = Pattern.compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)")
                .matcher(colour);
        if (numbers.matches()) {
            return new int[] {
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3))
            };
        }
        return colour.equals("white") ? new int[] {255, 255, 255} : new int[] {0, 0, 0};
    }

    private static int hex(String colour, int at, int length) {
        return Integer.parseInt(colour.substring(at, at + length), 16);
    }
}
