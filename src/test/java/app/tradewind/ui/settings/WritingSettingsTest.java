package app.tradewind.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.letter.IdentityRepository;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.snippet.SnippetRepository;
import app.tradewind.letter.spelling.SpellingRepository;
import app.tradewind.mail.assist.AssistRepository;
import app.tradewind.mail.assist.AssistSettings;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.settings.writing.AssistViewModel;
import app.tradewind.ui.settings.writing.DictionariesViewModel;
import app.tradewind.ui.settings.writing.SnippetsViewModel;
import app.tradewind.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingSettingsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Runnable undo = () -> {};
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Toasts toasts = new Toasts() {
        @Override
        public void show(String text) {
            said.add(text);
        }

        @Override
        public void show(String text, Runnable back) {
            said.add(text);
            undo = back;
        }
    };
    private Database database;

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("book.tradewind"), null);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private SnippetsViewModel snippets() {
        return new SnippetsViewModel(new SnippetRepository(database), Background.inline(), toasts, CLOCK, messages);
    }

    @Test
    void aSnippetIsWrittenChangedRemovedAndBroughtBack() {
        SnippetsViewModel model = snippets();
        model.abbreviationProperty().set("moq");
        model.textProperty().set("From 500 sets,\nyours");
        model.save();
        assertEquals(
                "<p>From 500 sets,<br>yours</p>", model.snippets().getFirst().html());

        model.edit(model.snippets().getFirst());
        model.languageProperty().set("en");
        model.save();
        assertEquals("en", model.snippets().getFirst().language());

        model.remove(model.snippets().getFirst());
        assertEquals(0, model.snippets().size());
        undo.run();
        assertEquals("moq", model.snippets().getFirst().abbreviation());
    }

    @Test
    void whatCannotBeTypedInOneWordCannotBeSaved() {
        SnippetsViewModel model = snippets();
        model.textProperty().set("words");

        model.abbreviationProperty().set("two words");
        assertFalse(model.completeProperty().get());
        model.abbreviationProperty().set("two");
        assertTrue(model.completeProperty().get());
    }

    @Test
    void aWrongMergeFieldInASnippetIsSaidAtItsPlace() {
        SnippetsViewModel model = snippets();
        model.abbreviationProperty().set("x");
        model.textProperty().set("Dear {{contact.giveName}}");

        model.save();

        assertEquals(0, model.snippets().size());
        assertFalse(model.errorProperty().get().isBlank());
    }

    private DictionariesViewModel dictionaries() {
        return new DictionariesViewModel(new SpellingRepository(database), Background.inline(), toasts, messages);
    }

    @Test
    void aDictionaryIsTakenFromItsTwoFilesByItsName() throws IOException {
        Files.writeString(folder.resolve("de_DE_frami.aff"), "SET UTF-8\n");
        Files.writeString(folder.resolve("de_DE_frami.dic"), "2\nScharnier\nMuster\n");
        DictionariesViewModel model = dictionaries();

        model.add(folder.resolve("de_DE_frami.dic"));

        assertEquals(List.of("de"), model.languages());
        assertEquals("Dictionary for German added", said.getLast());
        model.removeLanguage("de");
        assertEquals(List.of(), model.languages());
    }

    @Test
    void aDictionaryWithoutItsOtherFileIsRefusedAndSaid() throws IOException {
        Files.writeString(folder.resolve("fr.dic"), "1\nmot\n");
        DictionariesViewModel model = dictionaries();

        model.add(folder.resolve("fr.dic"));

        assertEquals(List.of(), model.languages());
        assertEquals(1, said.size());
    }

    @Test
    void theHelpIsOffAndPointsAtThisComputerUntilTheUserSaysElse() {
        AssistRepository repository = new AssistRepository(database);
        AssistViewModel model = new AssistViewModel(repository, Background.inline(), toasts, messages);
        assertFalse(model.onProperty().get());
        assertEquals("http://localhost:11434/v1", model.addressProperty().get());

        model.onProperty().set(true);
        model.addressProperty().set("http://models.example/v1");
        assertEquals(
                messages.text("settings.assist.no-address"),
                model.noteProperty().get());
        model.addressProperty().set("https://models.example/v1");
        model.modelProperty().set("small");
        assertEquals(messages.text("settings.assist.away"), model.noteProperty().get());
        model.save();

        assertEquals(new AssistSettings(true, "https://models.example/v1", "small", ""), repository.settings());
        undo.run();
        assertEquals(AssistSettings.OFF, repository.settings());
    }

    @Test
    void aLogoIsKeptWithTheIdentityAndStaysWhenOtherFieldsAreSaved() throws IOException {
        Path picture = Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        IdentityRepository identities = new IdentityRepository(database);
        IdentityViewModel model = new IdentityViewModel(identities, Background.inline(), toasts, messages)
                .withPictures(new LetterFileRepository(database));

        model.chooseLogo(picture);
        assertTrue(model.changedProperty().get());
        model.save();
        model.field("name").set("Lin Hua");
        model.save();

        LetterFile logo = identities.identity().logo();
        assertNotNull(logo);
        assertEquals("image/png", logo.mediaType());
        assertTrue(model.logoAddressProperty().get().startsWith("data:image/png;base64,"));
        model.removeLogo();
        model.save();
        assertNull(identities.identity().logo());
    }
}
