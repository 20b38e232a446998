package app.tradewind.ui.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Field;
import app.tradewind.contact.HistoryStep;
import app.tradewind.contact.SampleBook;
import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of what was done.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class HistoryViewTest {

    @TempDir
    Path folder;

    private Database database;
    private ContactRepository contacts;
    private ContactsTestRoom surroundings;
    private HistoryViewModel model;
    private HistoryView view;

    @BeforeEach
    void changeABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        SampleBook.fill(database, 30, ContactsTestRoom.NOW);
        contacts = new ContactRepository(database);
        show(Locale.ENGLISH, Settings.Theme.LIGHT);
        FxToolkit.doOnFxThread(() -> {
            ContactsViewModel table = new ContactsViewModel(surroundings.room);
            table.activate();
            table.selection().select(new ContactId(3));
            table.detail().edit(Field.TITLE, "Head Buyer");
            table.detail().edit(Field.NOTE, "Wants samples");
            table.selection().selectAll();
            table.tagAll("fair");
            table.release();
        });
        FxToolkit.doOnFxThread(model::reload);
    }

    private void show(Locale language, Settings.Theme theme) {
        surroundings = new ContactsTestRoom(database, folder, language, MayWriteSource.NONE);
        surroundings.settings.change(now -> now.withTheme(theme));
        FxToolkit.doOnFxThread(() -> {
            model = new HistoryViewModel(surroundings.room);
            view = new HistoryView(model);
            view.activate();
            view.show(new Place.HistoryPlace());
        });
    }

    @AfterEach
    void closeIt() {
        FxToolkit.doOnFxThread(view::release);
        database.close();
    }

    private List<HistoryStep> steps() {
        return Objects.requireNonNull(model.stepsProperty().get());
    }

    @Test
    void stepIsTakenBackByEnterAndDoneAgain() {
        assertEquals(3, steps().size());
        assertEquals("Change of many · 30 people", model.facts(steps().getFirst()));

        Node list = Objects.requireNonNull(FxToolkit.onFxThread(() -> {
            Scene scene = new Scene(view, 800, 600);
            scene.snapshot(null);
            return scene.lookup("#history");
        }));
        FxToolkit.doOnFxThread(() ->
                list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));

        assertTrue(steps().getFirst().undone());
        assertFalse(contacts.require(new ContactId(5)).tags().contains("fair"));

        FxToolkit.doOnFxThread(() -> model.turn(steps().getFirst()));
        assertFalse(steps().getFirst().undone());
        assertTrue(contacts.require(new ContactId(5)).tags().contains("fair"));
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1112, 738", "zh-CN, DARK, 1112, 738"})
    void looksRight(String language, Settings.Theme theme, int width, int height) {
        FxToolkit.doOnFxThread(() -> model.turn(steps().getFirst()));
        FxToolkit.doOnFxThread(view::release);
        show(Locale.forLanguageTag(language), theme);
        Scene scene = FxToolkit.onFxThread(() -> {
            Scene fresh = new Scene(view, width, height);
            Theme.apply(fresh, surroundings.settings.settings());
            fresh.snapshot(null);
            return fresh;
        });

        FxToolkit.picture(scene, "history-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width);

        assertEquals(3, steps().size());
    }
}
