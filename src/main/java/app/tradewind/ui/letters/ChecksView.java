package app.tradewind.ui.letters;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Findings one below the other, each with what mends it.
final class ChecksView extends VBox {

    private final ObservableList<CheckLine> lines;
    private final Acts acts;

    /// Where the first button of a finding stands: beside it, or in a narrow pane below it.
    enum Acts {
        BESIDE,
        BELOW
    }

    ChecksView(ObservableList<CheckLine> lines, Acts acts) {
        this.acts = acts;
        this.lines = lines;
        getStyleClass().addAll("tw-card", "tw-checks");
        lines.addListener((ListChangeListener<CheckLine>) _ -> build());
        visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(lines));
        managedProperty().bind(visibleProperty());
        build();
    }

    private void build() {
        getChildren().setAll(lines.stream().map(this::line).toList());
        if (!getChildren().isEmpty()) {
            getChildren().getLast().getStyleClass().add("tw-last");
        }
    }

    private Node line(CheckLine line) {
        Node icon = Icons.of(line.tone().icon(), line.tone());
        VBox text = new VBox(2, Texts.wrapped(Texts.strong(line.title())));
        if (!line.why().isBlank()) {
            text.getChildren().add(Texts.wrapped(Texts.secondary(line.why())));
        }
        HBox more = new HBox(4);
        line.acts().stream()
                .skip(acts == Acts.BESIDE ? 1 : 0)
                .forEach(act -> more.getChildren().add(Buttons.link("", act.label(), act.run())));
        if (!more.getChildren().isEmpty()) {
            more.getStyleClass().add("tw-more-acts");
            text.getChildren().add(more);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, icon, text);
        line.acts().stream().limit(acts == Acts.BESIDE ? 1 : 0).forEach(act -> {
            javafx.scene.control.Button button = Buttons.small(act.label(), act.run());
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        });
        row.getStyleClass().add("tw-check");
        return row;
    }
}
