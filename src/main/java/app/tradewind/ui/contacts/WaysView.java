package app.tradewind.ui.contacts;

import app.tradewind.contact.Field;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The phones or the links of a contact, the main one first, each a line with a menu.
final class WaysView extends VBox {

    /// @param value as the book has it, `shown` as it is read, `kind` a word or nothing
    record Way(String value, String shown, String kind) {}

    private final ContactWords words;
    private final NodePool<Line> lines;

    WaysView(ContactWords words, WaysViewModel model, Field field) {
        this.words = words;
        lines = new NodePool<>(getChildren(), () -> new Line(model, field));
    }

    void fill(List<Way> ways) {
        List<Integer> positions = IntStream.range(0, ways.size()).boxed().toList();
        lines.show(positions, (line, at) -> line.fill(ways.get(at), at, ways.size() > 1));
    }

    private final class Line extends HBox {

        private final PiecesView value = new PiecesView();
        private final Label kind = Texts.secondary("");
        private String meant = "";
        private int at;

        Line(WaysViewModel model, Field field) {
            super(6);
            HBox.setHgrow(value, Priority.ALWAYS);
            kind.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(value, kind);
            WayMenuView.attach(this, model, words, () -> new WayMenuView.Meant(field, meant, at == 0));
        }

        void fill(Way way, int position, boolean several) {
            meant = way.value();
            at = position;
            value.fill(way.shown());
            kind.setText(Stream.of(way.kind(), several && at == 0 ? words.text("contacts.ways.main") : "")
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" · ")));
            NodePool.seen(kind, !kind.getText().isEmpty());
            setAccessibleText(words.text("contacts.ways.keys", way.shown()));
        }
    }
}
