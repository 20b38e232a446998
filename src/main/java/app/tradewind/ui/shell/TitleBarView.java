package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The first row: sign and name, and in the middle the box that finds people and commands.
final class TitleBarView extends StackPane {

    TitleBarView(Messages messages, Runnable openCommands) {
        HBox brand = new HBox(new Sail(18), Texts.strong(messages.text("shell.name")));
        brand.getStyleClass().add("tw-brand");
        brand.setMouseTransparent(true);

        Label prompt = new Label(messages.text("shell.command.prompt"));
        prompt.getStyleClass().add("tw-prompt");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, Icons.of("fth-search"), prompt, gap, Buttons.key("Ctrl+K"));
        line.setAlignment(Pos.CENTER_LEFT);
        Button box = new Button();
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.getStyleClass().add("tw-command-box");
        box.setGraphic(line);
        box.setAccessibleText(messages.text("shell.command.prompt"));
        box.setFocusTraversable(false);
        box.setOnAction(_ -> openCommands.run());
        line.prefWidthProperty().bind(box.widthProperty().subtract(22));

        getStyleClass().add("tw-title-bar");
        getChildren().addAll(brand, box);
    }
}
