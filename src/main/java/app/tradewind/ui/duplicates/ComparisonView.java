package app.tradewind.ui.duplicates;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two records side by side, field by field, and what they become.
final class ComparisonView extends ScrollPane {

    private static final double ROOM_FOR_PROMISE = 760;

    private final DuplicatesViewModel model;
    private final DuplicateWords words;
    private final Label title = Texts.title("");
    private final Label score = Chips.of("", Tone.WARN);
    private final Label reasons = Texts.wrapped(Texts.muted(""));
    private final FlowPane others = new FlowPane();
    private final Label left = Texts.secondary("");
    private final Label right = Texts.secondary("");
    private final VBox table = new VBox();
    private final NodePool<ComparisonLineView> lines;
    private final NodePool<Button> members;
    private List<Comparison.Other> shownOthers = List.of();

    ComparisonView(DuplicatesViewModel model) {
        this.model = model;
        words = model.words();
        lines = new NodePool<>(table.getChildren(), () -> new ComparisonLineView(words, model::choose));
        members = new NodePool<>(others.getChildren(), () -> Buttons.small("", () -> {}));
        others.getStyleClass().add("tw-duplicate-members");
        table.setId("comparison");
        VBox content = new VBox(head(), others, new VBox(columns(), table), actions());
        content.getStyleClass().add("tw-comparison");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("tw-comparison-pane");
        model.comparisonProperty().subscribe(this::show);
    }

    private Node head() {
        title.setMinWidth(Region.USE_PREF_SIZE);
        score.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, score, reasons);
        HBox.setHgrow(reasons, Priority.ALWAYS);
        head.getStyleClass().add("tw-comparison-head");
        return head;
    }

    private Node columns() {
        Label none = Texts.secondary("");
        none.getStyleClass().add("tw-compare-label");
        HBox columns = new HBox(none, over(left), over(right), over(Texts.secondary(words.text("after"))));
        columns.getStyleClass().addAll("tw-compare-line", "tw-compare-columns");
        return columns;
    }

    private static Label over(Label label) {
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("tw-compare-over");
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private Node actions() {
        Button merge =
                Buttons.withKey(Buttons.primary("fth-git-merge", words.text("action.merge"), model::merge), "Enter");
        merge.setId("merge");
        Button apart = Buttons.withKey(Buttons.plain("fth-x", words.text("action.apart"), model::notTheSame), "N");
        Button swap = Buttons.withKey(Buttons.plain("fth-repeat", words.text("action.swap"), model::swap), "X");
        Button later = Buttons.withKey(Buttons.link("fth-skip-forward", words.text("action.later"), model::later), "S");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Label promise = Texts.muted(words.text("promise"));
        promise.setGraphic(Icons.of("fth-rotate-ccw"));
        promise.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_PROMISE));
        promise.managedProperty().bind(promise.visibleProperty());
        HBox actions =
                new HBox(keyed(merge, "Enter"), keyed(apart, "N"), keyed(swap, "X"), keyed(later, "S"), room, promise);
        actions.getStyleClass().add("tw-comparison-actions");
        return actions;
    }

    /// The key stands within the button, where the eye is.
    private static Button keyed(Button button, String key) {
        HBox graphic = new HBox(6, button.getGraphic(), new Label(button.getText()), Buttons.key(key));
        graphic.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        button.setAccessibleText(button.getText());
        button.setText("");
        button.setGraphic(graphic);
        return button;
    }

    private void show(@Nullable Comparison comparison) {
        setVisible(comparison != null);
        if (comparison == null) {
            return;
        }
        title.setText(comparison.head().title());
        Chips.fill(score, words.score(comparison.group().score()), Tone.WARN);
        reasons.setText(words.reasons(comparison.group().reasons()));
        left.setText(comparison.head().left());
        right.setText(comparison.head().right());
        lines.show(comparison.lines(), ComparisonLineView::fill);
        showOthers(comparison.others());
    }

    private void showOthers(List<Comparison.Other> found) {
        shownOthers = found.size() > 1 ? found : List.of();
        NodePool.seen(others, !shownOthers.isEmpty());
        members.show(shownOthers, (button, other) -> {
            button.setText(other.name());
            button.getStyleClass().remove("tw-chosen");
            if (other.shown()) {
                button.getStyleClass().add("tw-chosen");
            }
            button.setOnAction(_ -> model.compareWith(other.id()));
        });
    }

    /// Puts the focus on the first field.
    void begin() {
        if (!table.getChildren().isEmpty()) {
            table.getChildren().getFirst().requestFocus();
        }
    }
}
