package app.tradewind.app;

import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.shell.Books;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.ui.shell.ShellView;
import app.tradewind.ui.shell.WelcomeView;
import app.tradewind.ui.shell.WelcomeViewModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The program, put together by hand: the window, the first page, and the open book with its screens.
///
/// Lives on the JavaFX thread.
final class Tradewind {

    private static final Duration PATIENCE = Duration.millis(700);

    private final Workshop workshop;
    private final MainWindow window;
    private final Books books;
    private final Stage stage;

    private Messages messages;
    private @Nullable OpenBook book;
    private @Nullable ShellView shell;
    private boolean shown;

    Tradewind(Stage stage, SettingsFile settings, Messages messages, Books books) {
        this.stage = stage;
        this.messages = messages;
        this.books = books;
        window = new MainWindow(settings::settings, () -> this.messages);
        workshop = new Workshop(
                settings,
                InstantSource.system(),
                window,
                new FxBackground(window::showFailure),
                this::appearanceChanged);
    }

    /// Shows the window, with the early book if there is one, else with what `otherwise` shows. The window waits a
    /// moment for its book: drawn once and full, it is there sooner than drawn empty first.
    void begin(EarlyBook early, Runnable otherwise) {
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> show());
        patience.play();
        window.whenReady(this::show);
        workshop.background()
                .start(
                        early::await,
                        book -> book.ifPresentOrElse(this::opened, () -> {
                            otherwise.run();
                            show();
                        }));
    }

    private void show() {
        if (shown) {
            return;
        }
        shown = true;
        // the window goes last: what runs in the background still needs the toolkit
        Platform.setImplicitExit(false);
        stage.setOnCloseRequest(_ -> close());
        window.dress();
        window.show(stage, () -> Milestones.asAskedFor().reach(Milestones.WINDOW));
    }

    /// The first page; the newest book stands ready for its pass-phrase.
    void welcome() {
        welcomeModel();
    }

    /// The first page with `file` to be opened.
    void welcome(Path file) {
        welcomeModel().choose(file);
    }

    void openSample() {
        WelcomeViewModel model = welcomeModel();
        model.offerProperty().set(WelcomeViewModel.Offer.SAMPLE);
        model.openSample();
    }

    private WelcomeViewModel welcomeModel() {
        List<Path> recent = workshop.settings().settings().recentBooks().stream()
                .map(Path::of)
                .toList();
        WelcomeViewModel model = new WelcomeViewModel(books, workshop.background(), messages, recent, this::opened);
        window.setPage(new WelcomeView(model, messages, this::speak));
        window.dress();
        return model;
    }

    private void opened(Database database) {
        OpenBook opened = new OpenBook(database, workshop);
        book = opened;
        change(now -> now.withRecentBook(database.file()), () -> {});
        showShell(opened);
    }

    boolean isOpen() {
        return book != null;
    }

    /// Goes to the screen of this number in the rail. Returns false when there are no more.
    boolean visit(int number) {
        return book != null && book.visit(number);
    }

    private void showShell(OpenBook opened) {
        if (shell != null) {
            shell.release();
        }
        shell = opened.shell(messages);
        window.setPage(shell);
        stage.setTitle(opened.database().file().getFileName() + " · " + messages.text("shell.name"));
    }

    private void speak(Locale language) {
        change(now -> now.withLanguage(language.toLanguageTag()), this::appearanceChanged);
    }

    private void change(UnaryOperator<Settings> change, Runnable then) {
        workshop.background()
                .start(
                        () -> {
                            workshop.settings().change(change);
                            return true;
                        },
                        _ -> then.run());
    }

    /// Theme, size or language are other than they were: dresses the window, and builds its views anew in place.
    private void appearanceChanged() {
        Messages now = Languages.use(workshop.settings().settings());
        boolean otherLanguage = !now.locale().equals(messages.locale());
        messages = now;
        window.dress();
        if (!otherLanguage) {
            return;
        }
        if (book == null) {
            stage.setTitle(messages.text("shell.name"));
            welcome();
        } else {
            showShell(book);
        }
    }

    /// Stops what runs, closes the book and ends the program.
    void close() {
        shown = true;
        if (shell != null) {
            shell.release();
        }
        workshop.background().close();
        if (book != null) {
            book.close();
        }
        stage.hide();
        Platform.exit();
    }
}
