package app.tradewind.letter.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {

    private Database database;
    private Spelling spelling;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("s.tradewind"), null);
        spelling = new Spelling(new SpellingRepository(database));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private List<String> wrong(String text) {
        return spelling.check(text, "en", List.of()).stream()
                .map(Misspelling::word)
                .toList();
    }

    @Test
    void misspeltWordsAreFoundAtTheirPlace() {
        List<Misspelling> found = spelling.check("We recieve your leter today.", "en-GB", List.of());

        assertEquals(List.of(new Misspelling("recieve", 3, 10), new Misspelling("leter", 16, 21)), found);
    }

    @Test
    void likeliestMeaningComesFirst() {
        assertEquals("receive", spelling.suggestions("recieve", "en").getFirst());
        assertTrue(spelling.suggestions("leter", "en").contains("letter"));
    }

    @Test
    void figuresAddressesFieldsCapitalsAndOtherScriptsAreLeftAlone() {
        assertEquals(
                List.of(),
                wrong("35mm M8x20 FOB EXW {{contact.givenName | thre}} lin@hinges.example https://hngs.example/qwx "
                        + "www.hngs.example 合页 buyer’s don't don’t"));
    }

    @Test
    void namesOfTheLetterAreRight() {
        assertEquals(List.of("Beschlaege"), wrong("Dear Keller Beschlaege"));
        assertEquals(List.of(), spelling.check("Dear Keller Beschlaege", "en", List.of("Keller", "beschlaege")));
    }

    @Test
    void addedWordIsRightUntilItIsTakenOut() {
        assertEquals(List.of("clipon"), wrong("a clipon hinge"));

        spelling.add("clipon");
        assertEquals(List.of(), wrong("a clipon hinge"));

        spelling.remove("clipon");
        assertEquals(List.of("clipon"), wrong("a clipon hinge"));
    }

    @Test
    void languageWithoutADictionaryIsNotChecked() {
        assertFalse(spelling.knows("de"));
        assertEquals(List.of(), spelling.check("Sehr gehrte Damen", "de", List.of()));
    }

    @Test
    void addedDictionaryIsUsed() {
        spelling.keep(new SpellingDictionary(
                "de",
                "de_DE",
                "SET UTF-8\nTRY esnrtd\nSFX E Y 1\nSFX E 0 e .\n".getBytes(StandardCharsets.UTF_8),
                "3\nHaus\nsehr\nMuster/E\n".getBytes(StandardCharsets.UTF_8)));

        assertTrue(spelling.knows("de-AT"));
        assertEquals(
                List.of("Hauss"),
                spelling.check("sehr Hauss Muster Mustere", "de", List.of()).stream()
                        .map(Misspelling::word)
                        .toList());
    }

    @Test
    void whatIsNoDictionaryIsRefused() {
        SpellingDictionary none = new SpellingDictionary(
                "de", "letter", "SFX what is this".getBytes(StandardCharsets.UTF_8), new byte[] {1, 2});

        TradewindException refusal = assertThrows(TradewindException.class, () -> spelling.keep(none));

        assertEquals(Failure.DICTIONARY_UNREADABLE, refusal.failure());
        assertFalse(spelling.knows("de"));
    }
}
