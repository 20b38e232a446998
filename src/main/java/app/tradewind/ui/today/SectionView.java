package app.tradewind.ui.today;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.today.TodayBoard.Section;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A section of the board in its box.
final class SectionView extends VBox {

    private final TodayViewModel model;
    private final Label title = Texts.strong("");
    private final Label count = Texts.muted("");
    private final VBox rows = new VBox();
    private final NodePool<LineView> lines;
    private final Button more = Buttons.link("", "", this::toggle);
    private @Nullable Section section;

    SectionView(TodayViewModel model) {
        this.model = model;
        lines = new NodePool<>(rows.getChildren(), () -> new LineView(model));
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, title, count);
        head.getStyleClass().add("tw-today-head");
        getChildren().addAll(head, rows, more);
        getStyleClass().addAll(Styles.CARD, "tw-today-section");
    }

    private void toggle() {
        Section now = section;
        if (now != null) {
            model.toggle(now.kind());
        }
    }

    void fill(Section shown, Map<String, LineFacts> facts) {
        section = shown;
        title.setText(model.messages().name("today.section", shown.kind()));
        count.setText(model.words().count(shown));
        lines.show(
                shown.lines(),
                (view, line) -> view.fill(line, line.equals(shown.lines().getFirst()), facts.get(line.key())));
        boolean opened = model.isOpened(shown.kind());
        boolean foldable =
                shown.count() > shown.lines().size() || opened && shown.lines().size() > BoardReader.FEW;
        NodePool.seen(more, foldable);
        more.setText(model.messages().text(opened ? "today.less" : "today.more", shown.count()));
        if (opened && shown.count() > shown.lines().size()) {
            more.setText(model.messages().text("today.less-of", shown.lines().size(), shown.count()));
        }
    }

    /// The views of the lines that are shown.
    List<LineView> lineViews() {
        return rows.getChildren().stream()
                .filter(javafx.scene.Node::isManaged)
                .map(LineView.class::cast)
                .toList();
    }
}
