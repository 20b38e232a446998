package app.tradewind.app;

import app.tradewind.contact.SegmentRepository;
import app.tradewind.insight.CostRepository;
import app.tradewind.insight.InsightSource;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Screen;
import app.tradewind.ui.insights.InsightsRoom;
import app.tradewind.ui.insights.InsightsView;
import app.tradewind.ui.insights.InsightsViewModel;

/// Puts the screen of insights together.
final class InsightsWiring {

    private InsightsWiring() {}

    static Screen screen(OpenBook book, Messages messages) {
        Workshop workshop = book.workshop();
        Services services = book.services(messages);
        InsightsRoom room = new InsightsRoom(
                new InsightsRoom.Book(
                        new InsightSource(book.database()),
                        new CostRepository(book.database()),
                        services.history(),
                        new SegmentRepository(book.database()),
                        services.queries()),
                new FigureExport(new WindowExport(services)),
                new InsightsRoom.Window(workshop.background(), workshop.window().toasts(), book.navigator()),
                messages,
                new InsightsRoom.Time(workshop.clock(), services.zone()));
        return new InsightsView(new InsightsViewModel(room, book.database().changes()));
    }
}
