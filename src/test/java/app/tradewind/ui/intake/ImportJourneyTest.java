package app.tradewind.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Field;
import app.tradewind.intake.ImportChoices;
import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.Outcome;
import app.tradewind.intake.Reason;
import app.tradewind.intake.RowOutcome;
import app.tradewind.intake.Target;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whole imports, from the file to the report, by the controls of the screen alone.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class ImportJourneyTest {

    private static final String HEAD = "公司名称,联系人,职位,电子邮箱,国家,城市";
    private static final String ANNA = "Hydraulik Nord GmbH,Anna Schmidt,Einkauf,anna@nord.example.de,德国,Hamburg";

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

    private Node find(String id) {
        return Objects.requireNonNull(scene.lookup(id), id);
    }

    private void press(String id) {
        FxToolkit.doOnFxThread(() -> {
            ((ButtonBase) find(id)).fire();
            layOut();
        });
    }

    private void change(String part) {
        FxToolkit.doOnFxThread(() -> {
            ((Hyperlink) find("#change-" + part)).fire();
            layOut();
        });
    }

    private void writeIt() {
        press("#import-primary");
        press("#import-primary");
        assertEquals(ImportStep.DONE, model.stepProperty().get());
    }

    private IntakeFile file() {
        return Objects.requireNonNull(model.file().fileProperty().get());
    }

    private boolean isSaid(String words) {
        return FxToolkit.onFxThread(() -> scene.getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .anyMatch(
                        label -> label instanceof Labeled text && text.getText().contains(words)));
    }

    @Test
    void aTableInGbkIsImportedAndTakenBack() {
        choose(room.text("cards.csv", "GB18030", "2026 秋季广交会 名片,,,,,", HEAD, ANNA, ",,,no address,,"));
        assertEquals("GB18030", file().encoding());
        assertEquals(2, file().layout().headerRow());

        writeIt();

        assertEquals(1, room.contacts());
        assertTrue(isSaid("cards.csv: One row written."));
        press("#undo-import");
        assertEquals(0, room.contacts());
        assertTrue(isSaid("This import was taken back."));
    }

    @Test
    void aLinkedInExportIsRecognisedAndCanBeSaidToBeAnother() {
        choose(room.text(
                "Connections.csv",
                "UTF-8",
                "Notes:",
                "\"When exporting your connection data, you may notice that some addresses are missing.\"",
                "",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                "Anna,Schmidt,https://www.linkedin.com/in/anna,anna@nord.example.de,Nord GmbH,Buyer,03 Mar 2024"));
        change("file");
        ChoiceView<?> program = (ChoiceView<?>) find("#program");
        assertEquals("linkedin", program.getValue());
        assertFalse(find("#program-guessed").isVisible());

        FxToolkit.doOnFxThread(
                () -> program.getSelectionModel().select(program.getItems().indexOf("xtransfer")));
        assertEquals("xtransfer", file().layout().profile());
        assertTrue(find("#program-guessed").isVisible());
        FxToolkit.doOnFxThread(
                () -> program.getSelectionModel().select(program.getItems().indexOf("none")));
        assertEquals("none", program.getValue());
        FxToolkit.doOnFxThread(
                () -> program.getSelectionModel().select(program.getItems().indexOf("linkedin")));
        writeIt();

        assertEquals(1, room.database.count("SELECT count(*) FROM contact WHERE channel = 'SOCIAL'"));
        press("#import-primary");
        TableView<?> runs = (TableView<?>) find("#import-runs");
        assertEquals("LinkedIn", runs.getColumns().get(2).getCellData(0));
    }

    @Test
    void aWorkbookIsImportedSheetBySheet() {
        choose(WorkbookSample.write(
                folder.resolve("fair.xlsx"),
                WorkbookSample.tab("Monday", HEAD, ANNA),
                WorkbookSample.hidden("Old", HEAD, ANNA),
                WorkbookSample.tab("Tuesday", HEAD, ANNA.replace("nord", "sued").replace("Anna", "Eva"))));

        writeIt();
        assertTrue(isSaid("A hidden sheet was left out: “Old”."));
        assertEquals("Next sheet: Tuesday", ((Labeled) find("#next-sheet")).getText());
        press("#next-sheet");
        assertEquals("Tuesday", file().sheet().name());
        writeIt();

        assertEquals(2, room.contacts());
        assertNull(scene.lookup("#next-sheet"));
    }

    @Test
    void aSavedContactPageSaysItselfWhatItHolds() {
        choose(room.text(
                "kontakt.html",
                "UTF-8",
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Kontakt | Nord GmbH</title></head><body>",
                "<h1>Kontakt</h1><p>Anna Schmidt<br>Leiterin Einkauf<br>Tel: +49 40 901820<br>",
                "<a href=\"mailto:anna.schmidt@nord-beschlaege.de\">anna.schmidt@nord-beschlaege.de</a></p>",
                "<p>Nord GmbH, Hafenstr. 1, 20457 Hamburg</p></body></html>"));
        assertTrue(file().mapping().has(Field.ADDRESS));

        change("file");
        writeIt();

        assertEquals(1, room.contacts());
        assertEquals(1, room.database.count("SELECT count(*) FROM address"));
    }

    @Test
    void anAddressCardHasNoHeadingsToChooseAndNoProgram() {
        choose(room.text(
                "anna.vcf",
                "UTF-8",
                "BEGIN:VCARD",
                "VERSION:3.0",
                "N:Schmidt;Anna;;;",
                "FN:Anna Schmidt",
                "ORG:Nord GmbH",
                "EMAIL:anna@nord.example.de",
                "END:VCARD"));
        assertEquals("vCard · UTF-8", model.words().understood(file()));

        change("file");
        assertFalse(find("#program").getParent().isVisible());
        assertTrue(isSaid("This file says itself what each of its columns holds."));
        writeIt();

        assertEquals(1, room.contacts());
    }

    @Test
    void whatFaredOtherwiseThanPlannedIsSaid() {
        choose(room.text("cards.csv", "UTF-8", HEAD, ANNA));
        press("#import-primary");
        room.room.intake().run(file(), ImportChoices.USUAL, _ -> {}, Progress.none());

        assertFalse(isSaid("fared otherwise"));

        press("#import-primary");

        assertEquals(ImportStep.DONE, model.stepProperty().get());
        assertTrue(isSaid("One row fared otherwise than planned: the book had changed since."));
    }

    @Test
    void aLockBelowAColumnIsThereWhereThePlanWouldOverwrite() {
        choose(room.text("first.csv", "UTF-8", HEAD, ANNA));
        writeIt();
        press("#import-primary");
        choose(room.text(
                "second.csv", "UTF-8", HEAD, ANNA.replace("Einkauf", "CEO").replace("Hamburg", "Bremen")));
        ToggleButton title = (ToggleButton) find("#lock-2");
        assertFalse(title.isVisible());

        change("contacts");
        FxToolkit.doOnFxThread(() -> ((RadioButton) find("#policy-update")).fire());
        change("columns");
        assertTrue(title.isVisible());
        assertFalse(find("#lock-3").isVisible(), "addresses are added to");
        press("#lock-2");
        assertEquals("never overwritten", title.getText());
        assertTrue(model.kept().isKept(Optional.of(Target.of(Field.TITLE))));
        writeIt();

        assertEquals(
                1, room.database.count("SELECT count(*) FROM contact WHERE title = 'Einkauf' AND city = 'Bremen'"));
    }

    @Test
    void theMenuOfARowSwitchesIt() {
        choose(room.text("first.csv", "UTF-8", HEAD, ANNA));
        writeIt();
        press("#import-primary");
        choose(room.text("second.csv", "UTF-8", HEAD, ANNA.replace("Hamburg", "")));
        press("#import-primary");
        assertEquals(Outcome.UNCHANGED, row().outcome());
        assertEquals(List.of("intake.row.new", "intake.row.merge", "intake.row.leave-out"), menu());

        pick(0);
        assertEquals(Outcome.CREATED, row().outcome());
        pick(menu().indexOf("intake.row.leave-out"));
        assertEquals(
                List.of(Reason.Code.LEFT_OUT),
                row().reasons().stream().map(Reason::code).toList());
        pick(menu().indexOf("intake.row.as-found"));
        assertEquals(Outcome.UNCHANGED, row().outcome());
        assertEquals(List.of(), row().reasons());
    }

    private RowOutcome row() {
        return model.plan().rows().getFirst();
    }

    private ContextMenu openMenu() {
        return FxToolkit.onFxThread(() -> {
            layOut();
            return find("#plan-rows").lookupAll(".table-row-cell").stream()
                    .map(PlanRow.class::cast)
                    .filter(row -> !row.isEmpty())
                    .findFirst()
                    .map(PlanRow::getContextMenu)
                    .orElseThrow();
        });
    }

    private List<String> menu() {
        return openMenu().getItems().stream()
                .map(MenuItem::getText)
                .map(word -> List.of("new", "merge", "leave-out", "as-found").stream()
                        .map(key -> "intake.row." + key)
                        .filter(key -> model.words().text(key).equals(word))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private void pick(int item) {
        MenuItem wanted = openMenu().getItems().get(item);
        FxToolkit.doOnFxThread(wanted::fire);
    }

    @Test
    void theMenuKeyOpensTheMenuOfTheChosenRow() {
        choose(room.text("cards.csv", "UTF-8", HEAD, ANNA));
        press("#import-primary");
        FxToolkit.doOnFxThread(() -> {
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            layOut();
        });

        ContextMenu menu = openMenu();
        FxToolkit.doOnFxThread(() -> {
            TableView<?> rows = (TableView<?>) find("#plan-rows");
            rows.getSelectionModel().select(0);
            rows.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
        });

        assertTrue(menu.isShowing());
        FxToolkit.doOnFxThread(() -> scene.getWindow().hide());
    }

    @Test
    void moreRowsOfALongPlanAreShown() {
        List<String> lines = new java.util.ArrayList<>(List.of(HEAD));
        IntStream.range(0, 2300)
                .mapToObj(i -> "Firm " + i + " GmbH,,,info@firm" + i + ".example.de,德国,")
                .forEach(lines::add);
        choose(room.text("long.csv", "UTF-8", lines.toArray(String[]::new)));
        press("#import-primary");
        TableView<?> rows = (TableView<?>) find("#plan-rows");
        assertEquals(1000, rows.getItems().size());

        press("#more-rows");
        assertEquals(2000, rows.getItems().size());
        press("#more-rows");

        assertEquals(2300, rows.getItems().size());
        assertFalse(find("#more-rows").isVisible());
        assertNotNull(model.plan().planProperty().get());
    }
}
