package app.tradewind.app;

import app.tradewind.compliance.LawSources;
import app.tradewind.compliance.ProfileRepository;
import app.tradewind.compliance.QuestionRepository;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CustomFieldRepository;
import app.tradewind.contact.StageRepository;
import app.tradewind.contact.due.StageDaysRepository;
import app.tradewind.contact.grading.GradeRepository;
import app.tradewind.contact.rights.RecordNotesRepository;
import app.tradewind.contact.rights.RetentionRepository;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.snippet.SnippetRepository;
import app.tradewind.letter.spelling.SpellingRepository;
import app.tradewind.mail.AccountCheck;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.assist.AssistRepository;
import app.tradewind.mail.domain.DomainLine;
import app.tradewind.market.ClosedDayRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.settings.AboutView;
import app.tradewind.ui.settings.AccountTrial;
import app.tradewind.ui.settings.AccountsView;
import app.tradewind.ui.settings.AccountsViewModel;
import app.tradewind.ui.settings.AppearanceView;
import app.tradewind.ui.settings.AppearanceViewModel;
import app.tradewind.ui.settings.ClosedDaysView;
import app.tradewind.ui.settings.ClosedDaysViewModel;
import app.tradewind.ui.settings.FieldsView;
import app.tradewind.ui.settings.FieldsViewModel;
import app.tradewind.ui.settings.GradeScaleView;
import app.tradewind.ui.settings.GradeScaleViewModel;
import app.tradewind.ui.settings.IdentityView;
import app.tradewind.ui.settings.IdentityViewModel;
import app.tradewind.ui.settings.PrivacyView;
import app.tradewind.ui.settings.PrivacyViewModel;
import app.tradewind.ui.settings.Section;
import app.tradewind.ui.settings.SecurityView;
import app.tradewind.ui.settings.SecurityViewModel;
import app.tradewind.ui.settings.SettingsView;
import app.tradewind.ui.settings.StagesView;
import app.tradewind.ui.settings.StagesViewModel;
import app.tradewind.ui.settings.SuppressionsView;
import app.tradewind.ui.settings.SuppressionsViewModel;
import app.tradewind.ui.settings.law.LawRoom;
import app.tradewind.ui.settings.law.LawView;
import app.tradewind.ui.settings.writing.AssistViewModel;
import app.tradewind.ui.settings.writing.DictionariesViewModel;
import app.tradewind.ui.settings.writing.SnippetsViewModel;
import app.tradewind.ui.settings.writing.WritingView;
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
        Services services = book.services(messages);
        Toasts toasts = workshop.window().toasts();
        Map<Section, Supplier<? extends Node>> sections = new EnumMap<>(Section.class);
        sections.put(
                Section.IDENTITY,
                () -> new IdentityView(
                        new IdentityViewModel(services.identities(), workshop.background(), toasts, messages)
                                .withPictures(new LetterFileRepository(book.database())),
                        messages));
        sections.put(
                Section.ACCOUNTS,
                () -> new AccountsView(
                        new AccountsViewModel(
                                        services.accounts(),
                                        trial(services),
                                        workshop.background(),
                                        toasts,
                                        workshop.clock(),
                                        messages)
                                .signedBy(services.identities()::identity),
                        messages));
        sections.put(
                Section.WRITING,
                () -> new WritingView(
                        new SnippetsViewModel(
                                new SnippetRepository(book.database()),
                                workshop.background(),
                                toasts,
                                workshop.clock(),
                                messages),
                        new DictionariesViewModel(
                                new SpellingRepository(book.database()), workshop.background(), toasts, messages),
                        new AssistViewModel(
                                new AssistRepository(book.database()), workshop.background(), toasts, messages)));
        sections.put(
                Section.FIELDS,
                () -> new FieldsView(
                        new FieldsViewModel(
                                new CustomFieldRepository(book.database()),
                                services.history(),
                                workshop.background(),
                                toasts,
                                messages),
                        messages));
        sections.put(
                Section.SUPPRESSIONS,
                () -> new SuppressionsView(
                        new SuppressionsViewModel(
                                services.suppressions(), workshop.background(), toasts, workshop.clock(), messages),
                        messages));
        sections.put(Section.LAW, () -> law(book, messages));
        sections.put(Section.STAGES, () -> stages(book, messages));
        sections.put(Section.PRIVACY, () -> privacy(book, messages));
        sections.put(
                Section.CALENDAR,
                () -> new ClosedDaysView(
                        new ClosedDaysViewModel(
                                new ClosedDaysViewModel.Book(
                                        new ClosedDayRepository(book.database()), services.history()),
                                workshop.background(),
                                toasts,
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

    private static PrivacyView privacy(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        Services.Rights rights = services.rights();
        PrivacyViewModel.Book people = new PrivacyViewModel.Book(
                services.contacts(),
                services.history(),
                new RetentionRepository(book.database()),
                rights.subjects(),
                rights.erasure(),
                rights.requests(),
                new RecordNotesRepository(book.database()));
        return new PrivacyView(new PrivacyViewModel(
                people,
                (notes, file) -> services.record().write(notes, file),
                new PrivacyViewModel.Window(
                        workshop.background(), workshop.window().toasts(), book.navigator()),
                workshop.clock(),
                messages));
    }

    private static LawView law(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        return new LawView(new LawRoom(
                new LawRoom.Book(
                        new ProfileRepository(book.database()),
                        new QuestionRepository(book.database()),
                        services.history(),
                        new LawSources(),
                        workshop.clock()),
                services.ruleTexts(),
                messages,
                workshop.background(),
                workshop.window().toasts(),
                () -> services.identities().identity().name()));
    }

    private static StagesView stages(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        ContactRepository contacts = book.services(messages).contacts();
        StagesViewModel.Book stages = new StagesViewModel.Book(
                new StageRepository(book.database()),
                new StageDaysRepository(book.database()),
                new ChangeHistoryRepository(book.database(), contacts, workshop.clock()));
        return new StagesView(
                new StagesViewModel(
                        stages, workshop.background(), workshop.window().toasts(), workshop.clock(), messages),
                new GradeScaleView(
                        new GradeScaleViewModel(new GradeRepository(book.database()), workshop.background()), messages),
                messages);
    }

    private static AccountTrial trial(Services services) {
        return new AccountTrial() {
            @Override
            public List<AccountCheck.Result> connection(MailAccount account) {
                return services.accountCheck().connection(account);
            }

            @Override
            public List<AccountCheck.Result> withLetter(MailAccount account) {
                return services.accountCheck().withLetter(account);
            }

            @Override
            public List<DomainLine> domain(MailAccount account) {
                return services.checkDomain(account, null);
            }
        };
    }
}
