package app.tradewind.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.market.ClosedDayRepository;
import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.control.Toasts;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("screen")
@ExtendWith(FxToolkit.class)
class ClosedDaysViewTest {

    private Database database;
    private Runnable undo = () -> {};
    private ClosedDaysViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.create(folder.resolve("days.tradewind"), null);
        model = model(Locale.ENGLISH);
    }

    private ClosedDaysViewModel model(Locale language) {
        Toasts toasts = new Toasts() {
            @Override
            public void show(String text) {}

            @Override
            public void show(String text, Runnable back) {
                undo = back;
            }
        };
        ContactRepository contacts = new ContactRepository(database);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));
        ClosedDaysViewModel.Book book = new ClosedDaysViewModel.Book(
                new ClosedDayRepository(database), new ChangeHistoryRepository(database, contacts, clock));
        return FxToolkit.onFxThread(
                () -> new ClosedDaysViewModel(book, Background.inline(), toasts, new Messages(language)));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private void write(String first, @Nullable String last, String name, String country, boolean yearly) {
        FxToolkit.doOnFxThread(() -> {
            model.firstProperty().set(LocalDate.parse(first));
            model.lastProperty().set(last == null ? null : LocalDate.parse(last));
            model.nameProperty().set(name);
            model.countryProperty().set(country);
            model.everyYearProperty().set(yearly);
            model.add();
        });
    }

    @Test
    void closedDaysAreAddedRemovedAndTakenBack() {
        write("2027-02-04", "2027-02-17", "Spring Festival", "", false);
        write("2026-08-03", "2026-08-21", "summer", "France", true);

        assertEquals(
                List.of("every year", "4 Feb"),
                model.lines().stream()
                        .map(line -> line.days().contains("every year")
                                ? "every year"
                                : line.days().substring(0, 5))
                        .toList());
        FxToolkit.doOnFxThread(() -> model.remove(model.lines().getFirst()));
        assertEquals(1, model.lines().size());
        FxToolkit.doOnFxThread(undo);
        assertEquals("France", model.lines().getFirst().country());
    }

    @Test
    void strangeCountriesAndBackwardSpansAreRefused() {
        write("2027-02-04", null, "x", "Atlantis", false);
        assertEquals(
                "There is no country Atlantis. Its name or code, such as France or FR.",
                model.errorProperty().get());
        write("2027-02-04", "2027-02-01", "x", "", false);
        assertFalse(model.errorProperty().get().isEmpty());
        assertEquals(0, model.lines().size());
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "zh-CN, DARK", "en, DARK", "zh-CN, LIGHT"})
    void looksRight(String language, Settings.Theme theme) {
        write("2027-02-04", "2027-02-17", "Spring Festival", "", false);
        write("2026-08-03", "2026-08-21", "Summer", "France", true);
        write("2026-10-15", "2026-10-19", "Canton Fair", "", false);
        Locale locale = Locale.forLanguageTag(language);
        ClosedDaysViewModel seen = model(locale);
        Messages messages = new Messages(locale);
        Scene scene = FxToolkit.onFxThread(() -> {
            Scene fresh = new Scene(
                    new SettingsView(Map.of(Section.CALENDAR, () -> new ClosedDaysView(seen, messages)), messages),
                    1112,
                    738);
            Theme.apply(fresh, Settings.FRESH.withTheme(theme));
            fresh.snapshot(null);
            return fresh;
        });

        FxToolkit.picture(scene, "closed-days-" + language + "-" + theme.name().toLowerCase(Locale.ROOT));

        assertEquals(3, seen.lines().size());
    }
}
