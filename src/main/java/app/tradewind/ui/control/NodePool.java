package app.tradewind.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Nodes of one kind at the end of a parent’s children, filled anew instead of made anew: making a node and
/// giving it its style costs many times what a new text costs. What is not needed stays there unseen.
public final class NodePool<N extends Node> {

    private final ObservableList<Node> place;
    private final Supplier<N> maker;
    private final List<N> made = new ArrayList<>();

    /// @param place the children of the parent, where nothing else is added later
    public NodePool(ObservableList<Node> place, Supplier<N> maker) {
        this.place = place;
        this.maker = maker;
    }

    /// Shows one node for each value, in their order.
    public <T> void show(List<T> values, BiConsumer<? super N, ? super T> fill) {
        while (made.size() < values.size()) {
            N node = maker.get();
            made.add(node);
            place.add(node);
        }
        for (int i = 0; i < made.size(); i++) {
            boolean seen = i < values.size();
            if (seen) {
                fill.accept(made.get(i), values.get(i));
            }
            seen(made.get(i), seen);
        }
    }

    /// Whether a node is seen and takes room.
    public static void seen(Node node, boolean seen) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
