package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.letter.LetterFile.Trouble;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterFileTest {

    @ParameterizedTest
    @CsvSource({
        "catalogue.pdf, 800000,",
        "catalogue.pdf, 1600000, LARGE",
        "catalogue.pdf, 16000000, TOO_LARGE",
        "setup.exe, 10, TYPE",
        "prices.XLSM, 10, TYPE",
        "page.html, 10, TYPE",
        "prices.pdf.zip, 10, NAME",
        "价格表.pdf, 10, NAME",
        "v1.2 drawing.pdf, 10,"
    })
    void whatStandsAgainstAFileIsNamed(String name, long size, Trouble expected) {
        Set<Trouble> troubles =
                LetterFile.attachment(name, "application/pdf", size, 1).troubles();

        assertEquals(expected == null ? Set.of() : Set.of(expected), troubles);
    }

    @Test
    void equalBytesAreKeptOnceAndGoWithTheLastTextThatNamesThem(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("files.tradewind"), null)) {
            LetterFileRepository files = new LetterFileRepository(database);
            TemplateRepository templates = new TemplateRepository(database);
            byte[] bytes = {1, 2, 3};

            LetterFile one = files.keep("a.pdf", "", bytes);
            LetterFile other = files.keep("b.pdf", "application/pdf", bytes);
            LetterFile unused = files.keep("c.pdf", "", new byte[] {4});
            templates.add(
                    Template.fresh("n", "en", TemplatePurpose.FIRST, "s", "<p>x</p>")
                            .withFiles(List.of(one)),
                    Instant.EPOCH);

            assertEquals(one.content(), other.content());
            assertEquals("application/pdf", one.mediaType());
            assertEquals(1, files.removeUnused());
            assertArrayEquals(bytes, files.bytes(one));
            assertEquals(1, unused.size());
            assertEquals(List.of(one), templates.list().getFirst().files());
        }
    }

    @Test
    void filesAreAPartOfTheVersion(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("files.tradewind"), null)) {
            TemplateRepository templates = new TemplateRepository(database);
            LetterFile file = new LetterFileRepository(database).keep("a.pdf", "", new byte[] {1});
            Template first = templates.add(
                    Template.fresh("n", "en", TemplatePurpose.FOLLOW_UP_3, "s", "<p>x</p>"), Instant.EPOCH);

            templates.save(first.withFiles(List.of(file)), Instant.EPOCH);

            List<Template> versions = templates.versions(first.id());
            assertEquals(List.of(2, 1), versions.stream().map(Template::version).toList());
            assertEquals(List.of(file), versions.getFirst().files());
            assertEquals(List.of(), versions.getLast().files());
            assertEquals(TemplatePurpose.FOLLOW_UP_3, versions.getFirst().purpose());
        }
    }

    @Test
    void pictureThatTheTextShowsNoMoreIsNotKeptWithIt(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("files.tradewind"), null)) {
            TemplateRepository templates = new TemplateRepository(database);
            LetterFile picture = new LetterFileRepository(database).keepPicture("hinge.png", "", new byte[] {1});
            String html = "<p>x<img src=\"cid:" + picture.cid() + "\" alt=\"a hinge\"></p>";

            Template with = templates.add(
                    Template.fresh("n", "en", TemplatePurpose.FIRST, "s", html).withFiles(List.of(picture)),
                    Instant.EPOCH);
            Template without = templates.save(with.withText("s", "<p>x</p>"), Instant.EPOCH);

            assertEquals(html, with.html());
            assertEquals(List.of(picture), with.files());
            assertEquals(List.of(), without.files());
            assertEquals("x[a hinge]", HtmlText.toPlain(html));
        }
    }
}
