package app.tradewind.app;

import app.tradewind.failure.TradewindException;
import app.tradewind.letter.IdentityRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.SmtpSender;
import app.tradewind.mail.Trust;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.settings.AboutView;
import app.tradewind.ui.settings.AccountTrial;
import app.tradewind.ui.settings.AccountsView;
import app.tradewind.ui.settings.AccountsViewModel;
import app.tradewind.ui.settings.AppearanceView;
import app.tradewind.ui.settings.AppearanceViewModel;
import app.tradewind.ui.settings.IdentityView;
import app.tradewind.ui.settings.IdentityViewModel;
import app.tradewind.ui.settings.Section;
import app.tradewind.ui.settings.SecurityView;
import app.tradewind.ui.settings.SecurityViewModel;
import app.tradewind.ui.settings.SettingsView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Puts the settings together.
final class SettingsWiring {

    private static final String VERSION =
            Objects.requireNonNullElse(SettingsWiring.class.getPackage().getImplementationVersion(), "0.1.0");

    private SettingsWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Toasts toasts = workshop.window().toasts();
        Map<Section, Supplier<? extends Node>> sections = new EnumMap<>(Section.class);
        sections.put(
                Section.IDENTITY,
                () -> new IdentityView(
                        new IdentityViewModel(
                                new IdentityRepository(book.database()), workshop.background(), toasts, messages),
                        messages));
        sections.put(
                Section.ACCOUNTS,
                () -> new AccountsView(
                        new AccountsViewModel(
                                new AccountRepository(book.database()),
                                account -> test(account, workshop, messages),
                                workshop.background(),
                                toasts,
                                workshop.clock(),
                                messages),
                        messages));
        sections.put(
                Section.SECURITY,
                () -> new SecurityView(
                        new SecurityViewModel(
                                book.database().file(), book.database().isEncrypted()),
                        messages));
        sections.put(
                Section.APPEARANCE,
                () -> new AppearanceView(
                        new AppearanceViewModel(
                                workshop.settings(), workshop.background(), workshop.appearanceChanged()),
                        messages));
        sections.put(Section.ABOUT, () -> new AboutView(VERSION, messages));
        return new SettingsView(sections, messages);
    }

    private static List<AccountTrial.Step> test(MailAccount account, Workshop workshop, Messages messages) {
        try (SmtpSender sender = new SmtpSender(account, Trust.ofTheSystem(), workshop.clock())) {
            sender.connect();
            return List.of(
                    new AccountTrial.Step(true, messages.text("settings.accounts.connected", account.smtpHost()), ""));
        } catch (TradewindException refused) {
            return List.of(new AccountTrial.Step(false, messages.title(refused), messages.advice(refused)));
        }
    }
}
