package app.tradewind.ui.contacts;

import app.tradewind.contact.ContactAddress;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.SourceType;
import app.tradewind.contact.Tri;
import app.tradewind.ui.control.Buttons;
import app.tradewind.ui.control.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How an address was obtained, and what its page says about mail.
final class SourceView extends VBox {

    /// Takes a saved page into the book, with its address, and says its number.
    interface Keep {
        void keep(Path file, String url, LongConsumer kept);
    }

    private final ContactWords words;
    private final ChoiceView<SourceType> type;
    private final TextField url;
    private final DatePicker when = new DatePicker();
    private final ChoiceView<Tri> published;
    private final ChoiceView<NoSolicitNote> note;
    private @Nullable Long copy;

    SourceView(ContactWords words, ContactAddress address, Keep keep, Consumer<ContactAddress.Source> save) {
        this.words = words;
        ContactAddress.Source before = address.source();
        copy = before.copyId();
        type = new ChoiceView<>(List.of(SourceType.values()), before.type(), one -> words.name("source", one));
        url = new TextField(before.url());
        Instant obtained = before.obtainedAt();
        when.setValue(
                obtained == null ? null : obtained.atOffset(ZoneOffset.UTC).toLocalDate());
        when.setMaxWidth(Double.MAX_VALUE);
        published =
                new ChoiceView<>(List.of(Tri.values()), before.publishedForContact(), one -> words.name("tri", one));
        note = new ChoiceView<>(
                List.of(NoSolicitNote.values()), before.noSolicitNote(), one -> words.name("no-solicit", one));
        Label kept = Texts.secondary(copy == null ? "" : words.text("contacts.basis.kept"));
        getStyleClass().add("tw-inline-form");
        getChildren()
                .addAll(
                        Texts.strong(words.text("contacts.source.title")),
                        Texts.secondary(address.value()),
                        row("contacts.source.type", type),
                        row("contacts.source.url", url),
                        row("contacts.source.when", when),
                        row("contacts.source.published", published),
                        row("contacts.source.no-solicit", note),
                        new HBox(
                                8,
                                Buttons.small(
                                        words.text("contacts.source.copy"),
                                        () -> EvidenceFileView.choose(this, words)
                                                .ifPresent(file -> keep.keep(file, url(), number -> {
                                                    copy = number;
                                                    kept.setText(words.text(
                                                            "contacts.basis.kept-file",
                                                            String.valueOf(file.getFileName())));
                                                }))),
                                kept),
                        new HBox(Buttons.small(words.text("contacts.save"), () -> save.accept(source()))));
    }

    private String url() {
        return url.getText().strip();
    }

    private Node row(String key, Node field) {
        Label label = Texts.secondary(words.text(key));
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private ContactAddress.Source source() {
        LocalDate day = when.getValue();
        return new ContactAddress.Source(
                type.getValue(),
                url(),
                day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                copy,
                published.getValue(),
                note.getValue());
    }

    void begin() {
        type.requestFocus();
    }
}
