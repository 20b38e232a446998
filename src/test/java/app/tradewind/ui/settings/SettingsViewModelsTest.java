package app.tradewind.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.letter.Identity;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Security;
import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainLine;
import app.tradewind.mail.domain.DomainSign;
import app.tradewind.mail.domain.DomainWords;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.control.Tone;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelsTest {

    @TempDir
    private Path folder;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<String> said = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private List<DomainAnswer> answers = List.of(
            new DomainAnswer(DomainAnswer.Kind.SPF, DomainAnswer.State.FINE, "v=spf1 -all", Map.of()),
            new DomainAnswer(DomainAnswer.Kind.MX, DomainAnswer.State.MISSING, "", Map.of()));
    private final List<Runnable> undos = new ArrayList<>();
    private final Toasts toasts = new Toasts() {
        @Override
        public void show(String text) {
            said.add(text);
        }

        @Override
        public void show(String text, Runnable undo) {
            undos.add(undo);
        }
    };
    private Database book;

    @BeforeEach
    void openABook() {
        book = Database.create(folder.resolve("book.tradewind"), null);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    private AccountsViewModel accounts() {
        AccountTrial trial = new AccountTrial() {
            @Override
            public List<AccountCheck.Result> connection(MailAccount account) {
                return List.of(new AccountCheck.Result(AccountCheck.Step.CONNECT, true, account.smtpHost()));
            }

            @Override
            public List<AccountCheck.Result> withLetter(MailAccount account) {
                return List.of();
            }

            @Override
            public List<DomainLine> domain(MailAccount account) {
                asked.add(account.address());
                return new DomainWords(messages).lines(answers);
            }
        };
        return new AccountsViewModel(
                new AccountRepository(book), trial, Background.inline(), toasts, () -> Instant.EPOCH, messages);
    }

    @Test
    void aCountryIsSavedByItsCodeHoweverItWasNamed() {
        IdentityRepository repository = new IdentityRepository(book);
        IdentityViewModel model = new IdentityViewModel(repository, Background.inline(), toasts, messages);

        for (String named : List.of("China", "中国", "cn")) {
            model.field("country").set(named);
            model.save();
            assertEquals("CN", repository.identity().country(), named);
            assertEquals("CN", model.field("country").get());
        }
        assertFalse(model.changedProperty().get());
    }

    @Test
    void aNewAccountBeginsWithWhatTheIdentitySays() {
        Identity lin =
                new Identity("Lin Hua", "", "", "", "lin@qq.com", "", "88 Haiyan Road", "CN", "", List.of(), List.of());

        AccountsViewModel model = accounts().signedBy(() -> lin);

        assertEquals("lin@qq.com", model.form().text("address").get());
        assertEquals("Lin Hua", model.form().text("fromName").get());
        assertEquals("88 Haiyan Road", model.form().text("postal").get());
        assertFalse(model.form().text("smtpHost").get().isEmpty());
        model.save();
        model.begin();
        assertEquals("", model.form().text("address").get());
        assertEquals("Lin Hua", model.form().text("fromName").get());
    }

    @Test
    void theSignatureFollowsTheFormAndUndoTakesTheSavingBack() {
        IdentityRepository repository = new IdentityRepository(book);
        IdentityViewModel model = new IdentityViewModel(repository, Background.inline(), toasts, messages);
        assertFalse(model.changedProperty().get());

        model.field("name").set("Lin Hua");
        model.field("company").set("Hinges Ltd");
        model.field("products").set("hinges，dampers; rails");

        assertTrue(model.changedProperty().get());
        assertEquals("Lin Hua · Hinges Ltd", model.signatureProperty().get());
        model.save();
        assertEquals(
                List.of("hinges", "dampers", "rails"), repository.identity().products());
        assertFalse(model.changedProperty().get());
        undos.getFirst().run();
        assertEquals("", repository.identity().name());
    }

    @Test
    void aKnownAddressFillsInItsServers() {
        AccountsViewModel model = accounts();

        model.form().text("address").set("lin@163.com");

        assertEquals("smtp.163.com", model.form().text("smtpHost").get());
        assertEquals("465", model.form().text("smtpPort").get());
        assertEquals("NetEase 163: servers filled in", model.hintProperty().get());
    }

    @Test
    void anAccountIsSavedWithItsPasswordAndShownAgain() {
        AccountsViewModel model = accounts();
        model.form().text("address").set("lin@163.com");
        model.form().text("password").set("client password");

        model.save();

        assertEquals("", model.errorProperty().get());
        MailAccount saved = new AccountRepository(book).list().getFirst();
        assertEquals("lin@163.com", saved.userName());
        assertEquals("client password", saved.password());
        assertEquals(List.of(saved), model.accounts());
        assertEquals(saved, model.selectedProperty().get());
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsSaved() {
        AccountsViewModel model = accounts();
        model.form().text("address").set("lin@hinges.example");
        model.form().text("smtpHost").set("smtp.hinges.example");
        model.form().text("smtpPort").set("mail");

        model.save();

        assertEquals(
                messages.text("settings.accounts.refused.smtpPort"),
                model.errorProperty().get());
        assertEquals(List.of(), new AccountRepository(book).list());
    }

    @Test
    void anUnencryptedConnectionToAnotherMachineIsRefused() {
        AccountsViewModel model = accounts();
        model.form().text("address").set("lin@hinges.example");
        model.form().text("smtpHost").set("smtp.hinges.example");
        model.form().securityProperty().set(Security.NONE);

        model.save();

        assertTrue(model.errorProperty().get().startsWith("Sending without encryption"));
    }

    @Test
    void aTestListsItsSteps() {
        AccountsViewModel model = accounts();
        model.form().text("address").set("lin@163.com");

        model.test();

        assertEquals("smtp.163.com", model.steps().getFirst().message());
        assertFalse(model.testingProperty().get());
    }

    private void save(AccountsViewModel model, String address) {
        model.begin();
        model.form().text("address").set(address);
        model.form().text("smtpHost").set("smtp.hinges.example");
        model.save();
    }

    @Test
    void aTestEndsWithWhatDnsSaysOfTheDomain() {
        AccountsViewModel model = accounts();
        model.form().text("address").set("lin@163.com");

        model.test();

        assertEquals(
                List.of("SPF is right", "The domain receives no mail"),
                model.domain().stream().map(DomainLine::title).toList());
        assertEquals(
                List.of(Tone.FINE, Tone.BLOCK),
                model.domain().stream().map(AccountsViewModel::tone).toList());
        assertEquals(List.of("lin@163.com"), asked);
        model.begin();
        assertTrue(model.domain().isEmpty());
    }

    @Test
    void aDomainThatAFindingNamesIsCheckedAtItsAccount() {
        AccountsViewModel model = accounts();
        save(model, "lin@doors.example");
        save(model, "lin@hinges.example");
        AccountsViewModel again = accounts();

        again.checkDomain("hinges.example");

        MailAccount shown = again.selectedProperty().get();
        assertEquals("lin@hinges.example", shown == null ? "" : shown.address());
        assertEquals(List.of("lin@hinges.example"), asked);
        assertEquals(2, again.domain().size());
        assertEquals("hinges.example is checked: one point to mend", said.getLast());
        assertFalse(again.testingProperty().get());
    }

    @Test
    void aSilentDnsIsSaidAndNothingElse() {
        answers = List.of(new DomainAnswer(
                DomainAnswer.Kind.SPF, DomainAnswer.State.UNKNOWN, "", Map.of(DomainSign.NO_ANSWER, "")));
        AccountsViewModel model = accounts();
        save(model, "lin@hinges.example");

        model.checkDomain("hinges.example");

        assertEquals("DNS did not answer", said.getLast());
    }

    @Test
    void aChoiceIsSavedAndAppliedAtOnce() {
        SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
        List<Settings> applied = new ArrayList<>();
        AppearanceViewModel model =
                new AppearanceViewModel(file, Background.inline(), () -> applied.add(file.settings()));

        model.themeProperty().setValue(Settings.Theme.DARK);
        model.textScaleProperty().setValue(150);

        assertEquals(2, applied.size());
        assertEquals(
                150,
                new SettingsFile(folder.resolve("settings.json")).settings().textScale());
        assertEquals(Settings.Theme.DARK, file.settings().theme());
    }
}
