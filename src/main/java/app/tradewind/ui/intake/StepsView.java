package app.tradewind.ui.intake;

import app.tradewind.ui.control.Buttons;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The four steps as chips; those that can be gone to are pressed.
final class StepsView extends HBox {

    static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ImportViewModel model;

    StepsView(ImportViewModel model) {
        this.model = model;
        getStyleClass().add("tw-steps");
        for (ImportStep step : ImportStep.values()) {
            getChildren().add(chip(step));
        }
    }

    private Button chip(ImportStep step) {
        String word = model.words().text("intake.step." + step.name());
        Button chip = Buttons.small(word, () -> go(step));
        chip.getStyleClass().add("tw-step");
        model.stepProperty().subscribe(now -> {
            chip.pseudoClassStateChanged(HERE, now == step);
            chip.setAccessibleText(now == step ? model.words().text("intake.step.reached", word) : word);
            boolean open = now == ImportStep.COLUMNS || now == ImportStep.PLAN;
            chip.setDisable(step == now || step == ImportStep.DONE || !open && step != ImportStep.CHOOSE);
        });
        return chip;
    }

    private void go(ImportStep step) {
        switch (step) {
            case CHOOSE -> model.cancel();
            case COLUMNS -> model.edit(model.partProperty().get());
            case PLAN -> model.seePlan();
            case DONE -> {}
        }
    }
}
