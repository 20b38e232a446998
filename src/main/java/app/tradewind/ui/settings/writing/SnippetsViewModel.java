package app.tradewind.ui.settings.writing;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.snippet.Snippet;
import app.tradewind.letter.snippet.SnippetRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The snippets as a list, and one of them to be written. Lives on the JavaFX thread.
public final class SnippetsViewModel {

    private final SnippetRepository repository;
    private final Background background;
    private final Toasts toasts;
    private final InstantSource clock;
    private final Messages messages;
    private final ObservableList<Snippet> snippets = FXCollections.observableArrayList();
    private final StringProperty abbreviation = new SimpleStringProperty("");
    private final StringProperty language = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final BooleanBinding complete;
    private Snippet edited = Snippet.fresh();

    public SnippetsViewModel(
            SnippetRepository repository,
            Background background,
            Toasts toasts,
            InstantSource clock,
            Messages messages) {
        this.repository = repository;
        this.background = background;
        this.toasts = toasts;
        this.clock = clock;
        this.messages = messages;
        complete = Bindings.createBooleanBinding(
                () -> written().isTypeable() && !text.get().isBlank(), abbreviation, text);
        read();
    }

    private void read() {
        background.start(repository::list, snippets::setAll);
    }

    /// Puts a snippet into the fields, to be changed. What stands in it beyond words is kept as long as they stay.
    public void edit(Snippet snippet) {
        edited = snippet;
        abbreviation.set(snippet.abbreviation());
        language.set(snippet.language());
        text.set(HtmlText.toPlain(snippet.html()));
        error.set("");
    }

    private Snippet written() {
        boolean same = edited.id() != 0 && text.get().equals(HtmlText.toPlain(edited.html()));
        return new Snippet(
                edited.id(), abbreviation.get(), language.get(), same ? edited.html() : HtmlText.ofPlain(text.get()));
    }

    /// Keeps what stands in the fields; the next one can be written then.
    public void save() {
        if (!complete.get()) {
            return;
        }
        Snippet wanted = written();
        background.start(
                () -> repository.save(wanted, clock.instant()),
                kept -> {
                    toasts.show(messages.text("settings.snippets.saved", kept.abbreviation()));
                    edit(Snippet.fresh());
                    text.set("");
                    read();
                },
                failure -> error.set(messages.line(failure)));
    }

    public void remove(Snippet snippet) {
        change(() -> repository.delete(snippet.id()));
        toasts.show(
                messages.text("settings.snippets.removed", snippet.abbreviation()),
                () -> change(() -> repository.save(
                        new Snippet(0, snippet.abbreviation(), snippet.language(), snippet.html()), clock.instant())));
    }

    private void change(Runnable work) {
        background.start(
                () -> {
                    work.run();
                    return true;
                },
                _ -> read());
    }

    public ObservableList<Snippet> snippets() {
        return snippets;
    }

    public StringProperty abbreviationProperty() {
        return abbreviation;
    }

    /// Empty: for letters of every language.
    public StringProperty languageProperty() {
        return language;
    }

    public StringProperty textProperty() {
        return text;
    }

    public BooleanBinding completeProperty() {
        return complete;
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }
}
