package app.tradewind.ui.shell;

import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.work.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The first page as state: a new book, the sample book, or a book that is there and its pass-phrase.
public final class WelcomeViewModel {

    public enum Offer {
        NEW,
        SAMPLE,
        OPEN
    }

    private static final String ENDING = ".tradewind";

    private final Books books;
    private final Background background;
    private final Messages messages;
    private final List<Path> recent;
    private final Consumer<? super Database> opened;

    private final ObjectProperty<Offer> offer = new SimpleObjectProperty<>(Offer.NEW);
    private final ObjectProperty<Path> newFile = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Path> chosen = new SimpleObjectProperty<>();
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final BooleanProperty plain = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param recent books opened before, newest first; those that are gone are left out
    /// @param opened is called with the open book on the JavaFX thread
    public WelcomeViewModel(
            Books books,
            Background background,
            Messages messages,
            List<Path> recent,
            Consumer<? super Database> opened) {
        this.books = books;
        this.background = background;
        this.messages = messages;
        this.recent = recent.stream().filter(Files::isRegularFile).toList();
        this.opened = opened;
        newFile.set(freeName(documents(), messages.text("shell.welcome.file-name")));
        if (!this.recent.isEmpty()) {
            offer.set(Offer.OPEN);
            chosen.set(this.recent.getFirst());
        }
        offer.subscribe((_, _) -> clear());
        passphrase.subscribe((_, _) -> error.set(""));
    }

    public ObjectProperty<Offer> offerProperty() {
        return offer;
    }

    /// Where the new book will lie.
    public ObjectProperty<Path> newFileProperty() {
        return newFile;
    }

    /// The book to open; null while none is chosen.
    public ObjectProperty<@Nullable Path> chosenProperty() {
        return chosen;
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    /// The new book shall not be encrypted.
    public BooleanProperty plainProperty() {
        return plain;
    }

    /// Why it did not work, in a sentence or two; empty while nothing is wrong.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public List<Path> recent() {
        return recent;
    }

    public Strength strength() {
        return Strength.of(passphrase.get());
    }

    /// Takes the file that was picked for a new book; the ending is added where it is missing.
    public void placeNew(Path file) {
        String name = String.valueOf(file.getFileName());
        newFile.set(name.endsWith(ENDING) ? file : file.resolveSibling(name + ENDING));
        error.set("");
    }

    /// Takes the book that was picked; one without encryption opens at once.
    public void choose(Path file) {
        offer.set(Offer.OPEN);
        chosen.set(file);
        passphrase.set("");
        error.set("");
        if (Database.isPlain(file)) {
            open();
        }
    }

    public void create() {
        if (plain.get()) {
            start(() -> books.create(newFile.get(), null));
        } else if (passphrase.get().isEmpty()) {
            error.set(messages.text("shell.welcome.no-passphrase"));
        } else {
            char[] secret = passphrase.get().toCharArray();
            start(() -> books.create(newFile.get(), secret));
        }
    }

    public void openSample() {
        start(books::sample);
    }

    public void open() {
        Path file = chosen.get();
        if (file == null) {
            return;
        }
        char[] secret = passphrase.get().toCharArray();
        start(() -> books.open(file, secret));
    }

    /// Folder and name: `Documents / hinges.tradewind`.
    static String shown(Path path) {
        return folder(path).getFileName() + " / " + path.getFileName();
    }

    static Path folder(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    private void start(Callable<Database> work) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        error.set("");
        background.start(
                work,
                book -> {
                    busy.set(false);
                    passphrase.set("");
                    opened.accept(book);
                },
                failure -> {
                    busy.set(false);
                    refused(failure);
                });
    }

    /// Says why, and empties the field where the pass-phrase was wrong, so that the next try begins at once.
    private void refused(Throwable failure) {
        if (!(failure instanceof TradewindException known)) {
            error.set(messages.line(failure));
            return;
        }
        if (known.failure() == Failure.STORE_WRONG_PASSPHRASE) {
            passphrase.set("");
        }
        error.set(
                known.failure() == Failure.STORE_NEEDS_PASSPHRASE
                        ? messages.text("shell.welcome.passphrase-asked")
                        : messages.title(known) + "\n" + messages.advice(known));
    }

    private void clear() {
        passphrase.set("");
        error.set("");
    }

    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    private static Path freeName(Path folder, String name) {
        Path file = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + ENDING);
        }
        return file;
    }
}
