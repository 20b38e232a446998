package app.tradewind.ui.contacts;

import app.tradewind.contact.FollowUpWay;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// When and why to come back to this contact.
final class FollowUpView extends VBox {

    private final TextField reason = new TextField();

    /// What the form gives.
    interface Saved {
        void save(LocalDate day, String reason, FollowUpWay way);
    }

    FollowUpView(ContactWords words, LocalDate today, FollowUpWay wished, Saved saved) {
        DatePicker day = new DatePicker(today.plusDays(3));
        day.setMaxWidth(Double.MAX_VALUE);
        HBox soon = new HBox();
        for (int days : new int[] {1, 3, 7, 14, 30}) {
            Button button = Buttons.small(
                    words.text("contacts.follow-up.days", days), () -> day.setValue(today.plusDays(days)));
            soon.getChildren().add(button);
        }
        soon.setSpacing(4);
        reason.setPromptText(words.text("contacts.follow-up.reason"));
        ChoiceView<FollowUpWay> way =
                new ChoiceView<>(List.of(FollowUpWay.values()), wished, one -> words.name("way", one));
        Runnable save = () -> saved.save(day.getValue(), reason.getText(), way.getValue());
        reason.setOnAction(_ -> save.run());
        getChildren()
                .addAll(
                        Texts.strong(words.text("contacts.follow-up.title")),
                        soon,
                        day,
                        way,
                        reason,
                        new HBox(Buttons.small(words.text("contacts.save"), save)));
        getStyleClass().add("tw-inline-form");
    }

    void begin() {
        reason.requestFocus();
    }
}
