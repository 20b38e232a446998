package app.tradewind.ui.settings.writing;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.spelling.Spelling;
import app.tradewind.letter.spelling.SpellingDictionary;
import app.tradewind.letter.spelling.SpellingRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The user's own words and dictionaries. Lives on the JavaFX thread.
public final class DictionariesViewModel {

    /// Hunspell's dictionaries are named by their locale: `de_DE_frami.aff`.
    private static final Pattern NAME = Pattern.compile("(?i)([a-z]{2,3})(?:[_-].*)?\\.(?:aff|dic)");

    private final SpellingRepository repository;
    private final Spelling spelling;
    private final Background background;
    private final Toasts toasts;
    private final Messages messages;
    private final ObservableList<String> words = FXCollections.observableArrayList();
    private final ObservableList<String> languages = FXCollections.observableArrayList();

    private record Kept(List<String> words, List<String> languages) {}

    public DictionariesViewModel(
            SpellingRepository repository, Background background, Toasts toasts, Messages messages) {
        this.repository = repository;
        this.background = background;
        this.toasts = toasts;
        this.messages = messages;
        spelling = new Spelling(repository);
        read();
    }

    private void read() {
        background.start(() -> new Kept(repository.words(), repository.languages()), kept -> {
            words.setAll(kept.words());
            languages.setAll(kept.languages());
        });
    }

    /// Keeps a dictionary, given one of its two files; the other lies beside it under the same name.
    public void add(Path file) {
        background.start(
                () -> {
                    SpellingDictionary dictionary = read(file);
                    spelling.keep(dictionary);
                    return dictionary;
                },
                kept -> {
                    toasts.show(messages.text("settings.spelling.added", name(kept.language())));
                    read();
                },
                failure -> toasts.show(messages.line(failure)));
    }

    private static SpellingDictionary read(Path file) throws IOException {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new TradewindException(Failure.DICTIONARY_UNREADABLE, null, name);
        }
        String bare = name.substring(0, name.length() - ".aff".length());
        return new SpellingDictionary(
                parts.group(1).toLowerCase(Locale.ROOT),
                bare,
                bytes(file.resolveSibling(bare + ".aff")),
                bytes(file.resolveSibling(bare + ".dic")));
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new TradewindException(
                    Failure.DICTIONARY_UNREADABLE,
                    null,
                    Objects.requireNonNull(file.getFileName()).toString());
        }
        return Files.readAllBytes(file);
    }

    public void removeLanguage(String language) {
        change(() -> repository.removeDictionary(language));
    }

    public void removeWord(String word) {
        change(() -> repository.removeWord(word));
        toasts.show(messages.text("settings.spelling.removed", word), () -> change(() -> repository.addWord(word)));
    }

    private void change(Runnable work) {
        background.start(
                () -> {
                    work.run();
                    return true;
                },
                _ -> read());
    }

    /// A language by the name that the user reads.
    public String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(messages.locale());
    }

    public ObservableList<String> words() {
        return words;
    }

    /// The languages for which the user added a dictionary.
    public ObservableList<String> languages() {
        return languages;
    }

    Messages messages() {
        return messages;
    }
}
