package app.tradewind.ui.settings;

import app.tradewind.failure.TradewindException;
import app.tradewind.letter.Identity;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Provider;
import app.tradewind.mail.Providers;
import app.tradewind.mail.domain.DomainLine;
import app.tradewind.mail.domain.DomainSign;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.control.Tone;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The sending accounts as state: the list, the form of one of them, and what its test found.
public final class AccountsViewModel {

    private final AccountRepository repository;
    private final AccountTrial trial;
    private final Background background;
    private final Toasts toasts;
    private final InstantSource clock;
    private final Messages messages;
    private final Providers providers = new Providers();

    private final ObservableList<MailAccount> accounts = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable MailAccount> selected = new SimpleObjectProperty<>();
    private final AccountForm form = new AccountForm();
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ObservableList<AccountCheck.Result> steps = FXCollections.observableArrayList();
    private final ObservableList<DomainLine> domain = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper testing = new ReadOnlyBooleanWrapper();
    private Supplier<Identity> identity = () -> Identity.NONE;

    public AccountsViewModel(
            AccountRepository repository,
            AccountTrial trial,
            Background background,
            Toasts toasts,
            InstantSource clock,
            Messages messages) {
        this.repository = repository;
        this.trial = trial;
        this.background = background;
        this.toasts = toasts;
        this.clock = clock;
        this.messages = messages;
        selected.subscribe(account -> {
            if (account != null) {
                show(account);
            }
        });
        form.text("address").subscribe(this::recognize);
        load(0);
    }

    public ObservableList<MailAccount> accounts() {
        return accounts;
    }

    /// The account in the form; null while there is a new one in it.
    public ObjectProperty<@Nullable MailAccount> selectedProperty() {
        return selected;
    }

    public AccountForm form() {
        return form;
    }

    public List<Provider> providers() {
        return providers.all();
    }

    /// Which host the address belongs to, where it tells.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// Why it could not be saved; empty while nothing is wrong.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    public ObservableList<AccountCheck.Result> steps() {
        return steps;
    }

    /// What DNS says of the domain, once it was asked.
    public ObservableList<DomainLine> domain() {
        return domain;
    }

    public static Tone tone(DomainLine line) {
        return switch (line.weight()) {
            case FINE -> Tone.FINE;
            case ADVICE -> Tone.ADVICE;
            case WARN -> Tone.WARN;
            case STOP -> Tone.BLOCK;
        };
    }

    /// The text of the record that mends it, as it is pasted into the console of the domain.
    public static Optional<String> recordToAdd(DomainLine line) {
        return Optional.ofNullable(line.answer().signs().get(DomainSign.ADD));
    }

    public ReadOnlyBooleanProperty testingProperty() {
        return testing.getReadOnlyProperty();
    }

    /// A new account begins with what `who` says already: nobody types the own name and address twice.
    ///
    /// @param who asked in the background
    public AccountsViewModel signedBy(Supplier<Identity> who) {
        identity = who;
        fillIn();
        return this;
    }

    private void fillIn() {
        background.start(identity::get, known -> {
            if (selected.get() == null) {
                form.fillIn(accounts.isEmpty() ? known.email() : "", known);
            }
        });
    }

    /// Empties the form for another account.
    public void begin() {
        selected.set(null);
        form.clear();
        fillIn();
        forgetTest();
        error.set("");
        hint.set("");
    }

    /// Fills in the servers of a known host.
    public void use(Provider provider) {
        form.use(provider);
        hint.set(messages.text("settings.accounts.recognized", name(provider)));
    }

    public String name(Provider provider) {
        String key = "settings.provider." + provider.id();
        return messages.has(key) ? messages.text(key) : provider.id();
    }

    public void save() {
        read().ifPresent(account -> background.start(
                () -> {
                    if (account.id() == 0) {
                        return repository.add(account, clock.instant());
                    }
                    repository.update(account);
                    return account.id();
                },
                id -> {
                    toasts.show(messages.text("settings.accounts.saved", account.address()));
                    load(id);
                },
                this::say));
    }

    /// Tries what the form says, saved or not.
    public void test() {
        tryOut(trial::connection);
    }

    /// As [#test], and sends a letter to oneself.
    public void testWithLetter() {
        tryOut(trial::withLetter);
    }

    private void tryOut(Function<MailAccount, List<AccountCheck.Result>> how) {
        read().ifPresent(account -> {
            testing.set(true);
            forgetTest();
            background.start(
                    () -> how.apply(account),
                    found -> {
                        steps.setAll(found);
                        askDns(account, _ -> {});
                    },
                    this::failed);
        });
    }

    private void askDns(MailAccount account, Consumer<List<DomainLine>> then) {
        background.start(
                () -> trial.domain(account),
                lines -> {
                    testing.set(false);
                    domain.setAll(lines);
                    then.accept(lines);
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        testing.set(false);
        say(failure);
    }

    private void forgetTest() {
        steps.clear();
        domain.clear();
    }

    /// Shows the account whose address is at `name`, else the first, asks DNS of its domain and says how it came
    /// out.
    public void checkDomain(String name) {
        background.start(
                repository::list,
                found -> found.stream()
                        .filter(account ->
                                account.address().toLowerCase(Locale.ROOT).endsWith("@" + name))
                        .findFirst()
                        .or(() -> found.stream().findFirst())
                        .ifPresent(this::checkDomainOf));
    }

    private void checkDomainOf(MailAccount account) {
        selected.set(account);
        testing.set(true);
        forgetTest();
        askDns(account, lines -> toasts.show(outcome(account, lines)));
    }

    private String outcome(MailAccount account, List<DomainLine> lines) {
        if (lines.stream().noneMatch(line -> line.answer().isAnswered())) {
            return lines.getFirst().title();
        }
        String name = account.address().substring(account.address().lastIndexOf('@') + 1);
        long open = lines.stream()
                .filter(line -> line.weight().compareTo(DomainLine.Weight.WARN) >= 0)
                .count();
        return open == 0
                ? messages.text("settings.accounts.domain.fine", name)
                : messages.text("settings.accounts.domain.mend", name, open);
    }

    private Optional<MailAccount> read() {
        error.set("");
        try {
            MailAccount before = selected.get();
            return Optional.of(form.account(before == null ? 0 : before.id(), before != null && before.paused()));
        } catch (AccountForm.Refused refused) {
            error.set(messages.text("settings.accounts.refused." + refused.field()));
            return Optional.empty();
        }
    }

    private void say(Throwable failure) {
        error.set(
                failure instanceof TradewindException known
                        ? messages.title(known) + " " + messages.advice(known)
                        : messages.line(failure));
    }

    private void recognize(String address) {
        providers.ofAddress(address).ifPresent(provider -> {
            if (form.isWithoutServers()
                    || providers.ofServer(form.text("smtpHost").get()).isPresent()) {
                use(provider);
            }
        });
    }

    private void show(MailAccount account) {
        form.show(account);
        forgetTest();
        error.set("");
        hint.set(providers
                .ofServer(account.smtpHost())
                .map(provider -> messages.text("settings.accounts.recognized", name(provider)))
                .orElse(""));
    }

    private void load(long select) {
        background.start(repository::list, found -> {
            accounts.setAll(found);
            found.stream()
                    .filter(account -> select == 0 ? selected.get() == null : account.id() == select)
                    .findFirst()
                    .ifPresent(selected::set);
        });
    }
}
