package app.tradewind.ui.settings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.domain.DomainAnswer;
import app.tradewind.mail.domain.DomainAnswer.Kind;
import app.tradewind.mail.domain.DomainAnswer.State;
import app.tradewind.mail.domain.DomainLine;
import app.tradewind.mail.domain.DomainSign;
import app.tradewind.mail.domain.DomainWords;
import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class AccountsViewTest {

    private static final List<DomainAnswer> ANSWERS = List.of(
            new DomainAnswer(Kind.SPF, State.FINE, "", Map.of(DomainSign.SPF_LOOKUPS, "2")),
            new DomainAnswer(
                    Kind.DKIM,
                    State.FINE,
                    "",
                    Map.of(
                            DomainSign.DKIM_PROVIDER, "",
                            DomainSign.DKIM_SELECTOR, "default",
                            DomainSign.DKIM_BITS, "2048")),
            new DomainAnswer(
                    Kind.DMARC,
                    State.FINE,
                    "",
                    Map.of(
                            DomainSign.DMARC_NO_POLICY, "",
                            DomainSign.ADD, "v=DMARC1; p=quarantine; rua=mailto:lin@hinges.example")),
            new DomainAnswer(Kind.MX, State.FINE, "mxbiz1.qq.com", Map.of()));

    private final Messages messages = new Messages(Locale.SIMPLIFIED_CHINESE);

    private final AccountTrial trial = new AccountTrial() {
        @Override
        public List<AccountCheck.Result> connection(MailAccount account) {
            return List.of(new AccountCheck.Result(
                    AccountCheck.Step.CONNECT, true, messages.text("outbox.test.CONNECT", account.smtpHost())));
        }

        @Override
        public List<AccountCheck.Result> withLetter(MailAccount account) {
            return connection(account);
        }

        @Override
        public List<DomainLine> domain(MailAccount account) {
            return new DomainWords(messages).lines(ANSWERS);
        }
    };

    private static final Toasts SILENT = new Toasts() {
        @Override
        public void show(String text) {}

        @Override
        public void show(String text, Runnable undo) {}
    };

    @Test
    void aTestShowsWhatDnsSaysAndAFindingStartsIt(@TempDir Path folder) {
        try (Database book = Database.create(folder.resolve("book.tradewind"), null)) {
            Scene scene = FxToolkit.onFxThread(() -> {
                AccountsViewModel model = new AccountsViewModel(
                        new AccountRepository(book), trial, Background.inline(), SILENT, () -> Instant.EPOCH, messages);
                model.form().text("address").set("lin@hinges.example");
                model.form().text("smtpHost").set("smtp.exmail.qq.com");
                model.save();
                SettingsView settings =
                        new SettingsView(Map.of(Section.ACCOUNTS, () -> new AccountsView(model, messages)), messages);
                Scene shown = new Scene(settings, 1110, 760);
                Theme.apply(shown, Settings.FRESH.withTheme(Settings.Theme.DARK));
                settings.show(new Place.CheckDomainPlace("hinges.example"));
                assertTrue(isSaid(shown, "DMARC 策略为 none"));
                model.test();
                return shown;
            });

            FxToolkit.picture(scene, "settings-account-zh-dark");

            assertTrue(FxToolkit.onFxThread(() -> isSaid(scene, "已连接 smtp.exmail.qq.com")));
            assertTrue(FxToolkit.onFxThread(() -> isSaid(scene, "DKIM 由服务商签名")));
        }
    }

    private static boolean isSaid(Scene scene, String text) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().equals(text));
    }
}
