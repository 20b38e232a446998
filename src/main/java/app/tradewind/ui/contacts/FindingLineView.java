package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands against a letter, why, and the buttons that mend it.
final class FindingLineView extends HBox {

    private final FontIcon icon = Icons.of("fth-info", Tone.ADVICE);
    private final Label text = Texts.wrapped(Texts.plain(""));
    private final Label source = Texts.wrapped(Texts.secondary(""));
    private final HBox mends = new HBox(6);
    private final NodePool<Button> buttons;
    private final Consumer<ContactFinding.Way> mend;

    FindingLineView(Consumer<ContactFinding.Way> mend) {
        super(8);
        this.mend = mend;
        buttons = new NodePool<>(mends.getChildren(), () -> Buttons.small("", () -> {}));
        VBox lines = new VBox(2, text, source, mends);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(icon, lines);
        getStyleClass().add("tw-timeline-line");
    }

    void fill(ContactFinding finding) {
        Icons.fill(icon, finding.tone().icon(), finding.tone());
        text.setText(finding.text());
        source.setText(finding.source());
        buttons.show(finding.mends(), (button, one) -> {
            button.setText(one.label());
            button.setOnAction(_ -> mend.accept(one.way()));
        });
        NodePool.seen(mends, !finding.mends().isEmpty());
    }
}
