package app.tradewind.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The templates that a new book starts with: three letters in each of the languages that exporters write most.
///
/// A resource holds the name in its first line, the subject in its second, and after an empty line the body as
/// plain text, `**bold**` where it matters.
public final class StarterTemplates {

    static final List<String> LANGUAGES = List.of("en", "zh", "es", "de", "fr", "pt", "ar", "ru");

    private StarterTemplates() {}

    /// Adds all starter templates, whatever the book has already. Blocks.
    public static void install(TemplateRepository templates, Instant at) {
        all().forEach(template -> templates.add(template, at));
    }

    /// The starter templates, none of them in a book.
    public static List<Template> all() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        read("first", language, TemplatePurpose.FIRST),
                        read("follow-up", language, TemplatePurpose.FOLLOW_UP),
                        read("after-fair", language, TemplatePurpose.AFTER_FAIR)))
                .toList();
    }

    private static Template read(String file, String language, TemplatePurpose purpose) {
        String resource = "starter/" + file + "." + language + ".txt";
        try (InputStream in = Objects.requireNonNull(StarterTemplates.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> head = text.lines().limit(2).toList();
            String body = text.substring(text.indexOf("\n\n")).strip();
            String html = HtmlText.ofPlain(body).replaceAll("\\*\\*([^*]+)\\*\\*", "<b>$1</b>");
            return Template.fresh(head.getFirst(), language, purpose, head.getLast(), html);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
