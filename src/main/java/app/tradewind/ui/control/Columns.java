package app.tradewind.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Table columns of one kind each: a cell ends in an ellipsis and shows the whole in its tooltip.
public final class Columns {

    private Columns() {}

    public static <R> TableColumn<R, String> text(String title, Function<R, ObservableValue<String>> value) {
        return column(title, value, "tw-text-cell");
    }

    /// The loudest column: the buyer's name.
    public static <R> TableColumn<R, String> strong(String title, Function<R, ObservableValue<String>> value) {
        return column(title, value, Styles.STRONG);
    }

    /// In the second text colour.
    public static <R> TableColumn<R, String> muted(String title, Function<R, ObservableValue<String>> value) {
        return column(title, value, Styles.MUTED);
    }

    /// Right-aligned; the row gives the number as text, in the user's form.
    public static <R> TableColumn<R, String> number(String title, Function<R, ObservableValue<String>> value) {
        TableColumn<R, String> column = column(title, value, "tw-number-cell");
        column.getStyleClass().add("tw-number-column");
        return column;
    }

    /// A date as [RelativeDates] says it; the whole of it in the tooltip.
    public static <R> TableColumn<R, Dated> date(String title, Function<R, ObservableValue<Dated>> value) {
        TableColumn<R, Dated> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(_ -> new DateCell<>());
        return column;
    }

    /// A column of nodes such as chips and icons, made anew for each value; null shows nothing.
    public static <R, T> TableColumn<R, T> nodes(
            String title, Function<R, ObservableValue<T>> value, Function<T, @Nullable Node> node) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(_ -> new NodeCell<>(node));
        return column;
    }

    /// A column of few values, such as stages: each cell makes the node of a value once and hides it while it shows
    /// another. Styling a new node is what scrolling and searching wait for.
    public static <R, T> TableColumn<R, T> fewNodes(
            String title, Function<R, ObservableValue<T>> value, Function<T, Node> node) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(_ -> new FewNodesCell<>(node));
        return column;
    }

    /// A date in words, and whole.
    public record Dated(String words, String whole) {
        public static final Dated NONE = new Dated("", "");
    }

    private static <R> TableColumn<R, String> column(
            String title, Function<R, ObservableValue<String>> value, String style) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        column.setCellFactory(_ -> new TextCell<>(style));
        return column;
    }

    /// A tooltip only where the text did not fit.
    private static final class TextCell<R> extends TableCell<R, String> {

        private String whole = "";

        TextCell(String style) {
            getStyleClass().add(style);
            setTextOverrun(OverrunStyle.ELLIPSIS);
            Tips.on(this, () -> isCut() ? whole : "");
        }

        private boolean isCut() {
            double room = getWidth() - snappedLeftInset() - snappedRightInset();
            return !getText().isEmpty() && prefWidth(-1) - snappedLeftInset() - snappedRightInset() > room + 0.5;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            String text = empty || item == null ? "" : item.replaceAll("\\s*\\R\\s*", " ");
            setText(text);
            whole = item == null ? "" : item;
        }
    }

    private static final class DateCell<R> extends TableCell<R, Dated> {

        private String whole = "";

        DateCell() {
            getStyleClass().add(Styles.MUTED);
            setAlignment(Pos.CENTER_LEFT);
            Tips.on(this, () -> whole);
        }

        @Override
        protected void updateItem(@Nullable Dated item, boolean empty) {
            super.updateItem(item, empty);
            Dated shown = empty || item == null ? Dated.NONE : item;
            setText(shown.words());
            whole = shown.whole();
        }
    }

    private static final class NodeCell<R, T> extends TableCell<R, T> {

        private final Function<T, @Nullable Node> node;
        private @Nullable T drawn;

        NodeCell(Function<T, @Nullable Node> node) {
            this.node = node;
            getStyleClass().add("tw-node-cell");
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            T now = empty ? null : item;
            if (!Objects.equals(now, drawn)) {
                // the next row often has the same stage: making its chip anew is what scrolling waits for
                drawn = now;
                setGraphic(now == null ? null : node.apply(now));
            }
        }
    }

    private static final class FewNodesCell<R, T> extends TableCell<R, T> {

        private static final int FEW = 12;

        private final Function<T, Node> node;
        private final Map<T, Node> made = new HashMap<>();
        private final StackPane nodes = new StackPane();
        private @Nullable Node drawn;

        FewNodesCell(Function<T, Node> node) {
            this.node = node;
            getStyleClass().add("tw-node-cell");
            nodes.setAlignment(Pos.CENTER_LEFT);
            setGraphic(nodes);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            Node now = empty || item == null ? null : nodeOf(item);
            if (now != drawn) {
                show(drawn, false);
                show(now, true);
                drawn = now;
            }
        }

        private Node nodeOf(T item) {
            if (made.size() >= FEW && !made.containsKey(item)) {
                made.clear();
                nodes.getChildren().clear();
            }
            return made.computeIfAbsent(item, one -> {
                Node fresh = node.apply(one);
                nodes.getChildren().add(fresh);
                return fresh;
            });
        }

        private static void show(@Nullable Node node, boolean shown) {
            if (node != null) {
                node.setVisible(shown);
                node.setManaged(shown);
            }
        }
    }
}
