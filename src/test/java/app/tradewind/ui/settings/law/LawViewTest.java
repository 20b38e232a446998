package app.tradewind.ui.settings.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.LawSources;
import app.tradewind.compliance.ProfileRepository;
import app.tradewind.compliance.Question;
import app.tradewind.compliance.QuestionRepository;
import app.tradewind.compliance.Regime;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.ContactRepository;
import app.tradewind.settings.Settings;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.control.Toasts;
import app.tradewind.ui.settings.Section;
import app.tradewind.ui.settings.SettingsView;
import app.tradewind.work.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law in the settings: countries are corrected and put back, questions answered, each as a step.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class LawViewTest {

    private Database database;
    private final List<Runnable> undos = new ArrayList<>();

    @BeforeEach
    void openABook(@TempDir Path folder) {
        database = Database.create(folder.resolve("law.tradewind"), null);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private LawRoom room(Locale language) {
        Messages messages = new Messages(language);
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-24T08:00:00Z"));
        Toasts toasts = new Toasts() {
            @Override
            public void show(String text) {}

            @Override
            public void show(String text, Runnable undo) {
                undos.add(undo);
            }
        };
        return new LawRoom(
                new LawRoom.Book(
                        new ProfileRepository(database),
                        new QuestionRepository(database),
                        new ChangeHistoryRepository(database, new ContactRepository(database), clock),
                        new LawSources(),
                        clock),
                new RuleTexts(messages),
                messages,
                Background.inline(),
                toasts,
                () -> "Lin");
    }

    @Test
    void aCountryIsCorrectedWithAReasonAndPutBack() {
        ProfilesViewModel model = FxToolkit.onFxThread(() -> new ProfilesViewModel(room(Locale.ENGLISH)));
        assertEquals(74, model.lines().size());
        FxToolkit.doOnFxThread(() -> {
            model.searchProperty().set("germ");
            model.personProperty().set(Regime.OO);
            model.reasonProperty().set("short");
            model.keep();
        });
        assertFalse(model.errorProperty().get().isEmpty());

        FxToolkit.doOnFxThread(() -> {
            model.reasonProperty().set("a letter of my lawyer");
            model.keep();
        });
        ProfileLine line = model.chosenProperty().get();
        assertTrue(line.yours());
        assertEquals("DE", line.profile().code());
        assertEquals("Until they refuse", line.person());
        assertTrue(model.standing(line).contains("your own correction"));

        FxToolkit.doOnFxThread(model::putBack);
        assertFalse(model.chosenProperty().get().yours());
        FxToolkit.doOnFxThread(undos.getLast());
        assertTrue(model.chosenProperty().get().yours());
    }

    @Test
    void anAnswerIsKeptOnceAndTakenBack() {
        QuestionsViewModel model = FxToolkit.onFxThread(() -> new QuestionsViewModel(room(Locale.ENGLISH)));
        FxToolkit.doOnFxThread(() -> {
            model.answer(Question.SHARED_DEVICE, "NO");
            model.answer(Question.SHARED_DEVICE, "NO");
        });
        assertEquals("NO", model.answersProperty().get().get(Question.SHARED_DEVICE));
        assertEquals(1, undos.size());

        FxToolkit.doOnFxThread(undos.getFirst());
        assertEquals("", model.answersProperty().get().get(Question.SHARED_DEVICE));
        assertEquals(Map.of(), new QuestionRepository(database).answers());
    }

    @ParameterizedTest
    @CsvSource({"en,LIGHT,1280,800", "zh-CN,DARK,1280,800", "zh-CN,LIGHT,1280,800", "en,DARK,1920,1080"})
    void theSectionShowsCountriesAndQuestions(String language, String theme, int width, int height) {
        LawView view = FxToolkit.onFxThread(() -> new LawView(room(Locale.forLanguageTag(language))));
        Scene scene = FxToolkit.onFxThread(() -> {
            Scene made = new Scene(
                    new SettingsView(Map.of(Section.LAW, () -> view), new Messages(Locale.forLanguageTag(language))),
                    width - 168.0,
                    height - 62.0);
            Theme.apply(made, Settings.FRESH.withTheme(Settings.Theme.valueOf(theme)));
            made.snapshot(null);
            return made;
        });
        FxToolkit.picture(scene, "law-countries-" + language + "-" + theme + "-" + width);
        FxToolkit.doOnFxThread(() -> {
            TableView<?> table = (TableView<?>) scene.lookup("#law-profiles");
            assertEquals(74, table.getItems().size());
            ((TabPane) view.lookup(".tab-pane")).getSelectionModel().select(1);
        });
        FxToolkit.picture(scene, "law-questions-" + language + "-" + theme + "-" + width);
        FxToolkit.doOnFxThread(() -> {
            view.applyCss();
            view.layout();
            assertTrue(scene.lookup("#question-SHARED_DEVICE") != null);
        });
    }
}
