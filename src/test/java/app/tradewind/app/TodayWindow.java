package app.tradewind.app;

import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.ui.shell.Places;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.today.TodayView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A window on a stage, so that popovers open, over a book with what a morning brings.
final class TodayWindow implements AutoCloseable {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

    private static final int LINES = 60;

    final Database database;
    private final FxBackground background;
    private final MainWindow window;
    private final OpenBook book;
    private Stage stage;
    private ShellView shell;

    TodayWindow(Path folder, Locale language, Settings.Theme theme) {
        Messages messages = new Messages(language);
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        database = PostSample.book(folder, BookWindow.CLOCK.instant());
        TodaySample.add(database, BookWindow.CLOCK.instant());
        background = new FxBackground(failure -> {
            throw new AssertionError(failure);
        });
        window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
        book = FxToolkit.onFxThread(
                () -> new OpenBook(database, new Workshop(settings, BookWindow.CLOCK, window, background, () -> {})));
        FxToolkit.doOnFxThread(() -> {
            stage = new Stage();
            shell = book.shell(messages);
            window.setPage(shell);
            window.dress();
            window.show(stage, () -> {});
        });
        settle();
    }

    void settle() {
        FxToolkit.settle(background::isQuiet);
        FxToolkit.settle(background::isQuiet);
    }

    @Nullable
    Place place() {
        return ((Places) book.navigator()).place();
    }

    void go(Place place) {
        FxToolkit.doOnFxThread(() -> book.navigator().go(place));
        settle();
    }

    List<Command> commands() {
        return ((TodayView) window.scene().lookup(".tw-today")).commands();
    }

    /// The name on the line that the keys are for.
    String chosen() {
        return FxToolkit.onFxThread(() -> window.scene().getRoot().lookupAll(".tw-today-line").stream()
                .filter(line -> line.isManaged() && line.getPseudoClassStates().contains(CHOSEN))
                .map(line -> ((Label) line.lookup(".tw-strong")).getText())
                .findFirst()
                .orElse(""));
    }

    /// A label of the board with this text.
    @Nullable
    Node labelled(String text) {
        return FxToolkit.onFxThread(() -> window.scene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && label.getText().equals(text))
                .findFirst()
                .orElse(null));
    }

    void press(KeyCode code) {
        press(code, false);
    }

    void pressWithControl(KeyCode code) {
        press(code, true);
    }

    private void press(KeyCode code, boolean control) {
        FxToolkit.doOnFxThread(() -> {
            Node focused = window.scene().getFocusOwner();
            Event.fireEvent(
                    focused == null ? window.scene() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        });
        settle();
    }

    /// What has the keys in the popover that is open.
    Node focusedInPopup() {
        return FxToolkit.onFxThread(() -> popup().getScene().getFocusOwner());
    }

    private Window popup() {
        return Window.getWindows().stream()
                .filter(one -> one != stage && one.isShowing())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no popover is open"));
    }

    /// Goes down the board to the line of this name.
    void choose(String name) {
        press(KeyCode.HOME);
        for (int line = 0; line < LINES && !chosen().equals(name); line++) {
            press(KeyCode.DOWN);
        }
    }

    void closePopups() {
        FxToolkit.doOnFxThread(() -> List.copyOf(Window.getWindows()).stream()
                .filter(one -> one != stage)
                .forEach(Window::hide));
        settle();
    }

    /// Writes a picture of the popover that is open.
    void picture(String name) {
        FxToolkit.picture(FxToolkit.onFxThread(() -> popup().getScene()), name);
    }

    @Override
    public void close() {
        settle();
        FxToolkit.doOnFxThread(() -> {
            shell.release();
            stage.hide();
        });
        background.close();
        book.close();
    }
}
