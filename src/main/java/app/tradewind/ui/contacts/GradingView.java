package app.tradewind.ui.contacts;

import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A strip that says what grades by points would change, and takes them.
final class GradingView extends HBox {

    GradingView(GradingViewModel model, ContactWords words) {
        Label preview = Texts.plain("");
        preview.setMinWidth(0);
        Button take = Buttons.small(words.text("contacts.grading.take-all"), model::confirm);
        take.setId("grading-take");
        Button all = Buttons.small(words.text("contacts.grading.take-own"), model::confirmAll);
        Button leave = Buttons.small(words.text("contacts.grading.leave"), model::forget);
        getChildren().addAll(preview, take, all, leave);
        getStyleClass().add("tw-bulk");
        setId("grading");
        model.planProperty().subscribe(plan -> {
            NodePool.seen(this, plan != null);
            preview.setText(model.preview());
            NodePool.seen(take, plan != null && !plan.news().isEmpty());
            NodePool.seen(all, plan != null && !plan.own().isEmpty());
            if (plan != null && getScene() != null) {
                (take.isVisible() ? take : leave).requestFocus();
            }
        });
    }
}
