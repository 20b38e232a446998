package app.tradewind.ui.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
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
class DuplicatesViewTest {

    @TempDir
    Path folder;

    private Database database;
    private DuplicatesViewModel model;
    private DuplicatesView view;
    private Scene scene;

    @BeforeEach
    void showThePage() {
        database = Database.create(folder.resolve("book.tradewind"), null);
        DuplicatesTestRoom.fill(database);
        DuplicatesTestRoom surroundings = new DuplicatesTestRoom(database);
        FxToolkit.doOnFxThread(() -> {
            model = new DuplicatesViewModel(surroundings.room);
            view = new DuplicatesView(model);
            scene = new Scene(view, 1112, 738);
            Theme.apply(scene, new SettingsFile(folder.resolve("settings.json")).settings());
            view.activate();
            scene.snapshot(null);
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private List<? extends Node> lines() {
        return ((Parent) scene.lookup("#comparison")).getChildrenUnmodifiable();
    }

    private void press(String key) {
        FxToolkit.doOnFxThread(() -> view.commands().stream()
                .filter(command -> Keys.of(key).equals(command.key()))
                .map(Command::action)
                .findFirst()
                .orElseThrow()
                .run());
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void groupsStandAtTheLeftAndTheTwoRecordsBesideThem() {
        assertEquals(
                2, ((ListView<?>) scene.lookup("#duplicate-groups")).getItems().size());
        assertEquals(5, lines().size());
        assertTrue(lines().stream().allMatch(line -> line.getAccessibleText().contains("after the merge")));
    }

    @Test
    void arrowKeysChooseASideOfTheFocusedField() {
        FxToolkit.doOnFxThread(() -> {
            Node grade = lines().stream()
                    .filter(line -> line.getAccessibleText().startsWith("Grade"))
                    .findFirst()
                    .orElseThrow();
            grade.fireEvent(key(KeyCode.LEFT));
        });

        assertTrue(lines().stream()
                .anyMatch(line -> line.getAccessibleText().equals("Grade: left B, right A; after the merge: B")));
    }

    @Test
    void enterMergesAndNTellsApart() {
        press("Enter");
        assertEquals(1, model.groups().size());
        press("N");
        assertEquals(0, model.groups().size());
    }

    @Test
    void sureGroupsAreShownBeforeTheyAreMergedAndEscLeavesThem() {
        press("A");
        assertTrue(model.sure().previewedProperty().get());
        assertTrue(FxToolkit.onFxThread(view::escape));
        assertFalse(model.sure().previewedProperty().get());
        press("A");

        FxToolkit.doOnFxThread(() -> ((Button) scene.lookup("#merge-sure")).fire());

        assertEquals(1, model.groups().size());
    }
}
