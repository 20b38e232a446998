package app.tradewind.ui.letters;

import app.tradewind.mail.MailAccount;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The strip below the head that makes a mailing.
final class MakeMailingView extends VBox {

    MakeMailingView(MakeMailingViewModel model, Messages messages) {
        TextField name = new TextField();
        name.setId("mailing-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setPrefColumnCount(20);
        Label nameLabel = Texts.muted(messages.text("letters.make.name"));
        nameLabel.setLabelFor(name);
        ComboBox<MailAccount> account = new ComboBox<>(model.accounts());
        account.setConverter(Words.of(MailAccount::address));
        account.valueProperty().bindBidirectional(model.accountProperty());
        Label accountLabel = Texts.muted(messages.text("letters.make.account"));
        accountLabel.setLabelFor(account);
        Button noAccount = Buttons.plain("", messages.text("letters.make.no-account"), model::openAccounts);
        PaperView.shownIf(account, Bindings.isNotEmpty(model.accounts()));
        PaperView.shownIf(noAccount, Bindings.isEmpty(model.accounts()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button make = Buttons.primary("", "", model::make);
        make.setId("make-all");
        make.textProperty()
                .bind(model.recipientsProperty().map(people -> messages.text("letters.make.do", people.count())));
        make.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.isReady() || model.runningProperty().get(),
                        model.nameProperty(),
                        model.accountProperty(),
                        model.recipientsProperty(),
                        model.openProperty(),
                        model.runningProperty()));
        Button cancel = Buttons.plain("", messages.text("letters.cancel"), model::cancel);
        HBox line = new HBox(8, nameLabel, name, accountLabel, account, noAccount, gap, cancel, make);
        for (javafx.scene.Node part : line.getChildren()) {
            if (part instanceof Label label) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        line.setAlignment(Pos.CENTER_LEFT);
        setSpacing(6);
        getChildren().addAll(line, new ExclusionsView(model.exclusionsProperty(), messages));
        getStyleClass().addAll(Styles.BANNER, "tw-strip");
        PaperView.shownIf(this, model.openProperty());
    }
}
