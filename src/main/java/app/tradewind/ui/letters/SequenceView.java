package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The steps of a mailing in a row, with what holds for all of them below.
final class SequenceView extends VBox {

    private final SequenceViewModel model;
    private final Messages messages;
    private final HBox row = new HBox(8);

    SequenceView(SequenceViewModel model) {
        super(8);
        this.model = model;
        messages = model.messages();
        getStyleClass().add("tw-sequence");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, new StepFormView(model), foot());
        model.cards().subscribe(this::show);
        show();
    }

    private String text(String key) {
        return messages.text("letters.sequence." + key);
    }

    private void show() {
        row.getChildren().clear();
        for (StepCard card : model.cards()) {
            if (card.step() != null) {
                row.getChildren().add(Icons.of("fth-chevron-right"));
            }
            row.getChildren().add(new StepCardView(model, card));
        }
        Button add = Buttons.withKey(Buttons.plain("fth-plus", text("add"), model::ask), MailingKeys.FOLLOW_UP);
        add.setId("add-step");
        add.disableProperty().bind(Bindings.isEmpty(model.templates()));
        row.getChildren().add(add);
    }

    private Node foot() {
        CheckBox company = new CheckBox(text("stop-company"));
        company.setId("stop-company");
        company.setMinWidth(Region.USE_PREF_SIZE);
        model.termsProperty().subscribe(terms -> company.setSelected(terms.stopCompany()));
        company.setOnAction(_ -> model.stopCompany(company.isSelected()));
        Button pause = Buttons.withKey(Buttons.link("", "", model::pause), MailingKeys.PAUSE);
        pause.setId("pause-sequence");
        pause.textProperty().bind(model.termsProperty().map(terms -> text(terms.paused() ? "resume" : "pause")));
        Label paused = Texts.secondary(text("is-paused"));
        paused.getStyleClass().add(Styles.WARN_TEXT);
        paused.setMinWidth(Region.USE_PREF_SIZE);
        PaperView.shownIf(
                paused,
                Bindings.createBooleanBinding(() -> model.termsProperty().get().paused(), model.termsProperty()));
        Label stopped = Texts.secondary("");
        stopped.setId("stopped");
        stopped.textProperty().bind(model.stoppedProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, company, pause, paused, gap, stopped);
        foot.setAlignment(Pos.CENTER_LEFT);
        PaperView.shownIf(
                foot, Bindings.createBooleanBinding(() -> model.cards().size() > 1, model.cards()));
        return foot;
    }
}
