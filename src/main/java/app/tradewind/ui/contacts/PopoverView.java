package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Small questions that open below what asks them.
final class PopoverView {

    private static final double UNDER_THE_NAME = 36;

    private PopoverView() {}

    /// Asks for one line of text.
    static void text(Node below, String question, String action, Consumer<String> answered) {
        text(below, question, "", action, answered);
    }

    /// As [#text(Node, String, String, Consumer)], with what stands there before.
    static void text(Node below, String question, String before, String action, Consumer<String> answered) {
        TextField field = new TextField(before);
        Label label = Texts.muted(question);
        label.setLabelFor(field);
        ContextMenu menu = new ContextMenu();
        Runnable answer = () -> {
            menu.hide();
            answered.accept(field.getText());
        };
        field.setOnAction(_ -> answer.run());
        field.setPrefColumnCount(18);
        VBox box = new VBox(8, label, field, new HBox(Buttons.small(action, answer)));
        CustomMenuItem item = new CustomMenuItem(box, false);
        menu.getItems().add(item);
        menu.show(below, javafx.geometry.Side.BOTTOM, indent(below), 4);
        field.requestFocus();
    }

    /// Below a row of a table a question begins under the name, beyond the column of signs.
    static double indent(Node below) {
        return below instanceof javafx.scene.control.TableRow<?> ? UNDER_THE_NAME : 0;
    }

    /// Asks where to write a file with this ending.
    static Optional<Path> saveFile(Node owner, String title, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName("tradewind." + ending);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, "*." + ending));
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
