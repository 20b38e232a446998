package app.tradewind.ui.contacts;

import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What is known of a contact’s addresses, a line for each sign.
final class AddressHealthView extends VBox {

    private final AddressHealthViewModel model;
    private final NodePool<HealthLineView> lines;

    AddressHealthView(AddressHealthViewModel model, ContactWords words) {
        super(4);
        this.model = model;
        Label title = Texts.strong(words.text("contacts.health.title"));
        VBox content = new VBox(4);
        lines = new NodePool<>(content.getChildren(), HealthLineView::new);
        getChildren().addAll(title, content);
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
