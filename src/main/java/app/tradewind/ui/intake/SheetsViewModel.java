package app.tradewind.ui.intake;

import app.tradewind.intake.IntakeFile;
import app.tradewind.intake.SheetInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The sheets of a workbook that is imported sheet by sheet: which were, and which comes next. Lives on the JavaFX
/// thread.
final class SheetsViewModel {

    private final ImportRoom room;
    private final Set<Integer> imported = new HashSet<>();
    private final ReadOnlyObjectWrapper<@Nullable IntakeFile> next = new ReadOnlyObjectWrapper<>();
    private long asked;

    SheetsViewModel(ImportRoom room) {
        this.room = room;
    }

    /// Forgets the workbook.
    void clear() {
        imported.clear();
        next.set(null);
        asked++;
    }

    /// Notes that a sheet was imported, and looks for the next visible one that holds contacts.
    void imported(IntakeFile file) {
        imported.add(file.sheet().index());
        next.set(null);
        if (file.sheets().stream().anyMatch(sheet -> !sheet.hidden() && !imported.contains(sheet.index()))) {
            long number = ++asked;
            // a workbook that is gone by now has no next sheet, and that is no failure of what was written
            room.background().start(() -> room.intake().visibleSheets(file), found -> findNext(number, found), _ -> {});
        }
    }

    private void findNext(long number, List<IntakeFile> sheets) {
        if (number != asked) {
            return;
        }
        next.set(sheets.stream()
                .filter(sheet -> !imported.contains(sheet.sheet().index()))
                .filter(sheet -> sheet.mapping().makesContacts())
                .findFirst()
                .orElse(null));
    }

    /// The names of the sheets that stayed out because the workbook hides them.
    List<String> hidden(IntakeFile file) {
        return file.sheets().stream()
                .filter(sheet -> sheet.hidden() && !imported.contains(sheet.index()))
                .map(SheetInfo::name)
                .toList();
    }

    /// Null while it is looked for and where there is none.
    ReadOnlyObjectProperty<@Nullable IntakeFile> nextProperty() {
        return next.getReadOnlyProperty();
    }
}
