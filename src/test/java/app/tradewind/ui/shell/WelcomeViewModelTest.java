package app.tradewind.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WelcomeViewModelTest {

    @TempDir
    private Path folder;

    private final List<Database> opened = new ArrayList<>();

    @AfterEach
    void closeThem() {
        opened.forEach(Database::close);
    }

    private WelcomeViewModel model(Path... recent) {
        Books books = new Books() {
            @Override
            public Database create(Path file, char[] passphrase) {
                return Database.create(file, passphrase);
            }

            @Override
            public Database open(Path file, char[] passphrase) {
                return Database.open(file, passphrase);
            }

            @Override
            public Database sample() {
                return Database.create(folder.resolve("sample.tradewind"), null);
            }
        };
        return new WelcomeViewModel(
                books, Background.inline(), new Messages(Locale.ENGLISH), List.of(recent), opened::add);
    }

    private Path encrypted(String passphrase) {
        Path file = folder.resolve("hinges.tradewind");
        Database.create(file, passphrase.toCharArray()).close();
        return file;
    }

    @Test
    void aNewBookIsEncryptedWithItsPassphrase() {
        WelcomeViewModel model = model();
        model.placeNew(folder.resolve("hinges"));
        model.passphraseProperty().set("seven grey geese");

        model.create();

        assertEquals("", model.errorProperty().get());
        assertTrue(opened.getFirst().isEncrypted());
        assertEquals(folder.resolve("hinges.tradewind"), opened.getFirst().file());
        assertEquals("", model.passphraseProperty().get(), "the pass-phrase is not kept");
    }

    @Test
    void withoutAPassphraseNothingIsCreated() {
        WelcomeViewModel model = model();
        model.placeNew(folder.resolve("hinges"));

        model.create();

        assertEquals(
                "A pass-phrase is missing. Nothing was created.",
                model.errorProperty().get());
        assertTrue(opened.isEmpty());
        assertFalse(Files.exists(folder.resolve("hinges.tradewind")));
    }

    @Test
    void aPlainBookIsMadeOnlyOnRequest() {
        WelcomeViewModel model = model();
        model.placeNew(folder.resolve("hinges.tradewind"));
        model.plainProperty().set(true);

        model.create();

        assertFalse(opened.getFirst().isEncrypted());
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() {
        WelcomeViewModel model = model();
        model.placeNew(encrypted("one"));
        model.passphraseProperty().set("two");

        model.create();

        assertTrue(model.errorProperty().get().startsWith("There is already a file"));
        assertTrue(opened.isEmpty());
    }

    @Test
    void theNewestBookStandsReadyForItsPassphrase() {
        Path file = encrypted("seven grey geese");
        WelcomeViewModel model = model(folder.resolve("gone.tradewind"), file);

        assertEquals(WelcomeViewModel.Offer.OPEN, model.offerProperty().get());
        assertEquals(file, model.chosenProperty().get());
        assertEquals(List.of(file), model.recent());
    }

    @Test
    void aWrongPassphraseIsSaidInPlaceAndTypingEndsIt() {
        WelcomeViewModel model = model(encrypted("seven grey geese"));
        model.passphraseProperty().set("eight");

        model.open();

        assertTrue(model.errorProperty().get().startsWith("This pass-phrase does not open the book."));
        model.passphraseProperty().set("seven grey geese");
        assertEquals("", model.errorProperty().get());
        model.open();
        assertEquals(1, opened.size());
    }

    /// A book place where making and opening fails so.
    private WelcomeViewModel failing(Failure failure, Messages messages) {
        Books books = new Books() {
            @Override
            public Database create(Path file, char[] passphrase) {
                throw new TradewindException(failure, null, String.valueOf(file.getFileName()));
            }

            @Override
            public Database open(Path file, char[] passphrase) {
                throw new TradewindException(failure, null, String.valueOf(file.getFileName()));
            }

            @Override
            public Database sample() {
                throw new TradewindException(failure, null, "sample.tradewind");
            }
        };
        return new WelcomeViewModel(books, Background.inline(), messages, List.of(), opened::add);
    }

    @ParameterizedTest
    @EnumSource(
            value = Failure.class,
            names = {"DISK_FULL", "STORE_READ_ONLY", "STORE_IN_USE"})
    void whatTheDiskRefusesIsSaidInPlaceForEveryOffer(Failure failure) throws Exception {
        Path file = encrypted("one");
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = new Messages(language);
            WelcomeViewModel model = failing(failure, messages);
            String advice = messages.text(failure.key() + ".advice", "");

            model.placeNew(folder.resolve("new.tradewind"));
            model.passphraseProperty().set("seven grey geese");
            model.create();
            assertTrue(
                    model.errorProperty().get().endsWith(advice),
                    model.errorProperty().get());
            assertFalse(model.busyProperty().get());

            model.openSample();
            assertTrue(model.errorProperty().get().endsWith(advice));

            model.choose(file);
            model.passphraseProperty().set("one");
            model.open();
            assertTrue(model.errorProperty().get().endsWith(advice));
            assertTrue(opened.isEmpty());
            assertEquals("one", model.passphraseProperty().get(), "what was typed stays for the next try");
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsSaidInPlace() throws Exception {
        Path file = encrypted("seven grey geese");
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "this user may write everything");
        WelcomeViewModel model = model(file);
        model.passphraseProperty().set("seven grey geese");

        model.open();

        assertTrue(
                model.errorProperty().get().contains("cannot be written"),
                model.errorProperty().get());
    }

    @Test
    void aPlainBookOpensAsSoonAsItIsChosen() {
        Path file = folder.resolve("plain.tradewind");
        Database.create(file, null).close();

        model().choose(file);

        assertEquals(1, opened.size());
    }

    @Test
    void aFileThatIsNoBookIsRefusedWithoutHarm() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Anna");
        WelcomeViewModel model = model();
        model.choose(file);
        model.passphraseProperty().set("anything");

        model.open();

        assertTrue(model.errorProperty().get().contains("is not a Tradewind book"));
        assertEquals("Dear Anna", Files.readString(file));
    }
}
