package app.tradewind.ui.checklist;

import app.tradewind.text.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/// Asks where a paper shall be written, and which page is taken as proof.
final class PaperFileView {

    private PaperFileView() {}

    /// @param name what the file is called unless the user says otherwise
    static Optional<Path> save(Node owner, Messages messages, String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]", "-") + ".pdf");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return path(chooser.showSaveDialog(owner.getScene().getWindow()));
    }

    /// A saved page.
    static Optional<Path> page(Node owner, Messages messages) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("checklist.way.PAGE"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                messages.text("contacts.page.kinds"),
                                "*.html",
                                "*.htm",
                                "*.mhtml",
                                "*.mht",
                                "*.txt",
                                "*.pdf",
                                "*.png",
                                "*.jpg",
                                "*.jpeg"),
                        new FileChooser.ExtensionFilter("*", "*.*"));
        return path(chooser.showOpenDialog(owner.getScene().getWindow()));
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
