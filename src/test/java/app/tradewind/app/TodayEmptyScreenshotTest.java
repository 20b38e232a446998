package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.EmptyNote;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.ui.shell.ShellView;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The board of a book in which nothing is due: it says what to do next.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class TodayEmptyScreenshotTest {

    @ParameterizedTest
    @CsvSource({"en, book", "zh, done"})
    void nothingIsDue(String language, String why, @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        try (Database database = Database.create(folder.resolve("new.tradewind"), null);
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            if (why.equals("done")) {
                new ContactRepository(database)
                        .add(
                                new ContactEdit(ContactEdit.blank(), BookWindow.CLOCK.instant())
                                        .set(Field.NAME, "Anna Schmidt")
                                        .done(),
                                BookWindow.CLOCK.instant());
            }
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(() ->
                    new OpenBook(database, new Workshop(settings, BookWindow.CLOCK, window, background, () -> {})));
            ShellView shell = FxToolkit.onFxThread(() -> book.shell(messages));
            FxToolkit.doOnFxThread(() -> {
                window.setPage(shell);
                window.dress();
            });
            FxToolkit.settle(background::isQuiet);
            FxToolkit.settle(background::isQuiet);

            FxToolkit.picture(window.scene(), "today-empty-" + why + "-" + language + "-light");
            boolean says = FxToolkit.onFxThread(() -> window.scene().getRoot().lookupAll(".tw-empty").stream()
                    .anyMatch(node -> node instanceof EmptyNote && node.isVisible()));
            assertTrue(says);
            FxToolkit.doOnFxThread(shell::release);
            FxToolkit.settle(background::isQuiet);
        }
    }
}
