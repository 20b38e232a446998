package app.tradewind.letter.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.letter.ContactSamples;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterComposer;
import app.tradewind.letter.MergeText;
import app.tradewind.letter.PrivacyNotice;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplateRepository;
import app.tradewind.letter.lint.LintFinding.Severity;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarterTemplatesTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    static Stream<Template> templates() {
        return StarterTemplates.all().stream();
    }

    private static LintInput letterOf(Template template) {
        LetterComposer composer = new LetterComposer(ContactSamples.LIN, CLOCK);
        String line = "Kitchen hinges: Canton Fair 2026.";
        Letter letter = composer.compose(template, ContactSamples.anna(), line, PrivacyNotice.GIVEN);
        return LintInput.of(letter, ContactSamples.anna(), ContactSamples.LIN);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyStarterTemplateParses(Template template) {
        MergeText.parse(template.subject());
        MergeText.parse(template.html());
        assertFalse(template.name().isBlank());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyStarterTemplateHasFiftyToOneHundredAndTwentyFiveWords(Template template) {
        int words = LintText.of(letterOf(template)).words();

        assertTrue(words >= 50 && words <= 125, template.language() + " " + template.name() + ": " + words);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noMeasureWarnsOfAStarterTemplate(Template template) {
        List<LintFinding> warnings = Lint.check(letterOf(template)).findings().stream()
                .filter(finding -> finding.severity() == Severity.WARN)
                .toList();

        assertEquals(List.of(), warnings);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void starterTemplateFillsWithoutAnyFact(Template template) {
        LetterComposer composer = new LetterComposer(app.tradewind.letter.Identity.NONE, CLOCK);

        Letter letter = composer.compose(
                template,
                ContactSamples.contact(app.tradewind.contact.PersonName.NONE, ""),
                "",
                PrivacyNotice.LEFT_OUT);

        assertEquals(List.of(), letter.unresolved());
    }

    @Test
    void theyAreInstalledInANewBook(@TempDir Path folder) {
        try (Database database = Database.create(folder.resolve("new.tradewind"), null)) {
            TemplateRepository templates = new TemplateRepository(database);

            StarterTemplates.install(templates, Instant.EPOCH);

            assertEquals(StarterTemplates.all().size(), templates.list().size());
        }
    }
}
