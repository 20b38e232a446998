package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.settings.Settings;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the board of the day, for people to look at.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class TodayScreenshotTest {

    @ParameterizedTest
    @CsvSource({
        "en, DARK, 1280, 800",
        "en, LIGHT, 1280, 800",
        "zh, LIGHT, 1280, 800",
        "zh, DARK, 1280, 800",
        "en, DARK, 1920, 1080",
        "zh, LIGHT, 1920, 1080",
        "zh, DARK, 1024, 700",
    })
    void theBoardOfTheDay(String language, Settings.Theme theme, double width, double height, @TempDir Path folder) {
        try (BookWindow window = new BookWindow(folder, language, theme, width, height)) {
            TodaySample.add(window.database, BookWindow.CLOCK.instant());
            window.go(new Place.TodayPlace());
            window.draw();

            String name = "today-" + language + "-" + theme.name().toLowerCase(Locale.ROOT)
                    + (width == 1280 ? "" : "-" + (int) width);
            assertTrue(Files.exists(FxToolkit.picture(window.scene, name)));
        }
    }
}
