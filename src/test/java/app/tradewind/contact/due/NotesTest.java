package app.tradewind.contact.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotesTest {

    private static final int MOST_OF_A_FIRST_MESSAGE = 300;
    private static final Map<String, String> WORDS = Map.of(
            "name", "Anna Schmidt",
            "company", "Hydraulik Nord",
            "me", "Lin Hua",
            "firm", "Hinges Ltd",
            "product", "stainless hinges");

    private final Notes notes = new Notes();

    @ParameterizedTest
    @EnumSource(Notes.Purpose.class)
    void everyPurposeHasTheTenLanguages(Notes.Purpose purpose) {
        assertEquals(List.of("ar", "de", "en", "es", "fr", "it", "ja", "pt", "ru", "zh"), notes.languages(purpose));
    }

    @ParameterizedTest
    @EnumSource(Notes.Purpose.class)
    void everyNoteFitsAFirstMessageAndLeavesNoFieldOpen(Notes.Purpose purpose) {
        for (String language : notes.languages(purpose)) {
            String text = notes.text(purpose, language, WORDS);
            assertTrue(text.length() <= MOST_OF_A_FIRST_MESSAGE, language + " " + text.length());
            assertFalse(text.contains("{") || text.contains("|"), text);
            assertTrue(text.contains("Hinges Ltd"), text);
        }
    }

    @Test
    void whatIsNotKnownIsSaidWithoutIt() {
        String text = notes.text(Notes.Purpose.ASK_ADDRESS, "de-AT", Map.of("me", "Lin Hua", "firm", "Hinges Ltd"));

        assertTrue(text.startsWith("Guten Tag,\n"), text);
        assertFalse(text.contains("fertigen"), text);
    }

    @Test
    void anotherLanguageGetsEnglish() {
        assertEquals(
                notes.text(Notes.Purpose.ASK_BUYER, "en", WORDS), notes.text(Notes.Purpose.ASK_BUYER, "fi", WORDS));
        assertEquals(
                notes.text(Notes.Purpose.ASK_BUYER, null, WORDS), notes.text(Notes.Purpose.ASK_BUYER, "fi", WORDS));
    }

    @Test
    void aNameWithADollarStaysAsItIs() {
        assertTrue(notes.text(Notes.Purpose.ASK_ADDRESS, "en", Map.of("name", "A$AP {me}", "me", "x", "firm", "y"))
                .startsWith("Hello A$AP {me},"));
    }
}
