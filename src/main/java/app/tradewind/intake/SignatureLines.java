package app.tradewind.intake;

import app.tradewind.intake.message.SavedMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The last lines of what a sender wrote, where a signature stands: above the messages that are quoted below it.
final class SignatureLines {

    private static final int MOST_LINES = 16;
    private static final int LONGEST_LINE = 200;
    /// Where a quoted message begins, as the mail programs of several languages write it.
    private static final Pattern QUOTED = Pattern.compile(
            "(?i)-{2,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d.origine|mensaje original"
                    + "|原始邮件|原邮件|转发邮件|回复的原邮件).*|_{10,}|on .{5,200} wrote ?:|am .{5,200} schrieb .*:"
                    + "|le .{5,200} a écrit ?:|el .{5,200} escribió ?:|在.{4,200}写道 ?[:：]"
                    + "|(?:from|von|de|发件人|寄件者|差出人) ?[:：] .*");
    private static final Pattern DELIMITER = Pattern.compile("(?:--|—|__) ?");

    private SignatureLines() {}

    static List<String> of(SavedMessage message) {
        String body = message.text().isBlank() ? shown(message.html()) : message.text();
        List<String> lines = new ArrayList<>();
        for (String line : body.split("\\R")) {
            String plain = line.strip();
            if (QUOTED.matcher(plain).matches()) {
                break;
            }
            if (DELIMITER.matcher(plain).matches()) {
                lines.clear();
            } else if (!plain.isEmpty() && !plain.startsWith(">")) {
                lines.add(plain);
            }
        }
        return lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()).stream()
                .filter(line -> line.length() <= LONGEST_LINE)
                .toList();
    }

    /// The lines of a page as they are seen.
    private static String shown(String html) {
        Document page = Jsoup.parse(html);
        page.select("blockquote, style, script, .gmail_quote").remove();
        page.select("br").after("\n");
        page.select("p, div, tr, li, table").before("\n");
        return page.wholeText();
    }
}
