package app.tradewind.app;

import static app.tradewind.contact.ContactSamples.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactEdit;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.LawfulBasis;
import app.tradewind.contact.SampleBook;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the page of duplicates, in both languages, both colour schemes and two sizes; the book is looked
/// through when the page is gone to.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class DuplicatesScreenshotTest {

    private static final Instant NOW = Instant.parse("2026-11-24T13:14:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);

    @ParameterizedTest
    @CsvSource({
        "zh, LIGHT, 1280, 800, page",
        "en, LIGHT, 1280, 800, page",
        "zh, DARK, 1280, 800, page",
        "en, DARK, 1920, 1080, page",
        "en, LIGHT, 1280, 800, sure",
        "zh, DARK, 1280, 800, company",
        "en, LIGHT, 1280, 800, none",
        "zh, LIGHT, 1280, 800, past",
        "en, LIGHT, 1280, 800, hint",
        "zh, LIGHT, 1024, 700, page",
    })
    void thePageOfDuplicates(
            String language, Settings.Theme theme, int width, int height, String state, @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        try (Database database = Database.create(folder.resolve("hinges.tradewind"), null);
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            long mary = fill(database, !state.equals("none"));
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            Scene scene = FxToolkit.onFxThread(() -> {
                window.setPage(book.shell(messages));
                Parent root = window.scene().getRoot();
                window.scene().setRoot(new Group());
                Scene sized = new Scene(root, width, height);
                Theme.apply(sized, settings.settings());
                book.navigator().go(new Place.DuplicatesPlace(new ContactId(mary)));
                sized.snapshot(null);
                return sized;
            });
            FxToolkit.settle(background::isQuiet);
            assertEquals(state.equals("none") ? 0 : 6, FxToolkit.onFxThread(() -> groups(scene)));
            if (state.equals("past")) {
                FxToolkit.doOnFxThread(() -> ((Button) scene.lookup("#merge")).fire());
                FxToolkit.settle(background::isQuiet);
            }
            FxToolkit.doOnFxThread(() -> go(scene, book, state, mary));
            FxToolkit.settle(background::isQuiet);

            String name =
                    "duplicates-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + state;
            // a scene outside a window forgets to draw what changed since its first picture: a new one draws all
            Scene fresh = FxToolkit.onFxThread(() -> {
                Parent root = scene.getRoot();
                scene.setRoot(new Group());
                Scene made = new Scene(root, width, height);
                Theme.apply(made, settings.settings());
                made.snapshot(null);
                return made;
            });
            FxToolkit.settle(background::isQuiet);
            assertTrue(Files.exists(FxToolkit.picture(fresh, name)));
        }
    }

    private static int groups(Scene scene) {
        return ((ListView<?>) scene.lookup("#duplicate-groups")).getItems().size();
    }

    private static void go(Scene scene, OpenBook book, String state, long mary) {
        switch (state) {
            case "sure" -> ((Button) scene.lookup("#merge-all")).fire();
            case "company" ->
                ((ListView<?>) scene.lookup("#duplicate-groups"))
                        .getSelectionModel()
                        .select(3);
            case "past" -> ((Button) scene.lookup("#past")).fire();
            case "hint" -> book.navigator().go(new Place.ContactPlace(new ContactId(mary)));
            default -> {
                // the page as it is
            }
        }
    }

    private static long fill(Database database, boolean twice) {
        SampleBook.fill(database, twice ? 120 : 12, NOW);
        database.update("DELETE FROM phone");
        if (!twice) {
            return 1;
        }
        ContactRepository contacts = new ContactRepository(database);
        InteractionRepository timeline = new InteractionRepository(database, contacts);
        long mary = contacts.add(
                        with(
                                contact(
                                        "name", "Mary Collinsworth",
                                        "title", "Category Manager",
                                        "company", "Harborside & Pine LLC",
                                        "address", "mcollinsworth@harborsidepine.example",
                                        "phone", "+1 212 555 0148",
                                        "country", "US",
                                        "city", "New York",
                                        "grade", "B",
                                        "stage", "contacted",
                                        "channel", "website",
                                        "obtainedAt", "2026-10-02",
                                        "note", "Likes matt black"),
                                BasisKind.PUBLISHED),
                        NOW)
                .value();
        for (int i = 1; i <= 8; i++) {
            timeline.add(
                    new Interaction(
                            0,
                            new ContactId(mary),
                            InteractionKind.CALL,
                            NOW.minus(Duration.ofDays(i)),
                            "Asked for prices",
                            null,
                            null),
                    NOW);
        }
        contacts.add(
                with(
                        contact(
                                "name", "Maria Collinsworth",
                                "title", "Buyer",
                                "company", "Harbourside and Pine",
                                "address", "m.collinsworth@harborsidepine.example",
                                "country", "US",
                                "grade", "A",
                                "channel", "fair",
                                "occasion", "Canton Fair 2026",
                                "obtainedAt", "2026-10-17",
                                "note", "Met at booth 7.1, wants two samples"),
                        BasisKind.CARD),
                NOW);
        add(contacts, "陈志远", "Lion Star Trading Pte Ltd", "zhiyuan@lionstar.example", "SG");
        add(contacts, "Chen Zhiyuan", "Lion Star Trading", "chen.zhiyuan@lionstar.example", "SG");
        add(contacts, "Olaf Haddenbrook", "Gulfstream Kitchens FZE", "olaf@gulfstreamkitchens.example", "AE");
        add(contacts, "O. Haddenbrook", "Gulfstream Kitchens", "ohaddenbrook@gulfstreamkitchens.example", "AE");
        add(contacts, "João Pereirinha", "Casa Ferragista Ltda", "joao@casaferragista.example", "BR");
        add(contacts, "Joao Pereirinha", "Casa Ferragista", "joao@casaferragista.example", "BR");
        contacts.add(
                contact(
                        "name",
                        "Ute Brandauer",
                        "company",
                        "Hydraulik Nordstern GmbH",
                        "website",
                        "www.hydraulik-nordstern.example",
                        "country",
                        "DE",
                        "city",
                        "Hamburg",
                        "address",
                        "ute@hydraulik-nordstern.example"),
                NOW);
        contacts.add(
                contact(
                        "name",
                        "Lars Wiebke",
                        "company",
                        "Hydraulick Nordstern",
                        "website",
                        "hydraulik-nordstern.example",
                        "country",
                        "DE",
                        "address",
                        "lars@hydraulik-nordstern.example"),
                NOW);
        return mary;
    }

    private static Contact with(Contact contact, BasisKind basis) {
        return new ContactEdit(contact, NOW)
                .basis(LawfulBasis.of(basis, NOW, ""))
                .done();
    }

    private static void add(ContactRepository contacts, String name, String company, String address, String country) {
        contacts.add(contact("name", name, "company", company, "address", address, "country", country), NOW);
    }
}
