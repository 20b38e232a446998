package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.ui.contacts.ContactDetailViewModel.Shown;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Chips;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tips;
import app.tradewind.ui.control.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who it is: name, grade, title and company, and what that buys.
final class PortraitView extends VBox {

    private final ContactWords words;
    private final HBox head = new HBox(8);
    private final Label name = Texts.wrapped(Texts.title(""));
    private final Label grade = Chips.of("", Tone.NEUTRAL);
    private final Label at = Texts.wrapped(Texts.muted(""));
    private final Button firm;
    private final Label trade = Texts.wrapped(Texts.secondary(""));
    private final Label inBin = Texts.wrapped(Texts.secondary(""));

    /// @param company opens the company
    PortraitView(ContactWords words, Runnable rename, Runnable company) {
        super(2);
        this.words = words;
        name.setOnMouseClicked(_ -> rename.run());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        grade.setMinWidth(USE_PREF_SIZE);
        head.getChildren().addAll(name, grade);
        head.setAlignment(Pos.CENTER_LEFT);
        firm = Buttons.link("fth-briefcase", "", company);
        firm.setId("open-company");
        firm.getStyleClass().add("tw-firm-link");
        Tips.onNode(firm, words.text("contacts.company.open"));
        getChildren().addAll(head, at, firm, trade, inBin);
    }

    /// Puts a small button at the end of the name's line.
    void setBeside(Node button) {
        head.getChildren().add(button);
    }

    void fill(Shown shown) {
        Contact contact = shown.contact();
        name.setText(
                shown.isNew() && contact.displayName().isEmpty()
                        ? words.text("contacts.new.title")
                        : contact.displayName());
        NodePool.seen(grade, contact.grade() != null);
        if (contact.grade() != null) {
            Chips.fill(grade, contact.grade().name(), contact.grade().ordinal() == 0 ? Tone.ACCENT : Tone.NEUTRAL);
        }
        say(at, contact.title());
        String company = contact.company().name().isEmpty()
                ? contact.company().website()
                : contact.company().name();
        firm.setText(company);
        firm.setAccessibleText(company + ", " + words.text("contacts.company.open"));
        NodePool.seen(firm, !company.isEmpty() && contact.company().id() != 0);
        say(trade, shown.trade().words(words.messages()));
        say(
                inBin,
                contact.deletedAt() == null
                        ? ""
                        : words.text("contacts.detail.in-bin", words.dates().words(contact.deletedAt())));
    }

    private static void say(Label label, String text) {
        label.setText(text);
        NodePool.seen(label, !text.isEmpty());
    }
}
