package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Command;
import app.tradewind.ui.control.Commands;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.ScreenEntry;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The window around an open book: title bar, rail, the screen of the current place, status bar.
public final class ShellView extends BorderPane {

    private static final double RAIL_WITH_WORDS_FROM = 1180;
    private static final String IMPORT = "import";

    private final Map<String, ScreenEntry> entries = new HashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();
    private final ShellViewModel model;
    private final MainWindow window;
    private final Messages messages;
    private final StackPane room = new StackPane();
    private final Node dropHint;
    private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
    private final Timeline clock;
    private final Subscription visits;
    private @Nullable Screen seen;

    public ShellView(List<ScreenEntry> screens, ShellViewModel model, MainWindow window, Messages messages) {
        this.model = model;
        this.window = window;
        this.messages = messages;
        screens.forEach(entry -> entries.put(entry.id(), entry));
        addCommands(screens);
        dropHint = dropHint(messages);
        setTop(new TitleBarView(messages, this::openCommandBox));
        setLeft(new RailView(
                screens,
                current.getReadOnlyProperty(),
                model.places(),
                messages,
                window.scene().widthProperty().lessThan(RAIL_WITH_WORDS_FROM)));
        setCenter(new StackPane(room, dropHint));
        setBottom(new StatusBarView(model.status(), messages));
        setOnDragOver(this::dragged);
        setOnDragExited(_ -> dropHint.setVisible(false));
        setOnDragDropped(this::dropped);
        clock = new Timeline(
                new KeyFrame(Duration.seconds(5), _ -> model.status().tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        window.setKeys(this::pressed);
        visits = model.places()
                .visitsProperty()
                .subscribe(_ -> show(model.places().place()));
    }

    /// Leaves the seen screen and stops listening; called before this view is thrown away.
    public void release() {
        visits.unsubscribe();
        clock.stop();
        window.setKeys(_ -> {});
        if (seen != null) {
            seen.release();
        }
    }

    /// Keys go to the screen that is seen: Enter must not press the line of the rail that was pressed last.
    private static void takeTheKeys(Node view) {
        Scene scene = view.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        while (owner != null && owner != view) {
            owner = owner.getParent();
        }
        if (owner == null) {
            view.requestFocus();
        }
    }

    private void show(@Nullable Place place) {
        ScreenEntry entry = place == null ? null : entries.get(place.screen());
        if (place == null || entry == null) {
            return;
        }
        Screen next = screens.computeIfAbsent(entry.id(), _ -> entry.screen().get());
        if (next != seen) {
            if (seen != null) {
                seen.release();
            }
            seen = next;
            room.getChildren().setAll(next.view());
            next.activate();
        }
        current.set(entry.id());
        next.show(place);
        takeTheKeys(next.view());
        model.commands().setHere(next.commands());
    }

    private void addCommands(List<ScreenEntry> screens) {
        Commands commands = model.commands();
        commands.clear();
        for (int i = 0; i < screens.size(); i++) {
            ScreenEntry entry = screens.get(i);
            commands.add(Command.of(
                    messages.text("shell.command.go", messages.text(entry.titleKey())),
                    "Ctrl+" + (i + 1),
                    () -> model.places().go(entry.start())));
        }
        add("shell.command.find", "Ctrl+K", this::openCommandBox);
        add("shell.command.undo", "Ctrl+Z", this::undo);
        add("shell.command.redo", "Ctrl+Shift+Z", model.undo()::redo);
        add("shell.command.refresh", "F5", () -> onSeen(Screen::refresh));
        add("shell.command.search", "Slash", () -> onSeen(Screen::focusSearch));
        add("shell.command.help", "F1", () -> window.showSheet(new HelpView(commands, messages), Pos.CENTER));
    }

    private void add(String nameKey, String key, Runnable action) {
        model.commands().add(Command.of(messages.text(nameKey), key, action));
    }

    private void onSeen(java.util.function.Consumer<Screen> action) {
        if (seen != null) {
            action.accept(seen);
        }
    }

    private void undo() {
        if (!window.undoToast()) {
            model.undo().undo();
        }
    }

    private void openCommandBox() {
        model.commandBox().open();
        CommandBoxView box = new CommandBoxView(model.commandBox(), messages, window::closeSheet);
        window.showSheet(box, Pos.TOP_CENTER);
        box.field().requestFocus();
    }

    private void pressed(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE) {
            if (seen != null && !seen.escape()) {
                model.places().back();
            }
            pressed.consume();
            return;
        }
        boolean typing = Keys.isTyping(window.scene().getFocusOwner());
        model.commands().pressed(pressed, typing).ifPresent(command -> {
            pressed.consume();
            command.action().run();
            swallowItsLetter(pressed);
        });
    }

    /// A command's single letter must not be typed into the field to which the command led.
    private void swallowItsLetter(KeyEvent pressed) {
        if (pressed.isShortcutDown() || pressed.isAltDown() || pressed.getText().isBlank()) {
            return;
        }
        Scene scene = window.scene();
        EventHandler<KeyEvent> swallow = new EventHandler<>() {
            @Override
            public void handle(KeyEvent next) {
                scene.removeEventFilter(KeyEvent.ANY, this);
                if (next.getEventType() == KeyEvent.KEY_TYPED) {
                    next.consume();
                }
            }
        };
        scene.addEventFilter(KeyEvent.ANY, swallow);
    }

    private void dragged(DragEvent drag) {
        if (entries.containsKey(IMPORT) && drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            dropHint.setVisible(true);
        }
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        dropHint.setVisible(false);
        List<File> files = drop.getDragboard().getFiles();
        files.forEach(file -> model.places().go(new Place.ImportPlace(file.toPath())));
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }

    private static Node dropHint(Messages messages) {
        StackPane hint = new StackPane(Texts.title(messages.text("shell.drop")));
        hint.getStyleClass().add("tw-drop");
        hint.setMouseTransparent(true);
        hint.setVisible(false);
        return hint;
    }
}
