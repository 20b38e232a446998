package app.tradewind.ui.contacts;

import app.tradewind.contact.Segment;
import app.tradewind.ui.contacts.FacetsViewModel.Value;
import app.tradewind.ui.control.Styles;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One value of a facet with its number; shows one after another.
final class FacetLineView extends StackPane {

    private static final String CHOSEN = "tw-chosen";

    private final Button button = new Button();
    private final Label count = new Label();
    private final Tooltip whole = new Tooltip();
    private final SegmentsViewModel segments;
    private final ContactWords words;
    private @Nullable Segment segment;

    FacetLineView(SegmentsViewModel segments, ContactWords words) {
        this.segments = segments;
        this.words = words;
        button.setTooltip(whole);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("tw-facet");
        count.getStyleClass().addAll(Styles.MUTED, "tw-facet-count");
        count.setMouseTransparent(true);
        getChildren().setAll(button, count);
        setAlignment(count, Pos.CENTER_RIGHT);
    }

    void show(Value value) {
        button.setText(value.label());
        button.setAccessibleText((value.label() + " " + value.count()).strip());
        whole.setText(value.label());
        count.setText(value.count());
        button.setOnAction(_ -> value.act().run());
        boolean marked = button.getStyleClass().contains(CHOSEN);
        if (value.chosen() && !marked) {
            button.getStyleClass().add(CHOSEN);
        } else if (!value.chosen() && marked) {
            button.getStyleClass().remove(CHOSEN);
        }
        offer(value.segment());
    }

    private void offer(@Nullable Segment now) {
        if (Objects.equals(segment, now)) {
            return;
        }
        segment = now;
        if (now == null) {
            button.setContextMenu(null);
            button.setOnKeyPressed(null);
        } else {
            SegmentMenuView.on(button, now, segments, words);
        }
    }
}
