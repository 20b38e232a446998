package app.tradewind.letter.shelf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.letter.Variants;
import app.tradewind.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateShelfTest {

    /// A book with a shelf.
    private record Book(
            Database database, TemplateRepository templates, LetterFileRepository files, TemplateShelf shelf)
            implements AutoCloseable {

        static Book in(Path file) {
            Database database = Database.create(file, null);
            TemplateRepository templates = new TemplateRepository(database);
            LetterFileRepository files = new LetterFileRepository(database);
            return new Book(database, templates, files, new TemplateShelf(templates, files));
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private static void write(Book book, Path to) {
        if (to.toString().endsWith(".json")) {
            book.shelf().writeFile(book.templates().list(), to);
        } else {
            book.shelf().writeFolder(book.templates().list(), to);
        }
    }

    private static Object said(Template template) {
        return List.of(template.name(), template.language(), template.purpose(), template.subject(), template.html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"templates.json", "pages"})
    void whatIsHandedOnIsTakenInWordForWord(String name, @TempDir Path folder) throws Exception {
        try (Book from = Book.in(folder.resolve("from.tradewind"));
                Book to = Book.in(folder.resolve("to.tradewind"))) {
            StarterTemplates.install(from.templates(), Instant.EPOCH);
            LetterFile pdf = from.files().keep("价格 list.pdf", "application/pdf", new byte[] {1, 2, 3});
            LetterFile picture = from.files().keepPicture("hinge.png", "image/png", new byte[] {4, 5});
            from.templates()
                    .add(
                            Template.fresh(
                                            "A/B: “first” & best",
                                            "zh-CN",
                                            TemplatePurpose.SAMPLE,
                                            "{{company.name | <x>}} & more",
                                            "<p>{{contact.name}} &lt;b&gt; <img src=\"cid:" + picture.cid()
                                                    + "\" alt=\"h\"></p>")
                                    .withFiles(List.of(pdf, picture)),
                            Instant.EPOCH);
            Path place = folder.resolve(name);

            write(from, place);
            TemplateShelf.Taken taken = to.shelf().take(place, Instant.EPOCH);
            TemplateShelf.Taken again = to.shelf().take(place, Instant.EPOCH);

            assertEquals(new TemplateShelf.Taken(81, 0), taken);
            assertEquals(new TemplateShelf.Taken(0, 81), again);
            assertEquals(
                    from.templates().list().stream()
                            .map(TemplateShelfTest::said)
                            .sorted(java.util.Comparator.comparing(Object::toString))
                            .toList(),
                    to.templates().list().stream()
                            .map(TemplateShelfTest::said)
                            .sorted(java.util.Comparator.comparing(Object::toString))
                            .toList());
            Template sample = to.templates().list().stream()
                    .filter(one -> one.language().equals("zh-CN"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of(pdf.name(), picture.name()),
                    sample.files().stream().map(LetterFile::name).toList());
            assertArrayEquals(new byte[] {4, 5}, to.files().bytes(sample.files().getLast()));
            Template thanks = to.templates().list().stream()
                    .filter(one -> one.purpose() == TemplatePurpose.THANKS)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    7, Variants.of(thanks, to.templates().list()).siblings().size());
        }
    }

    @Test
    void anyPageOfHtmlBecomesATemplate(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("Old letter.html");
        Files.writeString(page, "<html lang=fr><title>Bonjour</title><body><h1>Bonjour</h1><script>x</script><p>a</p>");
        try (Book book = Book.in(folder.resolve("b.tradewind"))) {
            book.shelf().take(page, Instant.EPOCH);

            Template taken = book.templates().list().getFirst();
            assertEquals("Old letter", taken.name());
            assertEquals("fr", taken.language());
            assertEquals("Bonjour", taken.subject());
            assertTrue(taken.html().contains("<p>a</p>") && !taken.html().contains("script"));
        }
    }

    @Test
    void pageCannotTakeFilesFromOutsideItsFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(
                pages.resolve("a.html"),
                "<link rel=attachment href='../secret.txt' title='s.txt' type='text/plain'><p>x</p>");
        try (Book book = Book.in(folder.resolve("b.tradewind"))) {
            book.shelf().take(pages, Instant.EPOCH);

            assertEquals(List.of(), book.templates().list().getFirst().files());
        }
    }

    @Test
    void otherFilesAreRefusedAndNothingIsAdded(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"templates\":[{\"name\":\"a\"}]}");
        try (Book book = Book.in(folder.resolve("b.tradewind"))) {
            TradewindException refusal =
                    assertThrows(TradewindException.class, () -> book.shelf().take(file, Instant.EPOCH));

            assertEquals(Failure.FILE_UNREADABLE, refusal.failure());
            assertEquals(List.of(), book.templates().list());
        }
    }
}
