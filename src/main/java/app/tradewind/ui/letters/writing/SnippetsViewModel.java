package app.tradewind.ui.letters.writing;

import app.tradewind.letter.HtmlText;
import app.tradewind.letter.snippet.Snippet;
import app.tradewind.letter.snippet.SnippetRepository;
import app.tradewind.letter.snippet.Snippets;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The snippets that can be put into the letter on the desk. Lives on the JavaFX thread.
public final class SnippetsViewModel {

    private static final int SHOWN = 60;

    private final SnippetRepository repository;
    private final Background background;
    private final Toasts toasts;
    private final InstantSource clock;
    private final Messages messages;
    private final ObservableList<Snippet> all = FXCollections.observableArrayList();
    private String language = "en";

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
    }

    public void read() {
        background.start(repository::list, all::setAll);
    }

    /// The letter is in another language.
    public void write(String tag) {
        language = tag;
    }

    /// The snippet whose abbreviation stands at the end of a line.
    public Optional<Snippet> endingIn(String typed) {
        return new Snippets(language, all).endingIn(typed);
    }

    /// Those that serve the letter.
    public List<Snippet> serving() {
        return new Snippets(language, all).all();
    }

    /// A snippet in a line: its abbreviation and how it begins.
    public String line(Snippet snippet) {
        String text = HtmlText.toPlain(snippet.html()).replaceAll("\\s+", " ").strip();
        return snippet.abbreviation() + "  ·  "
                + (text.length() > SHOWN ? text.substring(0, SHOWN).strip() + " …" : text);
    }

    /// Whether something can stand before a Tab.
    public boolean isTypeable(String abbreviation) {
        return new Snippet(0, abbreviation, "", "").isTypeable();
    }

    /// Keeps words of the letter under an abbreviation, for letters of its language.
    public void keep(String abbreviation, String html) {
        Snippet wanted = new Snippet(0, abbreviation, language, html);
        background.start(
                () -> repository.save(wanted, clock.instant()),
                kept -> {
                    read();
                    toasts.show(messages.text("letters.snippet.kept", kept.abbreviation()), () -> drop(kept));
                },
                failure -> toasts.show(messages.line(failure)));
    }

    private void drop(Snippet kept) {
        background.start(
                () -> {
                    repository.delete(kept.id());
                    return true;
                },
                _ -> read());
    }

    public Messages messages() {
        return messages;
    }
}
