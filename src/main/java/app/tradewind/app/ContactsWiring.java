package app.tradewind.app;

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

/// Puts the screen of contacts together.
final class ContactsWiring {

    private ContactsWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
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
    }
}
