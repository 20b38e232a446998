package app.tradewind.ui.contacts;

import app.tradewind.contact.Segment;
import app.tradewind.ui.contacts.FacetsViewModel.Group;
import app.tradewind.ui.contacts.FacetsViewModel.Value;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The facets at the left: a click narrows the search, another widens it again.
final class FacetsView extends ScrollPane {

    private final VBox groups = new VBox();
    private final String more;
    private final FacetsViewModel model;
    private final ContactWords words;

    FacetsView(FacetsViewModel model, ContactWords words) {
        this.model = model;
        this.words = words;
        more = words.text("contacts.facet.more");
        groups.getStyleClass().add("tw-facets");
        setContent(groups);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll(Styles.SIDE, "tw-facet-pane");
        model.groups().subscribe(() -> show(model.groups()));
        show(model.groups());
    }

    private void show(List<Group> shown) {
        groups.getChildren().setAll(shown.stream().map(this::group).toList());
    }

    private Node group(Group group) {
        VBox box = new VBox();
        box.getStyleClass().add("tw-facet-group");
        if (!group.title().isEmpty()) {
            Label title = Texts.secondary(group.title());
            title.getStyleClass().add("tw-facet-title");
            box.getChildren().add(title);
        }
        group.values().forEach(value -> box.getChildren().add(value(value)));
        Runnable expand = group.more();
        if (expand != null) {
            box.getChildren().add(value(new Value(more, "", false, expand)));
        }
        return box;
    }

    private Node value(Value value) {
        Button button = new Button(value.label());
        button.setAccessibleText((value.label() + " " + value.count()).strip());
        button.setTooltip(new Tooltip(value.label()));
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("tw-facet");
        if (value.chosen()) {
            button.getStyleClass().add("tw-chosen");
        }
        button.setOnAction(_ -> value.act().run());
        Segment segment = value.segment();
        if (segment != null) {
            SegmentMenuView.on(button, segment, model.segments(), words);
        }
        Label count = new Label(value.count());
        count.getStyleClass().addAll(Styles.MUTED, "tw-facet-count");
        count.setMouseTransparent(true);
        StackPane line = new StackPane(button, count);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        return line;
    }
}
