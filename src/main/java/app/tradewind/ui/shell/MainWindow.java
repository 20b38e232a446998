package app.tradewind.ui.shell;

import app.tradewind.settings.Settings;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.control.Toasts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window: one page, above it at most one sheet, above that the toasts. Dressed by the settings, at any time
/// anew.
public final class MainWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 700;

    /// Kept here, since the system's preferences live longer than a window and hold it weakly.
    private final ChangeListener<ColorScheme> system = (_, _, _) -> dress();

    private final Supplier<Settings> settings;
    private final Supplier<Messages> messages;
    private final StackPane page = new StackPane();
    private final StackPane sheets = new StackPane();
    private final ToastView toasts;
    private final Scene scene;
    private Consumer<KeyEvent> keys = _ -> {};
    private Runnable ready = () -> {};
    private @Nullable Node focusedBefore;

    public MainWindow(Supplier<Settings> settings, Supplier<Messages> messages) {
        this.settings = settings;
        this.messages = messages;
        toasts = new ToastView(messages);
        sheets.getStyleClass().add("tw-veil");
        sheets.setPadding(new Insets(4, 0, 4, 0));
        sheets.setVisible(false);
        sheets.setOnMousePressed(pressed -> {
            if (pressed.getTarget() == sheets) {
                closeSheet();
            }
        });
        scene = new Scene(new StackPane(page, sheets, toasts), WIDTH, HEIGHT);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && sheets.isVisible()) {
                closeSheet();
                pressed.consume();
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (!sheets.isVisible()) {
                keys.accept(pressed);
            }
        });
        Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(system));
        dress();
    }

    public Scene scene() {
        return scene;
    }

    public Toasts toasts() {
        return toasts;
    }

    boolean undoToast() {
        return toasts.undo();
    }

    /// Calls `show` when there is something to see: the first screen has its rows.
    public void whenReady(Runnable show) {
        ready = show;
    }

    /// A screen says that it has what it shows first; may be said again.
    public void ready() {
        ready.run();
    }

    /// @param drawn runs once, after the first drawing
    public void show(Stage stage, Runnable drawn) {
        afterDrawing(drawn);
        stage.setScene(scene);
        stage.setTitle(messages.get().text("shell.name"));
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.show();
    }

    /// Runs once, when what is in the window now has been laid out for drawing.
    public void afterDrawing(Runnable drawn) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                drawn.run();
            }
        });
    }

    /// Applies theme, text size and row height as the settings have them now.
    public void dress() {
        Theme.apply(scene, settings.get());
    }

    /// Shows another page; a sheet over the old one is closed.
    public void setPage(Node node) {
        closeSheet();
        page.getChildren().setAll(node);
    }

    /// Lays a sheet over the page until Esc or a click beside it.
    public void showSheet(Node sheet, Pos position) {
        focusedBefore = scene.getFocusOwner();
        StackPane.setAlignment(sheet, position);
        sheets.getChildren().setAll(List.of(sheet));
        sheets.setVisible(true);
    }

    public void closeSheet() {
        if (sheets.isVisible()) {
            sheets.setVisible(false);
            sheets.getChildren().clear();
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
            }
        }
    }

    /// Who gets the keys that no control took, while no sheet is open.
    void setKeys(Consumer<KeyEvent> keys) {
        this.keys = keys;
    }

    /// Shows a failure that nobody else handles.
    public void showFailure(Throwable failure) {
        showSheet(new FailureView(failure, messages.get(), this::closeSheet), Pos.CENTER);
    }
}
