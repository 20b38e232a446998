package app.tradewind.ui.today;

import app.tradewind.contact.SuppressionRepository;
import app.tradewind.mail.AccountRepository;
import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.MailingRepository;
import app.tradewind.text.Messages;
import app.tradewind.ui.control.Navigator;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the board of the day works with; put together by `app`.
public record TodayRoom(TodayBook book, TodayLaw law, Post post, Window window, Messages messages, Time time) {

    /// What waits to leave and what left.
    ///
    /// @param reasons why nothing leaves just now, the gravest first; blocks
    public record Post(
            LedgerRepository ledger,
            AccountRepository accounts,
            MailingRepository mailings,
            SuppressionRepository suppressions,
            Supplier<List<Reason>> reasons) {}

    /// One reason, and where it is mended.
    public record Reason(String text, @Nullable Place mend) {}

    /// The window around the screen.
    ///
    /// @param browser opens a web address outside
    public record Window(Background background, Toasts toasts, Navigator navigator, Consumer<String> browser) {}

    /// Now, and the user's own zone.
    public record Time(InstantSource clock, ZoneId zone) {

        Instant now() {
            return clock.instant();
        }

        /// When the user's day ends.
        Instant endOfDay() {
            return now().atZone(zone)
                    .toLocalDate()
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant();
        }

        Instant startOfMonth() {
            return now().atZone(zone)
                    .toLocalDate()
                    .withDayOfMonth(1)
                    .atTime(LocalTime.MIDNIGHT)
                    .atZone(zone)
                    .toInstant();
        }
    }

    Background background() {
        return window.background();
    }
}
