package app.tradewind.ui.letters.writing;

import app.tradewind.letter.LetterFile;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import app.tradewind.ui.control.Tone;
import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;

/// The attachments of a letter, each with its size, what speaks against it, and a button that takes it off.
public final class FilesView extends FlowPane {

    private final FilesViewModel model;

    public FilesView(FilesViewModel model) {
        super(8, 6);
        this.model = model;
        setId("files");
        getStyleClass().add("tw-files");
        visibleProperty().bind(Bindings.isNotEmpty(model.attachments()));
        managedProperty().bind(visibleProperty());
        model.attachments().addListener((ListChangeListener<LetterFile>) _ -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.attachments().stream().map(this::line).toList());
    }

    private Node line(LetterFile file) {
        boolean fine = file.troubles().isEmpty();
        HBox line = new HBox(
                6,
                fine ? Icons.of("fth-paperclip") : Icons.of(Tone.WARN.icon(), Tone.WARN),
                Texts.plain(file.name()),
                Texts.secondary(model.facts(file)),
                Buttons.icon(
                        "fth-x", model.messages().text("letters.files.remove", file.name()), () -> model.remove(file)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("tw-file");
        line.setFocusTraversable(true);
        line.setAccessibleText(file.name() + ", " + model.facts(file));
        Tips.onNode(line, file.name() + "\n" + model.facts(file));
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
                model.remove(file);
                key.consume();
            }
        });
        return line;
    }

    /// Asks for files and attaches them.
    public void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(model.messages().text("letters.files.add"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Lets files be dropped onto a node.
    public void takeFrom(Node node) {
        node.setOnDragOver(drag -> {
            if (takes(drag)) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        node.setOnDragDropped(drop -> {
            if (takes(drop)) {
                model.add(drop.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                drop.setDropCompleted(true);
                drop.consume();
            }
        });
    }

    private static boolean takes(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        return !files.isEmpty() && files.stream().allMatch(File::isFile);
    }
}
