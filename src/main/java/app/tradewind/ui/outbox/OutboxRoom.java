package app.tradewind.ui.outbox;

import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Outbox;
import app.tradewind.mail.plan.SendPlan;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.InstantSource;
import java.time.ZoneId;

/// What the screen of the outbox works with; put together by `app`.
public record OutboxRoom(Post post, OutboxRun run, Window window, Messages messages, Time time) {

    /// The rooms below: what sends, and what remembers it.
    public record Post(
            Outbox outbox, LedgerRepository ledger, AccountRepository accounts, Mailings mailings, SendPlan plan) {}

    /// The window around the screen.
    public record Window(Background background, Toasts toasts, Navigator navigator) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {}

    Background background() {
        return window.background();
    }
}
