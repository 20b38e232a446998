package app.tradewind.letter.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetRepositoryTest {

    private Database database;
    private SnippetRepository snippets;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("s.tradewind"), null);
        snippets = new SnippetRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Snippet save(String abbreviation, String language, String html) {
        return snippets.save(new Snippet(0, abbreviation, language, html), Instant.EPOCH);
    }

    @Test
    void abbreviationAtTheEndOfTheLineIsFoundInTheLettersLanguage() {
        save("moq", "", "<p>lots from 500 sets</p>");
        Snippet german = save("moq", "de", "<p>ab 500 Stück</p>");
        save("zoll", "fr", "<p>douane</p>");

        Snippets forGerman = new Snippets("de-AT", snippets.list());
        Snippets forEnglish = new Snippets("en", snippets.list());

        assertEquals(Optional.of(german), forGerman.endingIn("We sell MOQ"));
        assertEquals(
                "<p>lots from 500 sets</p>",
                forEnglish.endingIn("moq").orElseThrow().html());
        assertEquals(Optional.empty(), forEnglish.endingIn("moq "));
        assertEquals(Optional.empty(), forEnglish.endingIn("xmoq"));
        assertEquals(Optional.empty(), forGerman.endingIn("zoll"));
    }

    @Test
    void sameAbbreviationAndLanguageIsReplaced() {
        save("moq", "en", "<p>old</p>");

        save("MOQ", "en", "<p>new</p>");

        assertEquals(
                List.of("<p>new</p>"),
                snippets.list().stream().map(Snippet::html).toList());
    }

    @Test
    void wrongFieldIsRefusedAndMarkupIsCleaned() {
        assertThrows(TradewindException.class, () -> save("a", "", "<p>{{nobody.knows}}</p>"));
        assertEquals("<p>x</p>", save("b", "", "<p onclick='x'>x</p>").html());
    }

    @Test
    void changeIsTakenBackByTheJournal() {
        Snippet kept = save("moq", "", "<p>500</p>");
        long step = database.journal()
                .record(
                        app.tradewind.store.Journal.Kind.EDIT,
                        "delete",
                        Instant.EPOCH,
                        () -> snippets.delete(kept.id()));

        assertTrue(snippets.list().isEmpty());
        database.journal().undo(step, _ -> java.util.Set.of(), Instant.EPOCH);

        assertEquals(List.of(kept), snippets.list());
    }

    @Test
    void abbreviationIsOneWord() {
        assertTrue(new Snippet(0, "lead-time", "", "").isTypeable());
        assertTrue(new Snippet(0, "交期", "", "").isTypeable());
        assertFalse(new Snippet(0, "two words", "", "").isTypeable());
        assertFalse(new Snippet(0, "", "", "").isTypeable());
    }
}
