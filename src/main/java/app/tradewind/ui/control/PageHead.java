package app.tradewind.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The head of a page: title left, its number beside it, a search or the like, actions right, the primary one last;
/// below it a thin bar while the page reads.
public final class PageHead extends VBox {

    private static final int NEVER_CUT = 9;

    private final Label title;
    private final Label note = Texts.muted("");
    private final HBox middle = new HBox();
    private final HBox actions = new HBox();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    public PageHead(String title) {
        this.title = Texts.title(title);
        this.title.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().add("tw-note");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("tw-middle");
        actions.getStyleClass().add("tw-actions");
        HBox line = new HBox(this.title, note, middle, actions);
        line.getStyleClass().add("tw-line");
        line.setAlignment(Pos.CENTER_LEFT);
        middle.setAlignment(Pos.CENTER_LEFT);
        actions.setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("tw-thin-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        getStyleClass().add("tw-page-head");
        getChildren().addAll(line, bar);
    }

    public Label title() {
        return title;
    }

    /// The number or short fact beside the title.
    public PageHead note(ObservableValue<String> text) {
        note.textProperty().bind(text);
        // a number is never cut; a name may be
        note.minWidthProperty().bind(note.textProperty().map(said -> said.length() <= NEVER_CUT ? USE_PREF_SIZE : 0));
        return this;
    }

    /// What stands between title and actions, such as the page's search.
    public PageHead middle(Node... nodes) {
        middle.getChildren().setAll(nodes);
        return this;
    }

    public PageHead actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        return this;
    }

    /// Shows the thin bar while `busy`.
    public PageHead busy(ObservableValue<Boolean> busy) {
        bar.visibleProperty().bind(busy);
        return this;
    }
}
