package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.SampleBook;
import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the whole window over a sample book, for people to look at: `target/screenshots/*.png`.
///
/// A screen joins by a line of [#places].
@Tag("screen")
@ExtendWith(FxToolkit.class)
class ScreenshotTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    private static Place place(String name) {
        return switch (name) {
            case "contacts" -> new Place.ContactsPlace("");
            case "import" -> new Place.ImportPlace(null);
            case "letters" -> new Place.LettersPlace();
            case "outbox" -> new Place.OutboxPlace();
            case "checklist" -> Place.ChecklistPlace.BOOK;
            default -> new Place.SettingsPlace(name);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "zh, LIGHT, contacts, 100",
        "en, DARK, contacts, 100",
        "en, LIGHT, identity, 100",
        "zh, DARK, accounts, 100",
        "en, LIGHT, appearance, 100",
        "zh, LIGHT, security, 100",
        "en, DARK, about, 100",
        "zh, LIGHT, accounts, 150",
    })
    void aScreen(String language, Settings.Theme theme, String name, int scale, @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme).withTextScale(scale));
        try (Database database = book(folder);
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            FxToolkit.doOnFxThread(() -> {
                window.setPage(book.shell(messages));
                book.navigator().go(place(name));
                window.dress();
            });
            FxToolkit.settle(background::isQuiet);

            Path picture = FxToolkit.picture(
                    window.scene(),
                    name + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT)
                            + (scale == 100 ? "" : "-" + scale));

            assertTrue(Files.exists(picture));
        }
    }

    private static Database book(Path folder) {
        Database database = Database.create(folder.resolve("hinges.tradewind"), null);
        SampleBook.fill(database, 300, CLOCK.instant());
        new IdentityRepository(database)
                .save(new Identity(
                        "Lin Hua",
                        "Export Manager",
                        "Hinges Ltd",
                        "+86 574 8765 4321",
                        "lin@hinges.example",
                        "hinges.example",
                        "8 Port Road, Ningbo 315000, China",
                        "CN",
                        "",
                        List.of(),
                        List.of("hinges", "dampers")));
        new AccountRepository(database)
                .add(
                        new MailAccount(
                                0,
                                "lin",
                                "Lin Hua",
                                "lin@hinges.example",
                                "",
                                "smtp.exmail.qq.com",
                                465,
                                Security.TLS,
                                "lin@hinges.example",
                                "only a sample",
                                "imap.exmail.qq.com",
                                993,
                                "8 Port Road, Ningbo 315000, China",
                                Limits.CAREFUL,
                                false),
                        CLOCK.instant());
        return database;
    }
}
