package app.tradewind.letter.shelf;

import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplateRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes the templates of a book to files and takes such files in: one JSON file with everything in it, or a
/// folder
/// with a page of HTML for each. Every method blocks.
public final class TemplateShelf {

    private final TemplateRepository templates;
    private final LetterFileRepository files;

    public TemplateShelf(TemplateRepository templates, LetterFileRepository files) {
        this.templates = templates;
        this.files = files;
    }

    /// A template with the bytes of its files.
    ///
    /// @param family equal for those that say the same in different languages; 0 for one that stands alone
    record Carried(Template template, long family, List<CarriedFile> files) {}

    record CarriedFile(LetterFile file, byte[] bytes) {}

    /// How many templates were added, and how many the book had already.
    public record Taken(int added, int known) {}

    /// Writes templates, their files included, as one JSON file.
    ///
    /// @throws app.tradewind.failure.TradewindException with
    ///     [app.tradewind.failure.Failure#FILE_UNWRITABLE]
    public void writeFile(List<Template> chosen, Path file) {
        TemplateJson.write(carried(chosen), file);
    }

    /// Writes each template as `NAME.LANGUAGE.html` into a folder, its files below `files`.
    ///
    /// @throws app.tradewind.failure.TradewindException with
    ///     [app.tradewind.failure.Failure#FILE_UNWRITABLE]
    public void writeFolder(List<Template> chosen, Path folder) {
        TemplateFolder.write(carried(chosen), folder);
    }

    /// Takes in what [#writeFile] or [#writeFolder] wrote, or any page of HTML. A template that the book has word
    /// for
    /// word is not added again. All of it or nothing.
    ///
    /// @param from a JSON file, a page of HTML, or a folder of pages
    /// @throws app.tradewind.failure.TradewindException with
    ///     [app.tradewind.failure.Failure#FILE_UNREADABLE] or
    ///     [app.tradewind.failure.Failure#TEMPLATE_UNREADABLE]
    public Taken take(Path from, Instant at) {
        boolean pages = Files.isDirectory(from) || TemplateFolder.isPage(from);
        return templates.together(() -> add(pages ? TemplateFolder.read(from) : TemplateJson.read(from), at));
    }

    private Taken add(List<Carried> all, Instant at) {
        Map<Long, Template> families = new HashMap<>();
        int added = 0;
        int known = 0;
        for (Carried carried : all) {
            Template wanted = carried.template().withFiles(kept(carried.files()));
            Template same = templates.list().stream()
                    .filter(one -> saysTheSame(one, wanted))
                    .findFirst()
                    .orElse(null);
            Template first = carried.family() == 0 ? null : families.get(carried.family());
            Template there =
                    same != null ? same : templates.add(first == null ? wanted : wanted.asVariantOf(first), at);
            families.putIfAbsent(carried.family(), there);
            added += same == null ? 1 : 0;
            known += same == null ? 0 : 1;
        }
        return new Taken(added, known);
    }

    private List<LetterFile> kept(List<CarriedFile> carried) {
        return carried.stream()
                .map(one -> {
                    LetterFile kept = files.keep(one.file().name(), one.file().mediaType(), one.bytes());
                    return new LetterFile(
                            kept.name(),
                            kept.mediaType(),
                            kept.size(),
                            kept.content(),
                            one.file().cid());
                })
                .toList();
    }

    private static boolean saysTheSame(Template one, Template other) {
        return one.name().equals(other.name())
                && one.language().equals(other.language())
                && one.purpose() == other.purpose()
                && one.subject().equals(other.subject())
                && one.html().equals(app.tradewind.letter.HtmlText.clean(other.html()));
    }

    private List<Carried> carried(List<Template> chosen) {
        return chosen.stream()
                .map(template -> new Carried(
                        template,
                        family(template, chosen),
                        template.files().stream()
                                .map(file -> new CarriedFile(file, files.bytes(file)))
                                .toList()))
                .toList();
    }

    /// A family of one is none.
    private static long family(Template template, List<Template> chosen) {
        boolean alone = chosen.stream().noneMatch(one -> one.id() != template.id() && one.isVariantOf(template));
        return alone ? 0 : template.family() == 0 ? template.id() : template.family();
    }
}
