package app.tradewind.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.tradewind.contact.Channel;
import app.tradewind.intake.IntakeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsViewModelTest {

    private static final String HEAD = "Company,Name,Email";

    @TempDir
    private Path folder;

    private ImportTestRoom room;
    private ImportViewModel model;

    @BeforeEach
    void openTheWorkbook() {
        room = new ImportTestRoom(folder);
        model = room.model();
        Path workbook = WorkbookSample.write(
                folder.resolve("fair.xlsx"),
                WorkbookSample.tab("Monday", HEAD, "Nord GmbH,Anna Schmidt,anna@nord.example.de"),
                WorkbookSample.tab("Costs", "What,Euro", "Booth,4200"),
                WorkbookSample.hidden("Last year", HEAD, "Alt GmbH,Otto Alt,otto@alt.example.de"),
                WorkbookSample.tab("Tuesday", HEAD, "Sur SA,Luis Gil,luis@sur.example.es"));
        model.choose(List.of(workbook));
    }

    @AfterEach
    void closeIt() {
        model.history().release();
        room.close();
    }

    private IntakeFile file() {
        return Objects.requireNonNull(model.file().fileProperty().get());
    }

    private void importIt() {
        model.seePlan();
        model.write();
    }

    @Test
    void theNextVisibleSheetWithContactsFollowsWithTheSameOccasion() {
        model.occasion().channelProperty().set(Channel.FAIR);
        assertNull(model.sheets().nextProperty().get());

        importIt();

        IntakeFile next = Objects.requireNonNull(model.sheets().nextProperty().get());
        assertEquals("Tuesday", next.sheet().name());
        model.nextSheet();
        assertEquals(ImportStep.COLUMNS, model.stepProperty().get());
        assertEquals("Tuesday", file().sheet().name());
        importIt();
        assertEquals(2, room.database.count("SELECT count(*) FROM contact WHERE channel = 'FAIR'"));
    }

    @Test
    void afterTheLastSheetNoneFollows() {
        importIt();
        model.nextSheet();
        importIt();

        assertNull(model.sheets().nextProperty().get());
        model.nextSheet();
        assertEquals(ImportStep.DONE, model.stepProperty().get());
    }

    @Test
    void hiddenSheetsAreNamedUnlessTheyWereChosen() {
        assertEquals(List.of("Last year"), model.sheets().hidden(file()));

        model.file().useSheet(file().sheets().get(2));
        importIt();

        assertEquals(List.of(), model.sheets().hidden(file()));
        assertEquals(
                "Monday",
                Objects.requireNonNull(model.sheets().nextProperty().get())
                        .sheet()
                        .name());
    }

    @Test
    void anotherFileForgetsTheWorkbook() {
        importIt();

        model.choose(List.of(room.text("cards.csv", "UTF-8", HEAD, "Est SA,Eva Est,eva@est.example.fr")));
        importIt();

        assertNull(model.sheets().nextProperty().get());
    }
}
