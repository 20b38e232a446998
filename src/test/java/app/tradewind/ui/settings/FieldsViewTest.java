package app.tradewind.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.CustomField;
import app.tradewind.contact.CustomFieldRepository;
import app.tradewind.contact.CustomKind;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The user's own fields in the settings.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class FieldsViewTest {

    private Database database;
    private ChangeHistoryRepository history;
    private FieldsViewModel model;

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("test.tradewind"), null);
        history = new ChangeHistoryRepository(
                database, new ContactRepository(database), InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z")));
        model = model(Locale.ENGLISH);
    }

    private FieldsViewModel model(Locale language) {
        Toasts toasts = new Toasts() {
            @Override
            public void show(String text) {}

            @Override
            public void show(String text, Runnable undo) {}
        };
        return FxToolkit.onFxThread(() -> new FieldsViewModel(
                new CustomFieldRepository(database), history, Background.inline(), toasts, new Messages(language)));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private void write(String name, CustomKind kind, String choices) {
        FxToolkit.doOnFxThread(() -> {
            model.nameProperty().set(name);
            model.kindProperty().set(kind);
            model.choicesProperty().set(choices);
            model.save();
        });
    }

    private List<String> names() {
        return model.lines().stream().map(CustomField::name).toList();
    }

    @Test
    void fieldsAreWrittenMovedAndRemovedEachAsAStep() {
        write("Terms", CustomKind.CHOICE, "FOB，CIF, EXW");
        write("Pallets", CustomKind.NUMBER, "");
        assertEquals(List.of("FOB", "CIF", "EXW"), model.lines().getFirst().choices());

        FxToolkit.doOnFxThread(() -> model.move(model.lines().getLast(), -1));
        assertEquals(List.of("Pallets", "Terms"), names());
        FxToolkit.doOnFxThread(() -> model.remove(model.lines().getFirst()));
        assertEquals(List.of("Terms"), names());

        history.undo(history.lastUndoable().orElseThrow().id());
        FxToolkit.doOnFxThread(model::reload);
        assertEquals(List.of("Pallets", "Terms"), names());
    }

    @Test
    void nameThatIsTakenAndAChoiceOfOneAreRefused() {
        write("Terms", CustomKind.TEXT, "");
        write("terms", CustomKind.TEXT, "");
        assertEquals("There is a field terms already.", model.errorProperty().get());

        write("Port", CustomKind.CHOICE, "Ningbo");
        assertFalse(model.errorProperty().get().isEmpty());
        assertEquals(List.of("Terms"), names());
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "zh-CN, DARK"})
    void looksRight(String language, Settings.Theme theme) {
        write("Terms", CustomKind.CHOICE, "FOB, CIF, EXW");
        write("Pallets a year", CustomKind.NUMBER, "");
        write("Last visit", CustomKind.DATE, "");
        write("Port", CustomKind.CHOICE, "one");
        Locale locale = Locale.forLanguageTag(language);
        FieldsViewModel seen = model(locale);
        Messages messages = new Messages(locale);
        Scene scene = FxToolkit.onFxThread(() -> {
            seen.edit(seen.lines().getFirst());
            Scene fresh = new Scene(
                    new SettingsView(Map.of(Section.FIELDS, () -> new FieldsView(seen, messages)), messages),
                    1112,
                    738);
            Theme.apply(fresh, Settings.FRESH.withTheme(theme));
            fresh.snapshot(null);
            return fresh;
        });

        FxToolkit.picture(scene, "fields-" + language + "-" + theme.name().toLowerCase(Locale.ROOT));

        assertEquals(3, seen.lines().size());
    }
}
