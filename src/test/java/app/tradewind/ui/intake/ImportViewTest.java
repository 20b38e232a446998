package app.tradewind.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tradewind.intake.IntakeFile;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class ImportViewTest {

    private static final String HEAD = "公司名称,联系人,职位,电子邮箱,国家,备注";
    private static final String ANNA = "Hydraulik Nord GmbH,Anna Schmidt,Sales,anna@nord.example.de,德国,";

    @TempDir
    private Path folder;

    private ImportTestRoom room;
    private ImportViewModel model;
    private ImportView view;
    private Scene scene;

    @BeforeEach
    void openTheScreen() {
        room = new ImportTestRoom(folder);
        FxToolkit.doOnFxThread(() -> {
            model = new ImportViewModel(room.room);
            view = new ImportView(model);
            view.activate();
            scene = new Scene(view, 1100, 700);
            layOut();
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        room.close();
    }

    private void layOut() {
        view.applyCss();
        view.layout();
    }

    private void choose(Path file) {
        FxToolkit.doOnFxThread(() -> {
            view.show(new Place.ImportPlace(file));
            layOut();
        });
    }

    private void press(String id) {
        FxToolkit.doOnFxThread(() -> {
            ((ButtonBase) Objects.requireNonNull(scene.lookup(id))).fire();
            layOut();
        });
    }

    private IntakeFile file() {
        return Objects.requireNonNull(model.file().fileProperty().get());
    }

    @Test
    void theFieldChosenAboveAColumnIsWhatItFills() {
        choose(room.text("cards.csv", "UTF-8", HEAD, ANNA));

        FxToolkit.doOnFxThread(() -> {
            ChoiceView<?> column = (ChoiceView<?>) scene.lookup("#column-2");
            column.getSelectionModel().select(0);
        });

        assertEquals(Optional.empty(), file().mapping().targets().get(2));
        assertEquals("5 mapped, 1 unused (“职位”)", model.words().columns(file()));
    }

    @Test
    void chipsNarrowThePlanAndThePrimaryButtonWritesIt() {
        choose(room.text("cards.csv", "UTF-8", HEAD, ANNA, ",,,no address,,"));
        press("#import-primary");
        TableView<?> rows = (TableView<?>) scene.lookup("#plan-rows");
        assertEquals(2, rows.getItems().size());

        press("#filter-rejected");
        assertEquals(1, rows.getItems().size());
        press("#import-primary");

        assertEquals(1, room.contacts());
        assertEquals(ImportStep.DONE, model.stepProperty().get());
        press("#undo-import");
        assertEquals(0, room.contacts());
    }

    @Test
    void enterGoesOnFromStepToStepAndEscapeBack() {
        choose(room.text("cards.csv", "UTF-8", HEAD, ANNA));

        enter();
        assertEquals(ImportStep.PLAN, model.stepProperty().get());
        assertTrue(FxToolkit.onFxThread(view::escape));
        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        enter();
        enter();

        assertEquals(ImportStep.DONE, model.stepProperty().get());
        assertEquals(1, room.contacts());
    }

    private void enter() {
        FxToolkit.doOnFxThread(() -> {
            layOut();
            Event.fireEvent(
                    view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    }

    @Test
    void enterOnARowMakesItTheHeadings() {
        choose(room.text("cards.csv", "UTF-8", HEAD, ANNA));
        press("#change-file");

        FxToolkit.doOnFxThread(() -> {
            TableView<?> rows = (TableView<?>) scene.lookup("#header-rows");
            rows.getSelectionModel().select(1);
            Event.fireEvent(
                    rows, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertEquals(2, file().layout().headerRow());
        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
    }

    @Test
    void aPlaceThatIsComeBackToDoesNotImportAgain() {
        Place place = new Place.ImportPlace(room.text("cards.csv", "UTF-8", HEAD, ANNA));
        FxToolkit.doOnFxThread(() -> view.show(place));
        FxToolkit.doOnFxThread(view::escape);

        FxToolkit.doOnFxThread(() -> view.show(place));

        assertEquals(ImportStep.CHOOSE, model.stepProperty().get());
        assertNull(model.file().fileProperty().get());
    }

    @Test
    void theWorkbooksPasswordIsAskedForOnThePage() {
        Path locked = Path.of("../shared/data/sheets/files/nolze__msoffcrypto-tool/tests/inputs/example_password.xlsx");
        assumeTrue(Files.exists(locked), "the shared sheets are not here");
        choose(locked);

        FxToolkit.doOnFxThread(() -> {
            PasswordField field = (PasswordField) scene.lookup("#workbook-password .password-field");
            field.setText("Password1234_");
            Event.fireEvent(field, new javafx.event.ActionEvent());
        });

        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        assertFalse(scene.lookup("#import-problem").isVisible());
    }

    @Test
    void everyControlOfEveryStepSaysWhatItIs() {
        assertSpoken();
        choose(room.text("cards.csv", "UTF-8", HEAD, ANNA, ",,,no address,,"));
        assertSpoken();
        for (String part : List.of("file", "occasion", "contacts", "columns")) {
            FxToolkit.doOnFxThread(() -> ((Hyperlink) scene.lookup("#change-" + part)).fire());
            FxToolkit.doOnFxThread(this::layOut);
            assertSpoken();
        }
        press("#import-primary");
        assertSpoken();
        press("#import-primary");
        assertSpoken();
    }

    private void assertSpoken() {
        List<String> silent =
                FxToolkit.onFxThread(() -> Stream.of(scene.getRoot().lookupAll(".button"))
                        .flatMap(java.util.Set::stream)
                        .filter(node -> node.isFocusTraversable() && !isSpoken(node))
                        .map(Node::toString)
                        .toList());
        assertEquals(List.of(), silent);
        assertTrue(FxToolkit.onFxThread(() -> scene.getRoot().lookupAll(".combo-box").stream()
                .filter(box -> String.valueOf(box.getId()).startsWith("column-"))
                .allMatch(ImportViewTest::isSpoken)));
    }

    private static boolean isSpoken(Node node) {
        String spoken = node.getAccessibleText();
        boolean labelled = node instanceof Labeled words && !words.getText().isEmpty();
        return labelled || spoken != null && !spoken.isEmpty() || node instanceof ComboBoxBase<?> && spoken != null;
    }
}
