package app.tradewind.handover.paper;

import app.tradewind.contact.rights.PersonData;
import app.tradewind.contact.rights.PersonData.KeptFile;
import app.tradewind.contact.rights.PersonData.Row;
import app.tradewind.text.Messages;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What is held on a person as a page to be read and printed, in the user's language.
final class PersonPage {

    private static final String LOOKS = """
            body{font:15px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#16212b}
            h1{font-size:1.5em}h2{font-size:1.1em;margin-top:2em;border-bottom:1px solid #d3dade}
            dl{display:grid;grid-template-columns:12em 1fr;gap:.2em 1em;margin:1em 0;break-inside:avoid}
            dt{color:#505e6a}dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
            """;

    /// Of one table each: what orders or finds rows within the book says nothing of a person.
    private static final List<String> INNER =
            List.of("name_sort", "company_sort", "name_key", "position", "first_seq", "last_seq", "tokens");

    private final Messages messages;
    private final DateTimeFormatter moments;

    PersonPage(Messages messages) {
        this.messages = messages;
        moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(ZoneOffset.UTC);
    }

    String html(PersonData data, Instant now) {
        String who = data.subject().names().isEmpty()
                ? String.join(", ", data.subject().addresses())
                : String.join(", ", data.subject().names());
        Document page = Document.createShell("");
        page.charset(java.nio.charset.StandardCharsets.UTF_8);
        page.title(messages.text("rights.page.title", who));
        page.head().appendElement("style").append(LOOKS);
        Element body = page.body();
        body.appendElement("h1").text(page.title());
        body.appendElement("p").text(messages.text("rights.page.made", moments.format(now), data.entries()));
        body.appendElement("p").text(messages.text("rights.page.rights"));
        data.tables().forEach(table -> table(body, table));
        files(body, data.files());
        mentions(body, data);
        return page.outerHtml();
    }

    private void table(Element body, PersonData.Table table) {
        if (table.name().equals("contact_search")) {
            return;
        }
        body.appendElement("h2").text(word("rights.table.", table.name()));
        for (Row row : table.rows()) {
            Element list = body.appendElement("dl");
            for (Map.Entry<String, @Nullable Object> value : row.values().entrySet()) {
                String said = said(value.getValue());
                if (!said.isEmpty() && !INNER.contains(value.getKey())) {
                    list.appendElement("dt").text(word("rights.column.", value.getKey()));
                    list.appendElement("dd").text(said);
                }
            }
        }
    }

    private String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Instant at -> moments.format(at);
            default -> String.valueOf(value);
        };
    }

    /// A table or column that has no word yet is called as in the book: better an English name than nothing.
    private String word(String prefix, String name) {
        return messages.has(prefix + name) ? messages.text(prefix + name) : name.replace('_', ' ');
    }

    private void files(Element body, List<KeptFile> files) {
        if (files.isEmpty()) {
            return;
        }
        body.appendElement("h2").text(messages.text("rights.page.files"));
        Element list = body.appendElement("ul");
        int number = 0;
        for (KeptFile file : files) {
            String place = PersonFile.place(file, ++number);
            list.appendElement("li").appendElement("a").attr("href", place).text(place);
        }
    }

    private void mentions(Element body, PersonData data) {
        if (data.mentions().isEmpty()) {
            return;
        }
        body.appendElement("h2").text(messages.text("rights.page.mentions"));
        Element list = body.appendElement("dl");
        data.mentions().forEach(mention -> {
            list.appendElement("dt").text(word("rights.table.", mention.table()));
            list.appendElement("dd").text(mention.text());
        });
    }
}
