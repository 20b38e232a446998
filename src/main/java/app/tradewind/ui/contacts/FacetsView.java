package app.tradewind.ui.contacts;

import app.tradewind.ui.contacts.FacetsViewModel.Group;
import app.tradewind.ui.contacts.FacetsViewModel.Value;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// The facets at the left: a click narrows the search, another widens it again.
///
/// Lines are used again when the numbers change, as they do with each letter that is typed: making them anew cost
/// more than all the rest of the screen.
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
        sized(groups, shown.size(), GroupBox::new);
        for (int i = 0; i < shown.size(); i++) {
            ((GroupBox) groups.getChildren().get(i)).show(shown.get(i));
        }
    }

    private static void sized(Pane pane, int size, Supplier<Node> made) {
        if (pane.getChildren().size() > size) {
            pane.getChildren().remove(size, pane.getChildren().size());
        }
        while (pane.getChildren().size() < size) {
            pane.getChildren().add(made.get());
        }
    }

    private final class GroupBox extends VBox {

        private final Label title = Texts.secondary("");
        private final VBox values = new VBox();

        GroupBox() {
            getStyleClass().add("tw-facet-group");
            title.getStyleClass().add("tw-facet-title");
            getChildren().setAll(title, values);
        }

        void show(Group group) {
            title.setText(group.title());
            title.setVisible(!group.title().isEmpty());
            title.setManaged(!group.title().isEmpty());
            Runnable expand = group.more();
            int size = group.values().size();
            sized(values, size + (expand == null ? 0 : 1), () -> new FacetLineView(model.segments(), words));
            for (int i = 0; i < size; i++) {
                line(i).show(group.values().get(i));
            }
            if (expand != null) {
                line(size).show(new Value(more, "", false, expand));
            }
        }

        private FacetLineView line(int at) {
            return (FacetLineView) values.getChildren().get(at);
        }
    }
}
