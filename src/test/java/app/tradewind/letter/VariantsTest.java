package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.Field;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantsTest {

    private static Template template(long id, String language, long family) {
        return new Template(
                id, "First", language, TemplatePurpose.FIRST, 1, "s", "<p>x</p>", Instant.EPOCH, List.of(), family);
    }

    private static final Template ENGLISH = template(1, "en", 0);
    private static final Variants VARIANTS =
            Variants.of(ENGLISH, List.of(ENGLISH, template(2, "de", 1), template(3, "pt-BR", 1), template(4, "fr", 9)));

    private static Contact speaking(String language, String country) {
        return new ContactEdit(ContactEdit.blank(), Instant.EPOCH)
                .set(Field.NAME, "Ada")
                .set(Field.LANGUAGE, language)
                .set(Field.COUNTRY, country)
                .done();
    }

    @Test
    void recipientGetsTheTextInTheirLanguage() {
        assertEquals("de", VARIANTS.of(speaking("de", "")).language());
        assertEquals("pt-BR", VARIANTS.of(speaking("pt", "PT")).language());
        assertEquals("en", VARIANTS.of(speaking("en-GB", "DE")).language());
    }

    @Test
    void unknownLanguageIsThatOfTheCountry() {
        assertEquals("de", VARIANTS.of(speaking("", "AT")).language());
        assertEquals("en", VARIANTS.of(speaking("", "")).language());
    }

    @Test
    void languageWithoutAVariantFallsBackAndSaysSo() {
        assertEquals(ENGLISH, VARIANTS.of(speaking("fr", "FR")));
        assertTrue(VARIANTS.isFallback(speaking("fr", "FR")));
        assertFalse(VARIANTS.isFallback(speaking("de", "DE")));
    }

    @Test
    void startersOfOnePurposeAreVariantsOfEachOther(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("new.tradewind"), null)) {
            TemplateRepository templates = new TemplateRepository(database);
            StarterTemplates.install(templates, Instant.EPOCH);
            Template first = templates.list().stream()
                    .filter(one -> one.purpose() == TemplatePurpose.THANKS
                            && one.language().equals("es"))
                    .findFirst()
                    .orElseThrow();

            Variants variants = Variants.of(first, templates.list());

            assertEquals(7, variants.siblings().size());
            assertTrue(variants.siblings().stream().allMatch(one -> one.purpose() == TemplatePurpose.THANKS));
            assertEquals("ru", variants.of(speaking("", "BY")).language());
        }
    }
}
