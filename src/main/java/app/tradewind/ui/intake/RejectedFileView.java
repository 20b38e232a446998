package app.tradewind.ui.intake;

import java.io.File;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Asks where the workbook of the rejected rows goes.
final class RejectedFileView {

    private RejectedFileView() {}

    static void save(Node owner, ImportViewModel model) {
        ImportWords words = model.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("intake.rejected.save"));
        java.nio.file.@Nullable Path path = model.file().pathProperty().get();
        String name = path == null ? "" : String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
        chooser.setInitialFileName(words.text("intake.rejected.file", name));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("intake.format.XLSX"), "*.xlsx"));
        @Nullable File file = chooser.showSaveDialog(owner.getScene().getWindow());
        if (file != null) {
            model.saveRejected(file.toPath());
        }
    }
}
