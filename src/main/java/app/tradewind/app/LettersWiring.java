package app.tradewind.app;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.letters.LettersBook;
import app.tradewind.ui.letters.LettersRoom;
import app.tradewind.ui.letters.LettersView;
import java.time.ZoneId;

/// Puts the screen of letters together.
final class LettersWiring {

    private LettersWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        return new LettersView(new LettersRoom(
                LettersBook.of(book.database(), services.checklist(), workshop.clock()),
                services.accountCheck()::toOwner,
                new LettersRoom.Window(workshop.background(), workshop.window().toasts(), book.navigator()),
                messages,
                new LettersRoom.Time(workshop.clock(), ZoneId.systemDefault())));
    }
}
