package app.tradewind.ui.intake;

import app.tradewind.intake.Intake;
import app.tradewind.store.ChangeFeed;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;

/// What the screen of imports works with; put together by `app`.
public record ImportRoom(Intake intake, ChangeFeed changes, Window window, Messages messages, Time time) {

    /// The window around the screen.
    public record Window(Background background, Toasts toasts, Navigator navigator) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {}

    Background background() {
        return window.background();
    }
}
