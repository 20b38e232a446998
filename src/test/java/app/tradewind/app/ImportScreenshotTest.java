package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.SampleBook;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of every step of an import, in both languages and both colour schemes, from a file to the report.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class ImportScreenshotTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    private static final String FIRST = String.join(
            "\n",
            "公司名称,联系人,职位,邮箱,电话,国家,城市,助理",
            "Ferretería del Sur SA,Luis Fernández,Sales,luis@ferresur.example.com,+34 913 123 456,西班牙,,",
            "Harbor & Pine LLC,Mary Collins,Buyer,mcollins@harborpine.example.com,,美国,Portland,",
            "Patel Doors Ltd,Tom Patel,Owner,tom@pateldoors.example.com,,英国,Leeds,");

    private static final String SECOND = String.join(
            "\n",
            "2026 秋季广交会 名片,,,,,,,",
            "公司名称,联系人,职位,邮箱,电话,国家,城市,助理",
            "Hydraulik Nord GmbH,Anna Schmidt,Einkauf,anna.schmidt@hydraulik-nord.example.com,040 901820,德国,Hamburg,小王",
            "Ferretería del Sur SA,Luis Fernández,Owner,luis@ferresur.example.com,+34 913 123 456,西班牙,Santiago,小王",
            "Golden Bay Trading Pte,陈志远,经理,\"cy.tan@goldenbay.example.com; sales@goldenbay.example.com\",,新加坡,,",
            "Harbor & Pine LLC,Mary Collins,Buyer,mcollins@harborpine.example.com,,美国,Portland,",
            "Harbour and Pine,Maria Collins,,m.collins@harborpine.example.com,,美国,,",
            ",,,info@keller-beschlaege,,德国,,小李",
            ",,,\"lena@gmail,com\",,德国,,小李",
            "Casa Ferragens Ltda,JOÃO PEREIRA,,joao.pereira@casaferragens.example.com,,巴西,,",
            "Patel Doors Ltd,Tom Patel,Owner,tom@pateldoors.example.com,020 7946 0958,英国,Leeds,",
            ",,,,,,Lima,",
            "Gulf Kitchens FZE,Omar Haddad,,o.haddad@gulfkitchens.example.com,04 221 0000 / 050 111 2222,阿联酋,Dubai,");

    @ParameterizedTest
    @CsvSource({
        "zh, LIGHT, 1280, 800",
        "en, DARK, 1280, 800",
        "en, LIGHT, 1280, 800",
        "zh, DARK, 1280, 800",
        "en, LIGHT, 1024, 700",
        "zh, LIGHT, 1920, 1080",
    })
    void everyStep(String language, Settings.Theme theme, int width, int height, @TempDir Path folder)
            throws Exception {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        Path first = Files.writeString(folder.resolve("deals-2025.csv"), FIRST);
        Path second = Files.writeString(folder.resolve("canton-2026-名片.csv"), SECOND, Charset.forName("GB18030"));
        Path damaged = Files.writeString(folder.resolve("broken.xlsx"), "PK\3\4 no workbook at all");
        try (Database database = Database.create(folder.resolve("hinges.tradewind"), null);
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            SampleBook.fill(database, 40, CLOCK.instant());
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            Scene scene = FxToolkit.onFxThread(() -> {
                window.setPage(book.shell(messages));
                Parent root = window.scene().getRoot();
                window.scene().setRoot(new Group());
                Scene sized = new Scene(root, width, height);
                Theme.apply(sized, settings.settings());
                book.navigator().go(new Place.ImportPlace(null));
                sized.snapshot(null);
                return sized;
            });
            String end =
                    "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + (width == 1280 ? "" : "-" + width);
            picture(scene, background, "import-0-fresh" + end);
            open(book, damaged);
            picture(scene, background, "import-0-wrong" + end);
            open(book, first);
            press(scene, background, "#import-primary");
            press(scene, background, "#import-primary");
            FxToolkit.settle(background::isQuiet);
            press(scene, background, "#import-primary");
            picture(scene, background, "import-1-start" + end);
            open(book, second);
            picture(scene, background, "import-2-columns" + end);
            for (String part : List.of("file", "occasion", "contacts")) {
                FxToolkit.settle(background::isQuiet);
                FxToolkit.doOnFxThread(() -> ((Hyperlink) scene.lookup("#change-" + part)).fire());
                picture(scene, background, "import-2-" + part + end);
            }
            press(scene, background, "#import-primary");
            picture(scene, background, "import-3-plan" + end);
            press(scene, background, "#import-primary");
            assertTrue(Files.exists(picture(scene, background, "import-4-done" + end)));
        }
    }

    private static void open(OpenBook book, Path file) {
        FxToolkit.doOnFxThread(() -> book.navigator().go(new Place.ImportPlace(file)));
    }

    private static void press(Scene scene, FxBackground background, String id) {
        FxToolkit.settle(background::isQuiet);
        FxToolkit.doOnFxThread(() -> ((Button) scene.lookup(id)).fire());
        FxToolkit.settle(background::isQuiet);
    }

    private static Path picture(Scene scene, FxBackground background, String name) {
        FxToolkit.settle(background::isQuiet);
        return FxToolkit.picture(scene, name);
    }
}
