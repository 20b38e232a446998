package app.tradewind.app;

<<<<<<< HEAD
import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.ContactRepository;
import app.tradewind.handover.ContactExport;
import app.tradewind.handover.ExportFormat;
import app.tradewind.text.Messages;
import app.tradewind.ui.contacts.ContactBook;
import app.tradewind.ui.contacts.ContactsRoom;
import app.tradewind.ui.contacts.ContactsView;
import app.tradewind.ui.contacts.ContactsViewModel;
import app.tradewind.ui.control.Screen;
import app.tradewind.work.Progress;
import java.time.ZoneId;
=======
import app.tradewind.handover.ExportFormat;
import app.tradewind.text.Messages;
import app.tradewind.ui.contacts.ContactBook;
import app.tradewind.ui.contacts.ContactExport;
import app.tradewind.ui.contacts.ContactsRoom;
import app.tradewind.ui.contacts.ContactsView;
import app.tradewind.ui.contacts.ContactsViewModel;
import app.tradewind.ui.contacts.MayWriteSource;
import app.tradewind.ui.control.Screen;
import app.tradewind.work.Progress;
>>>>>>> shell

/// Puts the screen of contacts together.
final class ContactsWiring {

    private ContactsWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
<<<<<<< HEAD
        return new ContactsView(new ContactsViewModel(room(book, messages)));
    }

    private static ContactsRoom room(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        ContactRepository contacts = new ContactRepository(book.database());
        RuleTexts texts = new RuleTexts(messages);
        ContactExport export = new ContactExport(contacts, messages);
        return new ContactsRoom(
                ContactBook.of(book.database(), workshop.clock()),
                new ContactRules(new Checklist(book.database(), texts, workshop.clock()), texts, contacts),
                (ids, format, file) -> export.write(ids, ExportFormat.valueOf(format.name()), file, Progress.none()),
                new ContactsRoom.Window(
                        workshop.background(), workshop.window().toasts(), book.navigator(), workshop.settings()),
                messages,
                new ContactsRoom.Time(workshop.clock(), ZoneId.systemDefault()));
=======
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        ContactExport export = (contacts, format, file) ->
                services.export().write(contacts, ExportFormat.valueOf(format.name()), file, Progress.none());
        return new ContactsView(new ContactsViewModel(new ContactsRoom(
                ContactBook.of(book.database(), workshop.clock()),
                MayWriteSource.NONE,
                export,
                new ContactsRoom.Window(
                        workshop.background(), workshop.window().toasts(), book.navigator(), workshop.settings()),
                messages,
                new ContactsRoom.Time(workshop.clock(), services.zone()))));
>>>>>>> shell
    }
}
