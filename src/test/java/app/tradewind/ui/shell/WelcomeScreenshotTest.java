package app.tradewind.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.work.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the first page, in both languages and both colour schemes, for people to look at.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class WelcomeScreenshotTest {

    private static final Books NO_BOOKS = new Books() {
        @Override
        public Database create(Path file, char[] passphrase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Database open(Path file, char[] passphrase) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Database sample() {
            throw new UnsupportedOperationException();
        }
    };

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "zh, DARK", "zh, LIGHT", "en, DARK"})
    void theFirstPage(String language, Settings.Theme theme) {
        Messages messages = new Messages(Locale.of(language));
        MainWindow window = FxToolkit.onFxThread(() -> {
            Settings settings = Settings.FRESH.withTheme(theme);
            MainWindow made = new MainWindow(() -> settings, () -> messages);
            WelcomeViewModel model = new WelcomeViewModel(NO_BOOKS, Background.inline(), messages, List.of(), _ -> {});
            model.passphraseProperty().set("seven grey geese over Ningbo");
            made.setPage(new WelcomeView(model, messages, _ -> {}));
            made.dress();
            return made;
        });

        assertTrue(Files.exists(FxToolkit.picture(
                window.scene(), "welcome-" + language + "-" + theme.name().toLowerCase(Locale.ROOT))));
    }
}
