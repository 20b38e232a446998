package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.ui.contacts.FieldView.Choice;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompletionsTest {

    private final Completions english = new Completions(Locale.ENGLISH);
    private final Completions chinese = new Completions(Locale.SIMPLIFIED_CHINESE);

    private static List<String> codes(List<Choice> choices) {
        return choices.stream().map(Choice::code).toList();
    }

    @Test
    void whatBeginsWithTheLettersComesFirst() {
        List<String> found = codes(english.countries("ge"));

        assertEquals(List.of("GE", "DE"), found.subList(0, 2));
    }

    @Test
    void countriesAreFoundInTheUsersLanguageAndByCode() {
        assertEquals("DE", codes(chinese.countries("德国")).getFirst());
        assertTrue(codes(english.countries("de")).contains("DE"));
    }

    @Test
    void languagesAndZonesAreProposed() {
        assertEquals("es", codes(english.languages("spani")).getFirst());
        assertEquals("America/Sao_Paulo", codes(english.zones("sao paulo")).getFirst());
    }

    @Test
    void nothingTypedProposesNothingAndTheListStaysShort() {
        assertEquals(List.of(), english.countries(" "));
        assertTrue(english.countries("a").size() <= 8);
    }
}
