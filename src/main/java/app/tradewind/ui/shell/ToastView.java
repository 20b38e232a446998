package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Toasts;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The layer of toasts at the foot of the window: the newest one stands for eight seconds.
final class ToastView extends StackPane implements Toasts {

    private static final Duration SHOWN = Duration.seconds(8);
    /// Over the status bar and the line at the foot of a page.
    private static final double ABOVE_THE_FOOT = 80;

    private static final Duration FADE = Duration.millis(120);

    private final Supplier<Messages> messages;
    private final PauseTransition end = new PauseTransition(SHOWN);
    private @Nullable Runnable undo;

    ToastView(Supplier<Messages> messages) {
        this.messages = messages;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setPadding(new Insets(0, 0, ABOVE_THE_FOOT, 0));
        end.setOnFinished(_ -> hide());
    }

    @Override
    public void show(String text) {
        put(text, null);
    }

    @Override
    public void show(String text, String action, Runnable act) {
        put(text, null, Buttons.small(action, () -> {
            hide();
            act.run();
        }));
    }

    @Override
    public void show(String text, Runnable undoIt) {
        put(text, undoIt);
    }

    /// Takes back what the toast tells of. Returns false when there is nothing to take back.
    boolean undo() {
        Runnable taken = undo;
        if (taken == null) {
            return false;
        }
        hide();
        taken.run();
        return true;
    }

    private void put(String text, @Nullable Runnable undoIt, Button... more) {
        undo = undoIt;
        HBox toast = new HBox(new Label(text));
        toast.getStyleClass().add("tw-toast");
        toast.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        if (undoIt != null) {
            toast.getChildren()
                    .add(Buttons.withKey(Buttons.small(messages.get().text("shell.toast.undo"), this::undo), "Ctrl+Z"));
        }
        toast.getChildren().addAll(more);
        getChildren().setAll(toast);
        if (!Platform.getPreferences().isReducedMotion()) {
            FadeTransition fade = new FadeTransition(FADE, toast);
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
        end.playFromStart();
    }

    private void hide() {
        undo = null;
        getChildren().clear();
    }
}
