package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.Tri;
import app.tradewind.intake.proof.PageEvidence;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Takes the page on which an address was found: a saved file, a picture, or its text out of the clipboard.
final class PageProofView extends VBox {

    private final PageProofViewModel model;
    private final ContactWords words;
    private final TextField url;
    private final ChoiceView<NoSolicitNote> note;
    private final ChoiceView<Tri> published;
    private final Runnable close;

    PageProofView(PageProofViewModel model, ContactWords words, ContactAddress address, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
        url = new TextField(address.source().url());
        note = new ChoiceView<>(
                List.of(NoSolicitNote.values()), NoSolicitNote.NOT_LOOKED, one -> words.name("no-solicit", one));
        published = new ChoiceView<>(
                List.of(Tri.values()), address.source().publishedForContact(), one -> words.name("tri", one));
        setId("page-proof");
        getStyleClass().add("tw-inline-form");
        getChildren()
                .addAll(
                        Texts.strong(words.text("contacts.page.title")),
                        Texts.wrapped(Texts.secondary(words.text("contacts.page.hint"))),
                        row("contacts.source.url", url),
                        row("contacts.source.published", published),
                        row("contacts.page.unread", note),
                        new FlowPane(
                                8,
                                6,
                                Buttons.plain("fth-file-text", words.text("contacts.page.file"), this::choose),
                                Buttons.plain("fth-clipboard", words.text("contacts.page.paste"), this::paste)));
    }

    private Node row(String key, Node field) {
        Label label = Texts.secondary(words.text(key));
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private PageEvidence.Told told() {
        return new PageEvidence.Told(url.getText().strip(), note.getValue(), published.getValue());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("contacts.page.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.text("contacts.page.kinds"),
                                "*.html",
                                "*.htm",
                                "*.mhtml",
                                "*.mht",
                                "*.txt",
                                "*.pdf",
                                "*.png",
                                "*.jpg",
                                "*.jpeg"),
                        new FileChooser.ExtensionFilter("*", "*.*"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.take(chosen.toPath(), told());
            close.run();
        }
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasHtml() ? clipboard.getHtml() : clipboard.hasString() ? clipboard.getString() : "";
        model.paste(text == null ? "" : text, told());
        close.run();
    }

    void begin() {
        url.requestFocus();
    }
}
