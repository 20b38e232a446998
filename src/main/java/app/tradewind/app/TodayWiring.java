package app.tradewind.app;

import app.tradewind.text.Messages;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.outbox.OutboxWhy;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.ui.today.TodayBook;
import app.tradewind.ui.today.TodayRoom;
import app.tradewind.ui.today.TodayView;
import app.tradewind.ui.today.TodayViewModel;

/// Puts the board of the day together.
final class TodayWiring {

    private TodayWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        TodayViewModel model = new TodayViewModel(room(book, messages));
        model.readProperty().subscribe(read -> {
            if (read) {
                MainWindow window = book.workshop().window();
                window.afterDrawing(() -> Milestones.asAskedFor().reach(Milestones.BOARD));
                window.ready();
            }
        });
        return new TodayView(model);
    }

    /// How many things wait. Blocks.
    static long count(OpenBook book, Messages messages) {
        return TodayViewModel.count(room(book, messages));
    }

    private static TodayRoom room(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        OutboxWhy why = new OutboxWhy(OutboxWiring.room(book, messages));
        return new TodayRoom(
                TodayBook.of(book.database(), workshop.clock()),
                new TodayRules(services::checklist, services.ruleTexts(), services.contacts(), services.letters()),
                new TodayRoom.Post(
                        services.ledger(),
                        services.accounts(),
                        services.mailingRepository(),
                        services.suppressions(),
                        () -> why.reasons().stream()
                                .map(reason -> new TodayRoom.Reason(reason.text(), reason.mend()))
                                .toList()),
                new TodayRoom.Window(
                        workshop.background(), workshop.window().toasts(), book.navigator(), WindowExport::show),
                messages,
                new TodayRoom.Time(workshop.clock(), services.zone()));
    }
}
