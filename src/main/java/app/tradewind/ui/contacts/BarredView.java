package app.tradewind.ui.contacts;

import app.tradewind.contact.SuppressionRepository.Suppression;
import app.tradewind.ui.contacts.ContactDetailViewModel.Barred;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Icons;
import app.tradewind.ui.control.NodePool;
import app.tradewind.ui.control.Styles;
import app.tradewind.ui.control.Texts;
import app.tradewind.ui.control.Tone;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which addresses must not be written to, since when and why. The list is kept in the settings: nothing lifts it
/// here.
final class BarredView extends VBox {

    private final ContactWords words;
    private final NodePool<Label> lines;

    BarredView(ContactWords words, Runnable list) {
        super(4);
        this.words = words;
        VBox texts = new VBox(4);
        HBox.setHgrow(texts, Priority.ALWAYS);
        lines = new NodePool<>(texts.getChildren(), () -> Texts.wrapped(Texts.plain("")));
        getChildren()
                .addAll(
                        new HBox(8, Icons.of(Tone.SUPPRESSED.icon(), Tone.SUPPRESSED), texts),
                        Buttons.link("", words.text("contacts.never.list"), list));
        getStyleClass().addAll(Styles.BANNER, Tone.BLOCK.style());
        setId("barred");
    }

    void fill(List<Barred> barred) {
        NodePool.seen(this, !barred.isEmpty());
        lines.show(barred, (label, one) -> label.setText(sentence(one)));
    }

    private String sentence(Barred barred) {
        Suppression entry = barred.entry();
        String reason = words.name("suppression", entry.reason());
        String why = entry.proof().isEmpty() ? reason : reason + " · " + entry.proof();
        String whom = entry.domain() ? barred.address() + " (@" + entry.value() + ")" : barred.address();
        return words.text("contacts.never.barred", whom, words.dates().words(entry.at()), why);
    }
}
