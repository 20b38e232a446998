package app.tradewind.ui.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.letter.spelling.Misspelling;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.letters.writing.FilesViewModel;
import app.tradewind.ui.letters.writing.SnippetsViewModel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands beside a letter while it is written, from the desk into the book and the letters.
class WritingDeskTest {

    @TempDir
    private Path folder;

    private LettersBench bench;
    private ComposerViewModel model;

    @BeforeEach
    void openABook() {
        bench = new LettersBench(folder);
        model = new ComposerViewModel(bench.room);
    }

    @AfterEach
    void closeIt() {
        bench.close();
    }

    private Template open() {
        Template template = bench.template();
        model.open(template.id());
        return template;
    }

    private Path file(String name, int size) throws IOException {
        return Files.write(folder.resolve(name), new byte[size]);
    }

    private static byte[] picture(int width) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private FilesViewModel files() {
        return model.manuscript().files();
    }

    @Test
    void anAttachedFileGoesWithEveryLetterOfTheMailing() throws IOException {
        Template template = open();
        bench.account();

        files().add(List.of(file("price list.pdf", 1200)));
        model.save();

        long mailing = bench.mailingOf(template.id(), 3);
        Letter letter = bench.book.letters().letter(bench.book.letters().idsOfMailing(mailing)[0]);
        assertEquals(
                List.of("price list.pdf"),
                letter.files().stream().map(LetterFile::name).toList());
        assertEquals(1200, bench.book.tools().files().bytes(letter.files().getFirst()).length);
    }

    @Test
    void whatNoMailServerTakesIsRefusedAndSaid() throws IOException {
        open();

        files().add(List.of(file("setup.exe", 10)));

        assertEquals(List.of(), files().attachments());
        assertTrue(bench.toasts.getLast().contains("setup.exe was not attached"), bench.toasts.getLast());
    }

    @Test
    void aLargeFileIsTakenWithAWarningBesideIt() throws IOException {
        open();

        files().add(List.of(file("catalogue.pdf", 3_000_000)));

        assertTrue(files().facts(files().attachments().getFirst()).startsWith("3.0 MB · Above 2 MB"));
    }

    @Test
    void aFileThatWasTakenOffComesBackByUndo() throws IOException {
        open();
        files().add(List.of(file("a.pdf", 10), file("b.pdf", 20)));

        files().remove(files().attachments().getFirst());
        bench.undo.run();

        assertEquals(
                List.of("a.pdf", "b.pdf"),
                files().attachments().stream().map(LetterFile::name).toList());
    }

    @Test
    void aPictureInTheTextIsKeptSmallAndFoundAgain() throws IOException {
        Template template = open();
        List<FilesViewModel.Placed> placed = new ArrayList<>();
        List<String> shown = new ArrayList<>();

        files().addPicture("hinge.png", picture(3000), placed::add);
        String cid = placed.getFirst().file().cid();
        model.manuscript().htmlProperty().set("<p>Look:</p><p>" + new Picture(cid, "hinge", 560).html() + "</p>");
        model.save();
        files().find(cid, shown::add);

        Template kept = bench.book.templates().find(template.id()).orElseThrow();
        assertEquals(560, placed.getFirst().width());
        assertEquals(cid, kept.files().getFirst().cid());
        assertTrue(kept.html().contains("<img src=\"cid:" + cid + "\""), kept.html());
        assertTrue(shown.getFirst().startsWith("data:image/"), "no address");
    }

    @Test
    void aPictureThatTheTextNoLongerShowsStaysBehind() throws IOException {
        Template template = open();
        List<FilesViewModel.Placed> placed = new ArrayList<>();
        files().addPicture("hinge.png", picture(40), placed::add);

        model.manuscript().htmlProperty().set("<p>No picture after all.</p>");
        model.save();

        assertEquals(
                List.of(),
                bench.book.templates().find(template.id()).orElseThrow().files());
    }

    @Test
    void anOldVersionComesBackAsANewOneAndUndoTakesThatBack() {
        Template template = open();
        model.manuscript().subjectProperty().set("Second");
        model.toggleVersions();
        assertEquals(2, model.versions().versions().size());

        model.versions().bringBack(model.versions().versions().getLast());
        assertEquals(template.subject(), model.manuscript().subjectProperty().get());
        assertFalse(model.versions().openProperty().get());
        bench.undo.run();
        assertEquals("Second", model.manuscript().subjectProperty().get());
    }

    @Test
    void aVariantIsWrittenInItsLanguageAndEachRecipientGetsTheirOwn() {
        Template template = open();
        bench.account();
        ContactId person = new ContactId(bench.people(1)[0]);
        bench.inLanguage(person, "de");

        model.family().add("de");
        model.manuscript().subjectProperty().set("Scharniere für Ihr Haus");
        model.save();

        assertEquals(List.of(template.id()), ids(model.family().siblings()));
        long mailing = bench.mailingOf(template.id(), 1);
        Letter letter = bench.book.letters().letter(bench.book.letters().idsOfMailing(mailing)[0]);
        assertEquals("Scharniere für Ihr Haus", letter.subject());
        assertEquals("de", letter.language());
    }

    @Test
    void thePreviewShowsEachRecipientTheirVariant() {
        Template template = open();
        long[] people = bench.people(1);
        bench.inLanguage(new ContactId(people[0]), "de");
        model.family().add("de");
        model.manuscript().subjectProperty().set("Scharniere");
        model.save();

        model.compose(new Place.ComposePlace(
                Arrays.stream(people).mapToObj(ContactId::new).toList(), ""));
        model.take(bench.book.templates().find(template.id()).orElseThrow());

        Review review = model.reviewProperty().get();
        assertEquals("Scharniere", review == null ? "" : review.letter().subject());
    }

    private static List<Long> ids(List<Template> templates) {
        return templates.stream().map(Template::id).toList();
    }

    @Test
    void templatesGoOutAsAFileAndComeIntoAnotherBook(@TempDir Path other) throws IOException {
        bench.template();
        StartViewModel start = new StartViewModel(bench.room);
        start.activate();
        start.shelf().writeFile(start.templates(), folder.resolve("out.json"));
        start.release();

        try (LettersBench second = new LettersBench(other)) {
            StartViewModel there = new StartViewModel(second.room);
            there.activate();
            there.shelf().take(folder.resolve("out.json"));
            there.shelf().take(folder.resolve("out.json"));

            assertEquals(1, there.templates().size());
            assertEquals("No template taken in, 1 was there already", second.toasts.getLast());
            there.release();
        }
    }

    @Test
    void theListOfTemplatesIsNarrowedByPurposeAndLanguage() {
        StartViewModel start = new StartViewModel(bench.room);
        start.activate();
        start.addStarters();

        start.purposeProperty().set(TemplatePurpose.QUOTATION);
        assertEquals(8, start.shown().size());
        start.languageProperty().set("ar");
        assertEquals(1, start.shown().size());
        start.release();
    }

    @Test
    void selectedWordsAreKeptAsASnippetOfTheLettersLanguage() {
        open();
        SnippetsViewModel snippets = model.snippets();

        snippets.keep("moq", "<p>from 500 sets</p>");

        assertEquals("from 500 sets", plain(snippets, "Lots, moq"));
        assertTrue(snippets.endingIn("in a hurry").isEmpty());
        model.manuscript().languageProperty().set("de");
        assertTrue(snippets.endingIn("moq").isEmpty());
    }

    private static String plain(SnippetsViewModel snippets, String typed) {
        return snippets.endingIn(typed)
                .map(found -> found.html().replaceAll("<[^>]*>", ""))
                .orElse("");
    }

    @Test
    void misspeltWordsAreMarkedAndAreRightOnceAdded() {
        open();

        model.spelling().check("We make hingges and softclosers for Hinges Ltd.");
        List<String> wrong = words();
        model.spelling().add("softclosers");

        assertEquals(List.of("hingges", "softclosers"), wrong);
        assertEquals(List.of("hingges"), words());
        bench.undo.run();
        assertEquals(wrong, words());
    }

    @Test
    void theLikeliestWordIsOfferedForAMisspeltOne() {
        open();
        List<String> offered = new ArrayList<>();

        model.spelling().check("May I send you two sampels?");
        Misspelling word = model.spelling().from(0);
        model.spelling().suggestions(word == null ? "" : word.word(), offered::addAll);

        assertTrue(offered.contains("samples"), offered::toString);
    }

    private List<String> words() {
        return model.spelling().wrongProperty().get().stream()
                .map(Misspelling::word)
                .toList();
    }

    @Test
    void oneRecipientGetsAFileThatTheOthersDoNot() throws IOException {
        long mailing = bench.mailing(2);
        long[] letters = bench.book.letters().idsOfMailing(mailing);
        ApprovalViewModel approval = new ApprovalViewModel(bench.room);
        approval.open(letters[0]);

        approval.enclosures().files().add(List.of(file("for you.pdf", 50)));

        assertEquals(1, bench.book.letters().letter(letters[0]).files().size());
        assertEquals(0, bench.book.letters().letter(letters[1]).files().size());
        approval.release();
    }
}
