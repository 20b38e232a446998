package app.tradewind.ui.letters;

import app.tradewind.letter.Template;
import app.tradewind.mail.sequence.Step;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line that adds a follow-up.
final class StepFormView extends HBox {

    StepFormView(SequenceViewModel model) {
        super(8);
        Messages messages = model.messages();
        ComboBox<Template> template = new ComboBox<>(model.templates());
        template.setId("step-template");
        template.setPrefWidth(300);
        template.setAccessibleText(messages.text("letters.sequence.template"));
        template.setConverter(Words.of(one -> one.name() + " · " + one.locale().getDisplayLanguage(messages.locale())));
        template.valueProperty().bindBidirectional(model.templateProperty());
        Spinner<Integer> gap = new Spinner<>(Step.SHORTEST_GAP, Step.LONGEST_GAP, Step.usualGap(2));
        gap.setId("step-gap");
        gap.setPrefWidth(72);
        gap.getEditor().setAccessibleText(messages.text("letters.sequence.gap"));
        model.gapProperty().subscribe(days -> gap.getValueFactory().setValue(days.intValue()));
        gap.valueProperty().subscribe(days -> model.gapProperty().set(days));
        CheckBox thread = new CheckBox(messages.text("letters.sequence.thread"));
        thread.setMinWidth(Region.USE_PREF_SIZE);
        thread.selectedProperty().bindBidirectional(model.sameThreadProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = Buttons.primary("", messages.text("letters.sequence.add"), model::add);
        add.setId("step-add");
        add.disableProperty().bind(model.templateProperty().isNull());
        getChildren()
                .addAll(
                        template,
                        word(messages.text("letters.sequence.gap")),
                        gap,
                        word(messages.text("letters.sequence.days")),
                        thread,
                        space,
                        Buttons.plain("", messages.text("letters.cancel"), model::cancel),
                        add);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Styles.BANNER, "tw-step-form");
        PaperView.shownIf(this, model.addingProperty());
        model.addingProperty().subscribe(open -> {
            if (open) {
                template.requestFocus();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.add();
                key.consume();
            }
        });
    }

    private static Label word(String words) {
        Label label = Texts.muted(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
