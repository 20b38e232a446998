package app.tradewind.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Addresses that a short script writes into its page: quoted pieces and variables put together with `+`.
///
/// Nothing is run. What is not a plain joining of texts is not understood and gives nothing.
final class Scripts {

    private static final int LONGEST = 8000;
    private static final int MOST = 20;
    private static final Pattern TOKEN = Pattern.compile("'((?:[^'\\\\\\n]|\\\\.)*+)'|\"((?:[^\"\\\\\\n]|\\\\.)*+)\""
            + "|([A-Za-z_$][A-Za-z0-9_$]{0,40}+)|(\\+=?|=|;|,|\\(|\\))|(\\d{1,6}+)|([^\\s])");

    private Scripts() {}

    /// The texts with an at sign that the script makes, tags taken out.
    static List<String> texts(String script) {
        boolean writes = script.contains("document.write")
                || script.contains("innerHTML")
                || script.contains("mailto")
                || script.contains("'@'")
                || script.contains("\"@\"")
                || script.contains("innerText")
                || script.contains("textContent")
                || script.contains("insertAdjacentHTML");
        if (!writes || script.length() > LONGEST) {
            return List.of();
        }
        List<String> made = new ArrayList<>();
        for (String joined : joined(script)) {
            String text = Parser.unescapeEntities(joined, true);
            if (text.indexOf('@') >= 0 && made.size() < MOST) {
                made.add(visible(text));
            }
        }
        return made;
    }

    /// A link that is written in several strokes is read to its end by the page, so the pieces are read together
    /// too.
    private static List<String> joined(String script) {
        Map<String, String> variables = new HashMap<>();
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        StringBuilder written = new StringBuilder();
        String target = "";
        String name = "";
        boolean appends = false;
        Matcher token = TOKEN.matcher(script);
        while (token.find()) {
            String quoted = token.group(1) == null ? token.group(2) : token.group(1);
            if (quoted != null) {
                value.append(unescaped(quoted));
            } else if (token.group(3) != null) {
                name = token.group(3);
                value.append(variables.getOrDefault(name, ""));
            } else if ("=".equals(token.group(4)) || "+=".equals(token.group(4))) {
                target = name;
                appends = "+=".equals(token.group(4));
                value.setLength(0);
            } else if (token.group(4) != null && !"+".equals(token.group(4)) || token.group(6) != null) {
                if (!"(".equals(token.group(4)) && !".".equals(token.group(6))) {
                    end(variables, values, written, value, target, appends);
                    target = ";".equals(token.group(4)) ? "" : target;
                }
            }
        }
        end(variables, values, written, value, target, appends);
        values.add(written.toString());
        return values;
    }

    private static void end(
            Map<String, String> variables,
            List<String> values,
            StringBuilder written,
            StringBuilder value,
            String target,
            boolean appends) {
        if (value.isEmpty()) {
            return;
        }
        String text = value.toString();
        value.setLength(0);
        if (target.isEmpty()) {
            if (written.length() < LONGEST) {
                written.append(text);
            }
        } else {
            String before = appends ? variables.getOrDefault(target, "") : "";
            String all = before.length() > LONGEST ? before : before + text;
            variables.put(target, all);
            values.add(all);
        }
    }

    private static String unescaped(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        return Pattern.compile("\\\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))")
                .matcher(quoted)
                .replaceAll(found -> {
                    String code = found.group(1) == null ? found.group(2) : found.group(1);
                    String sign = code == null ? found.group(3) : Character.toString(Integer.parseInt(code, 16));
                    return Matcher.quoteReplacement(sign);
                });
    }

    private static String visible(String html) {
        return html.indexOf('<') < 0
                ? html.replaceFirst("^.*mailto:", "")
                : HtmlBlocks.mailsOf(Jsoup.parseBodyFragment(html).body());
    }
}
