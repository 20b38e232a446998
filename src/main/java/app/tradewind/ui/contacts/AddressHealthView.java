package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is known of a contact’s addresses, a line for each sign.
final class AddressHealthView extends VBox {

    private final AddressHealthViewModel model;
    private final NodePool<HealthLineView> lines;

    AddressHealthView(AddressHealthViewModel model, ContactWords words) {
        super(4);
        this.model = model;
        Label title = Texts.strong(words.text("contacts.health.title"));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button again = Buttons.withKey(
                Buttons.icon("fth-refresh-cw", words.text("contacts.command.check"), model::checkAgain), "V");
        HBox head = new HBox(title, again);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(4);
        lines = new NodePool<>(content.getChildren(), HealthLineView::new);
        getChildren().addAll(head, content);
        setId("address-health");
        model.foundProperty().subscribe(_ -> show());
        show();
    }

    private void show() {
        List<HealthLine> shown = model.lines();
        lines.show(shown, HealthLineView::fill);
        NodePool.seen(this, !shown.isEmpty());
    }
}
