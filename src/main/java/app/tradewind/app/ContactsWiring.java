package app.tradewind.app;

import app.tradewind.compliance.RuleTexts;
import app.tradewind.text.Messages;
import app.tradewind.ui.contacts.CompanyView;
import app.tradewind.ui.contacts.CompanyViewModel;
import app.tradewind.ui.contacts.ContactBook;
import app.tradewind.ui.contacts.ContactsRoom;
import app.tradewind.ui.contacts.ContactsScreen;
import app.tradewind.ui.contacts.ContactsViewModel;
import app.tradewind.ui.contacts.HistoryView;
import app.tradewind.ui.contacts.HistoryViewModel;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.duplicates.DuplicatesRoom;
import app.tradewind.ui.duplicates.DuplicatesView;
import app.tradewind.ui.duplicates.DuplicatesViewModel;
import app.tradewind.ui.shell.MainWindow;
import java.util.Map;

/// Puts the screen of contacts together.
final class ContactsWiring {

    private ContactsWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        ContactsRoom room = room(book, messages);
        ContactsViewModel model = new ContactsViewModel(room);
        model.table().filledProperty().subscribe(filled -> {
            if (filled) {
                MainWindow window = book.workshop().window();
                window.afterDrawing(() -> Milestones.asAskedFor().reach(Milestones.TABLE));
            }
        });
        model.table().answerProperty().subscribe(answer -> {
            if (answer != null) {
                book.workshop().window().ready();
            }
        });
        return new ContactPages(
                new ContactsScreen(model, room, book.checking()),
                Map.of(
                        Place.DuplicatesPlace.class,
                        () -> duplicates(book, messages),
                        Place.CompanyPlace.class,
                        () -> new CompanyView(new CompanyViewModel(room(book, messages))),
                        Place.HistoryPlace.class,
                        () -> new HistoryView(new HistoryViewModel(room(book, messages)))));
    }

    private static Screen duplicates(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        return new DuplicatesView(new DuplicatesViewModel(new DuplicatesRoom(
                DuplicatesRoom.Book.of(book.database(), workshop.clock()),
                new DuplicatesRoom.Window(
                        workshop.background(), workshop.window().toasts(), book.navigator()),
                messages,
                new DuplicatesRoom.Time(
                        workshop.clock(), book.services(messages).zone()))));
    }

    private static ContactsRoom room(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        RuleTexts texts = services.ruleTexts();
        return new ContactsRoom(
                ContactBook.of(book.database(), workshop.clock()),
                new ContactRules(services::checklist, texts, services.contacts()),
                new WindowExport(services),
                new ContactsRoom.Window(
                        workshop.background(), workshop.window().toasts(), book.navigator(), workshop.settings()),
                messages,
                new ContactsRoom.Time(workshop.clock(), services.zone()));
    }
}
