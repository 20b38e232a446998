package app.tradewind.ui.letters.writing;

import app.tradewind.mail.assist.AssistQuestion;
import app.tradewind.mail.assist.AssistRepository;
import app.tradewind.mail.assist.AssistSettings;
import app.tradewind.mail.assist.Assistant;
import app.tradewind.text.Messages;
import app.tradewind.work.Background;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Asks a language model for a personal line, after what is sent was shown. Lives on the JavaFX thread.
public final class AssistViewModel {

    private final AssistRepository repository;
    private final Background background;
    private final Messages messages;
    private final Supplier<String> goods;
    private final Consumer<String> answered;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty open = new SimpleBooleanProperty(false);
    private final StringProperty facts = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper order = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final BooleanBinding sendable;
    private AssistSettings settings = AssistSettings.OFF;
    private AssistQuestion question = new AssistQuestion("", "");
    private String product = "";
    private String tag = "en";
    private List<String> told = List.of();
    private long letter;

    private record Known(AssistSettings settings, String goods) {}

    /// @param goods what the letters are about; read in the background
    /// @param answered gets the line that was suggested
    public AssistViewModel(
            AssistRepository repository,
            Supplier<String> goods,
            Background background,
            Messages messages,
            Consumer<String> answered) {
        this.repository = repository;
        this.goods = goods;
        this.background = background;
        this.messages = messages;
        this.answered = answered;
        sendable = Bindings.createBooleanBinding(() -> !facts.get().isBlank() && !waiting.get(), facts, waiting);
    }

    /// Looks whether the user wants to ask at all.
    public void read() {
        background.start(() -> new Known(repository.settings(), goods.get()), known -> {
            settings = known.settings();
            product = known.goods();
            ready.set(settings.isReady());
            where.set(messages.text(
                    settings.isLocal() ? "letters.assist.local" : "letters.assist.sent", settings.address()));
            put();
        });
    }

    /// Another letter lies on the desk; what was shown of the one before goes.
    ///
    /// @param language the letter's, as a BCP 47 tag
    /// @param known what the book knows of the recipient
    public void take(String language, List<String> known) {
        letter++;
        open.set(false);
        error.set("");
        tag = language;
        told = List.copyOf(known);
        put();
    }

    private void put() {
        question =
                AssistQuestion.personalLine(Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH), product, told);
        order.set(question.order());
        facts.set(question.facts());
    }

    /// Shows what would be sent, or puts it away.
    public void toggle() {
        if (ready.get()) {
            open.set(!open.get());
        }
    }

    /// Sends what is shown. An answer that comes when another letter lies on the desk is dropped.
    public void send() {
        if (!sendable.get() || !open.get()) {
            return;
        }
        AssistQuestion asked = question.withFacts(facts.get());
        AssistSettings to = settings;
        long here = letter;
        waiting.set(true);
        error.set("");
        background.start(
                () -> new Assistant().ask(to, asked),
                line -> {
                    waiting.set(false);
                    if (here == letter) {
                        open.set(false);
                        answered.accept(line);
                    }
                },
                failure -> {
                    waiting.set(false);
                    if (here == letter) {
                        error.set(messages.line(failure));
                    }
                });
    }

    /// Whether the user turned it on and it can be asked.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// What is told of the recipient; the user may change it before it is sent.
    public StringProperty factsProperty() {
        return facts;
    }

    /// To whom it goes, as a sentence.
    public ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    /// What the model is told to do, word for word.
    public ReadOnlyStringProperty orderProperty() {
        return order.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public BooleanBinding sendableProperty() {
        return sendable;
    }

    Messages messages() {
        return messages;
    }
}
