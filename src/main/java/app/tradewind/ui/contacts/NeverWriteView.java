package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks who is never to be written to again, why, and what proves it.
final class NeverWriteView extends VBox {

    private static final List<SuppressionReason> REASONS =
            List.of(SuppressionReason.OPT_OUT, SuppressionReason.COMPLAINT, SuppressionReason.MANUAL);

    private final ContactWords words;
    private final ChoiceView<SuppressionReason> reason;
    private final TextField proof = new TextField();

    /// @param people how many are selected; only of one a single address can be meant
    NeverWriteView(ContactWords words, long people, List<ContactAddress> addresses, Consumer<NeverWrite.Wish> save) {
        this.words = words;
        List<String> whom = new ArrayList<>(List.of(""));
        if (people == 1 && addresses.size() > 1) {
            addresses.forEach(address -> whom.add(address.value()));
        }
        ChoiceView<String> who =
                new ChoiceView<>(whom, "", one -> one.isEmpty() ? words.text("contacts.never.person", people) : one);
        reason = new ChoiceView<>(REASONS, SuppressionReason.OPT_OUT, one -> words.name("suppression", one));
        proof.setPromptText(words.text("contacts.never.proof"));
        proof.setAccessibleText(words.text("contacts.never.proof"));
        Runnable done = () -> save.accept(new NeverWrite.Wish(who.getValue(), reason.getValue(), proof.getText()));
        proof.setOnAction(_ -> done.run());
        getChildren()
                .addAll(
                        Texts.strong(words.text("contacts.never.title")),
                        row("contacts.never.who", who),
                        row("contacts.never.why", reason),
                        proof,
                        Texts.wrapped(Texts.secondary(words.text("contacts.never.hint"))),
                        new HBox(Buttons.small(words.text("contacts.never.do"), done)));
        getStyleClass().add("tw-inline-form");
    }

    private Node row(String key, Node field) {
        Label label = Texts.secondary(words.text(key));
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    void begin() {
        reason.requestFocus();
    }
}
