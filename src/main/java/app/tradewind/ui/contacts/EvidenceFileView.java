package app.tradewind.ui.contacts;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/// Chooses a file to keep as proof: a saved page, a picture of a card, a message.
final class EvidenceFileView {

    private EvidenceFileView() {}

    static Optional<Path> choose(Node owner, ContactWords words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("contacts.basis.file"));
        File chosen = chooser.showOpenDialog(owner.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
