package app.tradewind.ui.intake;

import app.tradewind.intake.Policy;
import app.tradewind.ui.control.Texts;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// What happens to contacts that are in the book already.
final class PolicyView extends VBox {

    private static final Insets UNDER_THE_WORD = new Insets(0, 0, 8, 22);

    PolicyView(ImportViewModel model) {
        ImportWords words = model.words();
        ToggleGroup group = new ToggleGroup();
        setSpacing(4);
        for (Policy policy : Policy.values()) {
            RadioButton choice = new RadioButton(words.policy(policy));
            choice.setId("policy-" + policy.name().toLowerCase(Locale.ROOT));
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> model.policyProperty().set(policy));
            model.policyProperty().subscribe(now -> choice.setSelected(now == policy));
            Label hint = Texts.wrapped(Texts.secondary(words.policyHint(policy)));
            setMargin(hint, UNDER_THE_WORD);
            getChildren().addAll(choice, hint);
        }
    }
}
