package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The last row: the book and its lock, what works in the background, the user's own time.
final class StatusBarView extends HBox {

    private final Messages messages;
    private final ObservableList<RunningWork> running;
    private final HBox works = new HBox(12);
    private final ListChangeListener<RunningWork> changed = _ -> showWorks();

    StatusBarView(StatusBarViewModel model, Messages messages) {
        this.messages = messages;
        running = model.running();
        Label book = new Label(
                messages.text(model.isEncrypted() ? "shell.status.encrypted" : "shell.status.plain", model.bookName()));
        book.setGraphic(Icons.of(model.isEncrypted() ? "fth-lock" : "fth-unlock"));
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        Label time = new Label();
        time.textProperty().bind(model.localTimeProperty());
        works.setAlignment(Pos.CENTER_LEFT);
        running.addListener(new WeakListChangeListener<>(changed));
        showWorks();
        getStyleClass().add("tw-status-bar");
        getChildren().addAll(book, works, gap, time);
    }

    private void showWorks() {
        works.getChildren().setAll(running.stream().map(this::work).toList());
    }

    private HBox work(RunningWork work) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> work.totalProperty().get() == 0
                                ? ProgressBar.INDETERMINATE_PROGRESS
                                : (double) work.doneProperty().get()
                                        / work.totalProperty().get(),
                        work.doneProperty(),
                        work.totalProperty()));
        Label count = new Label();
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> work.totalProperty().get() == 0
                                ? ""
                                : messages.text(
                                        "shell.status.progress",
                                        work.doneProperty().get(),
                                        work.totalProperty().get()),
                        work.doneProperty(),
                        work.totalProperty()));
        HBox line = new HBox(
                8,
                new Label(work.title()),
                bar,
                count,
                Buttons.small(messages.text("shell.status.cancel"), work::cancel));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
