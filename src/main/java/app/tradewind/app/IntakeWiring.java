package app.tradewind.app;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.intake.ImportRoom;
import app.tradewind.ui.intake.ImportView;
import java.time.ZoneId;

/// Puts the screen of imports together.
final class IntakeWiring {

    private IntakeWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        return new ImportView(new ImportRoom(
                book.services(messages).intake(),
                book.database().changes(),
                new ImportRoom.Window(workshop.background(), workshop.window().toasts(), book.navigator()),
                messages,
                new ImportRoom.Time(workshop.clock(), ZoneId.systemDefault())));
    }
}
