package app.tradewind.ui.letters;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.letters.CheckLine.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Findings one below the other, each with what mends it.
final class ChecksView extends VBox {

    private static final double TOOLTIP_WIDTH = 420;

    private final ObservableList<CheckLine> lines;
    private List<CheckLine> shown = List.of();

    ChecksView(ObservableList<CheckLine> lines) {
        this.lines = lines;
        getStyleClass().addAll("tw-card", "tw-checks");
        lines.addListener((ListChangeListener<CheckLine>) _ -> build());
        visibleProperty().bind(Bindings.isNotEmpty(lines));
        managedProperty().bind(visibleProperty());
        build();
    }

    /// While a letter is typed the findings mostly stay the same: then only their buttons do something newer.
    private void build() {
        List<CheckLine> before = shown;
        shown = List.copyOf(lines);
        boolean same = before.size() == shown.size()
                && IntStream.range(0, before.size()).allMatch(i -> before.get(i).looksLike(shown.get(i)));
        if (!same) {
            List<Node> rows = new ArrayList<>();
            IntStream.range(0, shown.size()).forEach(i -> rows.add(row(i)));
            if (!rows.isEmpty()) {
                rows.getLast().getStyleClass().add("tw-last");
            }
            getChildren().setAll(rows);
        }
    }

    private Node row(int place) {
        CheckLine line = shown.get(place);
        VBox text = new VBox(2, Texts.wrapped(Texts.strong(line.title())));
        if (!line.why().isBlank()) {
            text.getChildren().add(Texts.wrapped(Texts.secondary(line.why())));
        }
        HBox more = new HBox();
        for (int act = 1; act < line.acts().size(); act++) {
            more.getChildren().add(button(place, act));
        }
        if (!more.getChildren().isEmpty()) {
            more.getStyleClass().add("tw-more-acts");
            text.getChildren().add(more);
        }
        if (!line.whole().isBlank()) {
            Tooltip.install(text, tooltip(line.whole()));
        }
        Node icon = Icons.of(line.tone().icon(), line.tone());
        return line.acts().isEmpty() ? new CheckRowView(icon, text) : new CheckRowView(icon, text, button(place, 0));
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.setShowDuration(Duration.INDEFINITE);
        return tooltip;
    }

    private Button button(int place, int number) {
        String label = shown.get(place).acts().get(number).label();
        Button button = number == 0 ? Buttons.small(label, () -> {}) : Buttons.link("", label, () -> {});
        button.setOnAction(_ -> act(button, shown.get(place).acts().get(number)));
        return button;
    }

    private static void act(Button button, Act act) {
        if (act.choices().isEmpty()) {
            act.run().run();
        } else {
            ContextMenu menu = new ContextMenu();
            act.choices().forEach(choice -> menu.getItems().add(item(choice)));
            menu.show(button, Side.BOTTOM, 0, 4);
        }
    }

    private static MenuItem item(Act act) {
        if (act.choices().isEmpty()) {
            MenuItem item = new MenuItem(act.label());
            item.setOnAction(_ -> act.run().run());
            return item;
        }
        Menu menu = new Menu(act.label());
        act.choices().forEach(choice -> menu.getItems().add(item(choice)));
        return menu;
    }
}
