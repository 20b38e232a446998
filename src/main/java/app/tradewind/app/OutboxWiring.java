package app.tradewind.app;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.outbox.OutboxRoom;
import app.tradewind.ui.outbox.OutboxView;
import app.tradewind.ui.outbox.OutboxViewModel;

/// Puts the screen of the outbox together.
final class OutboxWiring {

    private OutboxWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        return new OutboxView(
                new OutboxViewModel(room(book, messages), book.database().changes()));
    }

    static OutboxRoom room(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        return new OutboxRoom(
                new OutboxRoom.Post(
                        services.outbox(),
                        services.ledger(),
                        services.accounts(),
                        services.mailings(),
                        services.plan()),
                book.sending(),
                new OutboxRoom.Window(workshop.background(), workshop.window().toasts(), book.navigator()),
                messages,
                new OutboxRoom.Time(workshop.clock(), services.zone()));
    }
}
