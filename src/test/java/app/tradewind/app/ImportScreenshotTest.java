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
import app.tradewind.ui.intake.WorkbookSample;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
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

    private static final String FAIR = "公司名称,联系人,邮箱,国家";

    private static final String LINKEDIN = String.join(
            "\n",
            "Notes:",
            "\"When exporting your connection data, you may notice that some of the email addresses are missing.\"",
            "",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            "Astrid,Åkesson,https://www.linkedin.com/in/astrid,astrid@nordbeslag.example.se,Nordic Beslag AB,CEO,03 Mar 2024",
            "Elif,Özdemir,https://www.linkedin.com/in/elif,,Anadolu Mobilya AŞ,Purchasing Manager,11 Apr 2025");

    private static final String PAGE = String.join(
            "\n",
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Kontakt | Nord GmbH</title></head><body>",
            "<h1>Kontakt</h1><p>Jana Köhler<br>Leiterin Einkauf<br>Tel: +49 40 901820<br>",
            "<a href=\"mailto:jana.koehler@nord-beschlaege.de\">jana.koehler@nord-beschlaege.de</a></p>",
            "<p>Nord GmbH, Hafenstr. 1, 20457 Hamburg</p></body></html>");

    private static final String SIGNATURE =
            "Best regards\nMary Collins\nSenior Buyer\nHarbor & Pine LLC\nmcollins@harborpine.com\n+1 503 555 0142";

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
                Stage stage = new Stage();
                stage.setScene(sized);
                stage.show();
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
            FxToolkit.settle(background::isQuiet);
            FxToolkit.doOnFxThread(() -> ((RadioButton) scene.lookup("#policy-update")).fire());
            FxToolkit.doOnFxThread(() -> ((Hyperlink) scene.lookup("#change-columns")).fire());
            FxToolkit.doOnFxThread(() -> ((ToggleButton) scene.lookup("#lock-2")).fire());
            picture(scene, background, "import-2-locks" + end);
            press(scene, background, "#import-primary");
            picture(scene, background, "import-3-plan" + end);
            menuPicture(scene, background, "import-3-menu" + end);
            press(scene, background, "#import-primary");
            picture(scene, background, "import-4-done" + end);
            others(book, scene, background, folder, end);
            FxToolkit.doOnFxThread(() -> scene.getWindow().hide());
        }
    }

    /// A workbook of several sheets, a recognised export and one that is guessed, a saved page.
    private static void others(OpenBook book, Scene scene, FxBackground background, Path folder, String end)
            throws Exception {
        press(scene, background, "#import-primary");
        Path fair = WorkbookSample.write(
                folder.resolve("fair-cards.xlsx"),
                WorkbookSample.tab("10-16", FAIR, "Nordic Beslag AB,Astrid Åkesson,astrid@nordbeslag.example.se,瑞典"),
                WorkbookSample.tab("10-17", FAIR, "Anadolu Mobilya AŞ,Elif Özdemir,elif@anadolu.example.tr,土耳其"),
                WorkbookSample.hidden("报价", FAIR, "Alt GmbH,Otto Alt,otto@alt.example.de,德国"));
        open(book, fair);
        press(scene, background, "#import-primary");
        press(scene, background, "#import-primary");
        picture(scene, background, "import-5-sheets" + end);
        press(scene, background, "#import-primary");
        open(book, Files.writeString(folder.resolve("Connections.csv"), LINKEDIN));
        FxToolkit.settle(background::isQuiet);
        FxToolkit.doOnFxThread(() -> ((Hyperlink) scene.lookup("#change-file")).fire());
        picture(scene, background, "import-6-linkedin" + end);
        FxToolkit.doOnFxThread(() -> {
            ComboBox<?> program = (ComboBox<?>) scene.lookup("#program");
            program.getSelectionModel().select(program.getItems().indexOf("xtransfer"));
        });
        picture(scene, background, "import-6-guessed" + end);
        press(scene, background, "#import-primary");
        picture(scene, background, "import-6-plan" + end);
        cancel(scene);
        open(book, Files.writeString(folder.resolve("kontakt.html"), PAGE));
        FxToolkit.settle(background::isQuiet);
        FxToolkit.doOnFxThread(() -> ((Hyperlink) scene.lookup("#change-file")).fire());
        picture(scene, background, "import-7-page" + end);
        cancel(scene);
        FxToolkit.doOnFxThread(
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, SIGNATURE)));
        press(scene, background, "#paste-text");
        assertTrue(Files.exists(picture(scene, background, "import-8-paste" + end)));
    }

    private static void cancel(Scene scene) {
        FxToolkit.doOnFxThread(() -> scene.getRoot().lookupAll(".tw-step").stream()
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
    }

    /// The open menu of a row is a window of its own: its picture is laid beside the page's.
    private static void menuPicture(Scene scene, FxBackground background, String name) {
        FxToolkit.settle(background::isQuiet);
        ContextMenu menu = FxToolkit.onFxThread(() -> {
            TableRow<?> row = scene.lookup("#plan-rows").lookupAll(".table-row-cell").stream()
                    .map(node -> (TableRow<?>) node)
                    .filter(one -> one.getIndex() == 1)
                    .findFirst()
                    .orElseThrow();
            row.getContextMenu().show(row, Side.BOTTOM, 0, 0);
            return row.getContextMenu();
        });
        FxToolkit.picture(menu.getScene(), name);
        FxToolkit.doOnFxThread(menu::hide);
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
