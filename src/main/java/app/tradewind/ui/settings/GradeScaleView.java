package app.tradewind.ui.settings;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.FormGrid;
import javafx.scene.control.Spinner;
import javafx.scene.layout.StackPane;

/// From how many points a contact is an A or a B.
public final class GradeScaleView extends StackPane {

    public GradeScaleView(GradeScaleViewModel model, Messages messages) {
        Spinner<Integer> a = spinner(messages.text("settings.grades.a"));
        Spinner<Integer> b = spinner(messages.text("settings.grades.b"));
        a.setId("grade-from-a");
        b.setId("grade-from-b");
        model.scaleProperty().subscribe(scale -> {
            a.getValueFactory().setValue(scale.fromA());
            b.getValueFactory().setValue(scale.fromB());
        });
        a.valueProperty().subscribe((_, _) -> model.from(a.getValue(), b.getValue()));
        b.valueProperty().subscribe((_, _) -> model.from(a.getValue(), b.getValue()));
        getChildren()
                .add(new FormGrid()
                        .heading(messages.text("settings.grades.title"), "")
                        .row(messages.text("settings.grades.a"), a, messages.text("settings.grades.help"))
                        .row(messages.text("settings.grades.b"), b));
    }

    private static Spinner<Integer> spinner(String meaning) {
        Spinner<Integer> spinner = new Spinner<>(-100, 200, 0);
        spinner.setEditable(true);
        spinner.setPrefWidth(104);
        spinner.getEditor().setAccessibleText(meaning);
        return spinner;
    }
}
