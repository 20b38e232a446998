package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Channel;
import app.tradewind.insight.Cost;
import app.tradewind.insight.CostRepository;
import app.tradewind.insight.Money;
import app.tradewind.settings.Settings;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the insights over a book with letters, answers and costs, for people to look at.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class InsightsScreenshotTest {

    @ParameterizedTest
    @CsvSource({
        "en, LIGHT, 1280, 800",
        "zh, LIGHT, 1280, 800",
        "en, DARK, 1920, 1080",
        "zh, DARK, 1280, 800",
        "zh, LIGHT, 1920, 1080",
        "en, DARK, 1280, 800",
        "en, LIGHT, 1920, 1080",
        "zh, DARK, 1920, 1080",
    })
    void thePageAndItsFoot(String language, Settings.Theme theme, double width, double height, @TempDir Path folder) {
        try (BookWindow window = new BookWindow(folder, language, theme, width, height)) {
            fill(window);
            window.go(new Place.InsightsPlace());
            String name = "insights-" + language + "-" + theme.name().toLowerCase(Locale.ROOT)
                    + (width > 1280 ? "-1920" : "");
            assertTrue(Files.exists(FxToolkit.picture(window.scene, name)));

            FxToolkit.doOnFxThread(() -> {
                if (window.scene.lookup(".tw-insights .scroll-pane") instanceof ScrollPane scroll) {
                    // what a viewport keeps of its last picture is not drawn anew without a window
                    scroll.lookup(".viewport").setCache(false);
                    scroll.setVvalue(1);
                }
            });
            window.draw();
            assertTrue(Files.exists(FxToolkit.picture(window.scene, name + "-foot")));
        }
    }

    /// Answers in the mornings of whoever answers, costs of three channels, letters of two months, checked
    /// addresses.
    private static void fill(BookWindow window) {
        Random random = new Random(7);
        window.database.update("UPDATE address SET checked_at = ? WHERE id % 5 <> 0", BookWindow.CLOCK.instant());
        window.database.update("UPDATE address SET verdict = 'VALID' WHERE id % 7 <> 0");
        window.database.update("DELETE FROM interaction WHERE kind = 'REPLY' AND id % 2 = 0");
        List<String> zones = window.database.list(
                row -> row.getString(1), "SELECT coalesce(time_zone, 'UTC') FROM contact ORDER BY id");
        for (int contact = 2; contact <= zones.size(); contact += 2) {
            for (int answers = random.nextInt(4); answers > 0; answers--) {
                window.database.insert(
                        "INSERT INTO interaction (contact_id, kind, at, summary, created_at)"
                                + " VALUES (?, 'REPLY', ?, 'yes', 0)",
                        contact,
                        answered(random, ZoneId.of(zones.get(contact - 1))));
            }
            window.database.update(
                    "UPDATE contact SET created_at = ? WHERE id IN (?, ?)",
                    BookWindow.CLOCK.instant().minus(Duration.ofDays(random.nextInt(340))),
                    contact,
                    contact - 1);
        }
        CostRepository costs = new CostRepository(window.database);
        cost(costs, Channel.FAIR, "Canton Fair 2026", "38000", "CNY", 40);
        cost(costs, Channel.FAIR, "interzum", "4200.50", "EUR", 190);
        cost(costs, Channel.PLATFORM, "", "29800", "CNY", 200);
        cost(costs, Channel.CUSTOMS, "", "12000", "CNY", 90);
    }

    /// On a working day, most often in the morning.
    private static Instant answered(Random random, ZoneId zone) {
        LocalDate day =
                LocalDate.of(2026, 11, 23).minusWeeks(random.nextInt(30)).plusDays(random.nextInt(5));
        int hour = random.nextInt(3) == 0 ? 8 + random.nextInt(10) : 9 + random.nextInt(3);
        Instant at = day.atTime(hour, 20).atZone(zone).toInstant();
        return at.isAfter(BookWindow.CLOCK.instant()) ? at.minus(Duration.ofDays(7)) : at;
    }

    private static void cost(
            CostRepository costs, Channel channel, String occasion, String amount, String currency, int daysAgo) {
        Money money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
        LocalDate day = LocalDate.of(2026, 11, 24).minusDays(daysAgo);
        costs.add(new Cost(0, channel, occasion, money, day, ""), BookWindow.CLOCK.instant());
    }
}
