package app.tradewind.bench;

import app.tradewind.app.Milestones;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The least that JavaFX can do, as the measure of Tradewind's start: one window with one label, drawn once.
public final class BareWindow extends Application {

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Label("bare"), 1280, 800);
        stage.setScene(scene);
        scene.addPostLayoutPulseListener(BareWindow::drawn);
        stage.show();
    }

    private static void drawn() {
        Milestones.asAskedFor().reach(Milestones.WINDOW);
        Platform.exit();
    }
}
