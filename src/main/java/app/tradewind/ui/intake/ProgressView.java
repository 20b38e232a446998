package app.tradewind.ui.intake;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How far a long work is, how long still, and the button that stops it.
final class ProgressView extends VBox {

    private static final double BAR = 420;

    private ProgressView(ImportViewModel model, WorkProgress progress, String titleKey, String key) {
        ImportWords words = model.words();
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.setAccessibleText(words.text(titleKey));
        bar.progressProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> progress.totalProperty().get()
                                        > progress.doneProperty().get()
                                ? (double) progress.doneProperty().get()
                                        / progress.totalProperty().get()
                                : ProgressBar.INDETERMINATE_PROGRESS,
                        progress.doneProperty(),
                        progress.totalProperty()));
        Label far = Texts.muted("");
        far.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.progress(key, progress),
                        progress.doneProperty(),
                        progress.totalProperty(),
                        progress.secondsLeftProperty()));
        HBox line = new HBox(12, bar, Buttons.plain("fth-x", words.text("intake.stop"), model::stop));
        line.setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        getChildren().addAll(Texts.strong(words.text(titleKey)), line, far);
    }

    /// Words only after two seconds: until then the thin bar under the head is enough.
    static Node ofPlanning(ImportViewModel model) {
        ProgressView view =
                new ProgressView(model, model.planning(), "intake.progress.title-plan", "intake.progress.reading");
        view.visibleProperty().bind(model.planning().takingLongProperty());
        return view;
    }

    static Node ofWriting(ImportViewModel model) {
        ProgressView view =
                new ProgressView(model, model.writing(), "intake.progress.title-write", "intake.progress.writing");
        view.getChildren().add(Texts.secondary(model.words().text("intake.progress.leave")));
        return view;
    }
}
