package app.tradewind.ui.shell;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Keys;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.ScreenEntry;
import app.tradewind.ui.control.Tips;
import java.text.NumberFormat;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The rail: one line for each screen, the settings at the foot; icons only where the window is narrow.
final class RailView extends VBox {

    private static final long LONG = 100_000;

    private final Messages messages;
    private final ObservableBooleanValue narrow;

    RailView(
            List<ScreenEntry> entries,
            ReadOnlyStringProperty current,
            Navigator navigator,
            Messages messages,
            ObservableBooleanValue narrow) {
        this.messages = messages;
        this.narrow = narrow;
        getStyleClass().add("tw-rail");
        narrow.subscribe(is -> {
            getStyleClass().remove("tw-narrow");
            if (is) {
                getStyleClass().add("tw-narrow");
            }
        });
        for (int i = 0; i < entries.size(); i++) {
            ScreenEntry entry = entries.get(i);
            if (entry.id().equals("settings")) {
                Region gap = new Region();
                setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            getChildren().add(item(entry, i + 1, current, navigator));
        }
    }

    private ToggleButton item(ScreenEntry entry, int number, ReadOnlyStringProperty current, Navigator navigator) {
        String name = messages.text(entry.titleKey());
        ToggleButton item = new ToggleButton();
        item.getStyleClass().add("tw-rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        item.setGraphic(line(entry, name, item));
        item.setAccessibleText(name);
        Tips.on(item, name + " (" + Keys.text(Keys.of("Ctrl+" + number)) + ")");
        current.subscribe(id -> item.setSelected(entry.id().equals(id)));
        item.setOnAction(_ -> {
            navigator.go(entry.start());
            item.setSelected(entry.id().equals(current.get()));
        });
        return item;
    }

    private HBox line(ScreenEntry entry, String name, ToggleButton item) {
        Label word = new Label(name);
        word.setMinWidth(Region.USE_PREF_SIZE);
        word.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(word, Priority.ALWAYS);
        Label badge = new Label();
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().add("tw-badge");
        entry.badge().subscribe(count -> badge.setText(shown(count.longValue())));
        HBox line = new HBox(10, Icons.of(entry.icon()), word, badge);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(item.widthProperty().subtract(22));
        for (Region part : List.of(word, badge)) {
            part.visibleProperty().bind(javafx.beans.binding.Bindings.not(narrow));
            part.managedProperty().bind(part.visibleProperty());
        }
        return line;
    }

    /// A number that the rail has room for: `8,412`, but `120K` or `12万`.
    private String shown(long count) {
        if (count == 0) {
            return "";
        }
        NumberFormat numbers = count < LONG
                ? NumberFormat.getIntegerInstance(messages.locale())
                : NumberFormat.getCompactNumberInstance(messages.locale(), NumberFormat.Style.SHORT);
        return numbers.format(count);
    }
}
