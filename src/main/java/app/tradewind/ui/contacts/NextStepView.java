package app.tradewind.ui.contacts;

import app.tradewind.contact.Contact;
import app.tradewind.contact.due.ChannelStep;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The first step that the channel of a contact proposes, as long as nobody has been in touch.
final class NextStepView extends HBox {

    private final ContactWords words;
    private final List<ChannelStep> steps = ChannelStep.all();
    private final Label step = Texts.wrapped(Texts.plain(""));

    NextStepView(ContactWords words) {
        super(8);
        this.words = words;
        HBox.setHgrow(step, Priority.ALWAYS);
        getChildren().addAll(Icons.of("fth-arrow-right-circle", Tone.ACCENT), step);
        setId("next-step");
    }

    void fill(Contact contact) {
        Optional<ChannelStep> proposed =
                steps.stream().filter(one -> one.isFor(contact)).findFirst();
        NodePool.seen(this, proposed.isPresent());
        step.setText(proposed.map(one -> words.name("step", one.cause())).orElse(""));
    }
}
