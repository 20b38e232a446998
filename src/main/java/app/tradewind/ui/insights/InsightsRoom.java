package app.tradewind.ui.insights;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactQueryParser;
import app.tradewind.contact.SegmentRepository;
import app.tradewind.insight.CostRepository;
import app.tradewind.insight.InsightSource;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;

/// What the screen of insights works with; put together by `app`.
public record InsightsRoom(Book book, InsightExport export, Window window, Messages messages, Time time) {

    /// The figures, and what the user enters beside them.
    public record Book(
            InsightSource figures,
            CostRepository costs,
            ChangeHistoryRepository history,
            SegmentRepository segments,
            ContactQueryParser queries) {}

    /// The window around the screen.
    public record Window(Background background, Toasts toasts, Navigator navigator) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {}

    Background background() {
        return window.background();
    }
}
