package app.tradewind.letter.shelf;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.letter.shelf.TemplateShelf.Carried;
import app.tradewind.letter.shelf.TemplateShelf.CarriedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Templates as pages of HTML in a folder: the title is the subject, `html lang` the language, `meta` the rest.
final class TemplateFolder {

    private TemplateFolder() {}

    static boolean isPage(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.html?");
    }

    static void write(List<Carried> all, Path folder) {
        Set<String> names = new HashSet<>();
        try {
            Files.createDirectories(folder);
            for (Carried carried : all) {
                String name = free(carried.template(), names);
                Files.writeString(folder.resolve(name + ".html"), page(carried, name));
                for (int i = 0; i < carried.files().size(); i++) {
                    Path file = folder.resolve(place(carried.files().get(i), name, i));
                    Files.createDirectories(file.getParent());
                    Files.write(file, carried.files().get(i).bytes());
                }
            }
        } catch (IOException unwritable) {
            throw new TradewindException(Failure.FILE_UNWRITABLE, unwritable, folder);
        }
    }

    private static String free(Template template, Set<String> names) {
        String plain = template.name().replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip();
        String base = (plain.isEmpty() ? "letter" : plain) + "." + template.language();
        String name = base;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + "." + i;
        }
        return name;
    }

    private static String place(CarriedFile file, String name, int index) {
        String plain =
                file.file().name().replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip();
        return "files/" + name + "/" + (index + 1) + "-" + plain;
    }

    private static String page(Carried carried, String name) {
        Template template = carried.template();
        Document page = Jsoup.parse("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body></body></html>");
        page.outputSettings().prettyPrint(false);
        page.select("html").attr("lang", template.language());
        page.title(template.subject());
        meta(page, "name", template.name());
        meta(page, "purpose", template.purpose().name());
        meta(page, "family", Long.toString(carried.family()));
        for (int i = 0; i < carried.files().size(); i++) {
            CarriedFile file = carried.files().get(i);
            page.head()
                    .appendElement("link")
                    .attr("rel", file.file().isInline() ? "picture" : "attachment")
                    .attr("href", place(file, name, i))
                    .attr("type", file.file().mediaType())
                    .attr("title", file.file().name())
                    .attr("id", file.file().cid());
        }
        page.body().append(template.html());
        return page.outerHtml();
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }

    static List<Carried> read(Path from) {
        List<Carried> all = new ArrayList<>();
        try {
            for (Path file : pages(from)) {
                all.add(carried(file));
            }
        } catch (IOException unreadable) {
            throw new TradewindException(Failure.FILE_UNREADABLE, unreadable, from);
        }
        return all;
    }

    private static List<Path> pages(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of(from);
        }
        try (Stream<Path> files = Files.list(from)) {
            return files.filter(TemplateFolder::isPage).sorted().toList();
        }
    }

    private static Carried carried(Path file) throws IOException {
        Document page = Jsoup.parse(Files.readString(file));
        List<CarriedFile> files = new ArrayList<>();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        for (Element link : page.select("link[rel=attachment], link[rel=picture]")) {
            Path place = folder.resolve(link.attr("href")).normalize();
            if (place.startsWith(folder) && Files.isRegularFile(place)) {
                byte[] bytes = Files.readAllBytes(place);
                files.add(new CarriedFile(
                        new LetterFile(link.attr("title"), link.attr("type"), bytes.length, 0, link.attr("id")),
                        bytes));
            }
        }
        page.outputSettings().prettyPrint(false);
        String language = page.select("html").attr("lang");
        Template template = Template.fresh(
                meta(page, "name").isEmpty()
                        ? file.getFileName().toString().replaceFirst("\\.html?$", "")
                        : meta(page, "name"),
                language.isEmpty() ? "en" : language,
                purpose(meta(page, "purpose")),
                page.title(),
                page.body().html());
        String family = meta(page, "family");
        return new Carried(template, family.matches("\\d{1,18}") ? Long.parseLong(family) : 0, files);
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static TemplatePurpose purpose(String written) {
        return Arrays.stream(TemplatePurpose.values())
                .filter(purpose -> purpose.name().equals(written))
                .findFirst()
                .orElse(TemplatePurpose.FIRST);
    }
}
