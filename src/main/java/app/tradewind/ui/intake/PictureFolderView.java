package app.tradewind.ui.intake;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.jspecify.annotations.Nullable;

/// The folder in which the pictures of the cards lie, or none.
final class PictureFolderView extends VBox {

    private final ImportWords words;
    private final ObjectProperty<@Nullable Path> folder;
    private final Label chosen = Texts.wrapped(Texts.secondary(""));
    private final Button clear;

    PictureFolderView(ImportViewModel model) {
        super(4);
        words = model.words();
        folder = model.occasion().picturesProperty();
        Button choose = Buttons.small(words.text("intake.occasion.pictures-choose"), this::choose);
        choose.setId("occasion-pictures");
        clear = Buttons.link("fth-x", words.text("intake.occasion.pictures-clear"), () -> folder.set(null));
        clear.setId("occasion-no-pictures");
        HBox line = new HBox(8, choose, clear);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, chosen);
        folder.subscribe(this::show);
    }

    private void show(@Nullable Path path) {
        chosen.setText(path == null ? words.text("intake.occasion.pictures-none") : path.toString());
        NodePool.seen(clear, path != null);
    }

    private void choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("intake.occasion.pictures"));
        File found = chooser.showDialog(getScene().getWindow());
        if (found != null) {
            folder.set(found.toPath());
        }
    }
}
