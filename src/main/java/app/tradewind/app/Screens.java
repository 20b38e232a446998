package app.tradewind.app;

import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.ContactRepository;
import app.tradewind.letter.LetterRepository;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.ScreenEntry;
import app.tradewind.ui.today.TodayViewModel;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableLongValue;

/// The screens of an open book, in the order of the rail. To add one: its line here, and its wiring beside the
/// others.
final class Screens {

    private final ObservableLongValue noBadge = new ReadOnlyLongWrapper();

    private final OpenBook book;
    private final Messages messages;

    private Screens(OpenBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    static List<ScreenEntry> of(OpenBook book, Messages messages) {
        book.badges().close();
        Screens screens = new Screens(book, messages);
        return List.of(
                screens.today(),
                screens.contacts(),
                screens.intake(),
                screens.letters(),
                screens.outbox(),
                screens.checklist(),
                screens.insights(),
                screens.settings());
    }

    private ScreenEntry today() {
        return new ScreenEntry(
                "today",
                "today.title",
                "fth-sunrise",
                book.badges().counted(TodayViewModel.TABLES, () -> TodayWiring.count(book, messages)),
                new Place.TodayPlace(),
                () -> TodayWiring.screen(book, messages));
    }

    private ScreenEntry contacts() {
        ContactRepository contacts = book.services(messages).contacts();
        return new ScreenEntry(
                "contacts",
                "contacts.title",
                "fth-users",
                book.badges().counted(Set.of("contact"), () -> contacts.count(ContactQuery.ALL)),
                new Place.ContactsPlace(""),
                () -> ContactsWiring.screen(book, messages));
    }

    private ScreenEntry intake() {
        return new ScreenEntry(
                "import",
                "intake.title",
                "fth-download",
                noBadge,
                new Place.ImportPlace(null),
                () -> IntakeWiring.screen(book, messages));
    }

    private ScreenEntry letters() {
        LetterRepository letters = book.services(messages).letters();
        return new ScreenEntry(
                "letters",
                "letters.title",
                "fth-edit-3",
                book.badges()
                        .counted(Set.of("letter"), () -> letters.countsByState().getOrDefault(LetterState.DRAFT, 0L)),
                new Place.LettersPlace(),
                () -> LettersWiring.screen(book, messages));
    }

    private ScreenEntry outbox() {
        LedgerRepository ledger = book.services(messages).ledger();
        return new ScreenEntry(
                "outbox",
                "outbox.title",
                "fth-send",
                book.badges().counted(Set.of("letter"), () -> (long) ledger.idsOfPlan().length),
                new Place.OutboxPlace(),
                () -> OutboxWiring.screen(book, messages));
    }

    private ScreenEntry checklist() {
        return new ScreenEntry(
                "checklist",
                "checklist.title",
                "fth-shield",
                noBadge,
                Place.ChecklistPlace.BOOK,
                () -> ChecklistWiring.screen(book, messages));
    }

    private ScreenEntry insights() {
        return new ScreenEntry(
                "insights",
                "insights.title",
                "fth-bar-chart-2",
                noBadge,
                new Place.InsightsPlace(),
                () -> InsightsWiring.screen(book, messages));
    }

    private ScreenEntry settings() {
        return new ScreenEntry(
                "settings",
                "settings.title",
                "fth-settings",
                noBadge,
                new Place.SettingsPlace(""),
                () -> SettingsWiring.screen(book, messages));
    }
}
