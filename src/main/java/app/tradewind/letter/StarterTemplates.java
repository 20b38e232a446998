package app.tradewind.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The templates that a new book starts with: a letter for each purpose in each of the languages that exporters
/// write most, which are variants of each other.
///
/// A resource holds the name in its first line, the subject in its second, and after an empty line the body as
/// plain text, `**bold**` where it matters.
public final class StarterTemplates {

    static final List<String> LANGUAGES = List.of("en", "zh", "es", "de", "fr", "pt", "ar", "ru");

    private static final Map<TemplatePurpose, String> FILES = files();

    private StarterTemplates() {}

    private static Map<TemplatePurpose, String> files() {
        Map<TemplatePurpose, String> files = new EnumMap<>(TemplatePurpose.class);
        for (TemplatePurpose purpose : TemplatePurpose.values()) {
            files.put(purpose, purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return files;
    }

    /// Adds all starter templates, whatever the book has already. Blocks.
    public static void install(TemplateRepository templates, Instant at) {
        for (TemplatePurpose purpose : FILES.keySet()) {
            Template first = null;
            for (String language : LANGUAGES) {
                Template fresh = read(FILES.get(purpose), language, purpose);
                Template kept = templates.add(first == null ? fresh : fresh.asVariantOf(first), at);
                first = first == null ? kept : first;
            }
        }
    }

    /// The starter templates, none of them in a book.
    public static List<Template> all() {
        return LANGUAGES.stream()
                .flatMap(language ->
                        FILES.entrySet().stream().map(file -> read(file.getValue(), language, file.getKey())))
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
