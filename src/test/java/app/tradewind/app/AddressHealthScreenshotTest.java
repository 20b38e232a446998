package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.address.dns.MailDomain;
import app.tradewind.address.dns.MailDomainRepository;
import app.tradewind.address.dns.MailRoute;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.SampleBook;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.contact.health.HealthCheck;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.control.Theme;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the clean-up and of what the detail says of addresses, in both languages, colour schemes and sizes.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class AddressHealthScreenshotTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    @ParameterizedTest
    @CsvSource({
        "zh, LIGHT, 1280, 800, clean-up, false",
        "en, DARK, 1280, 800, clean-up, true",
        "en, LIGHT, 1920, 1080, clean-up, true",
        "zh, DARK, 1920, 1080, clean-up, false",
        "en, LIGHT, 1024, 700, clean-up, true",
        "zh, LIGHT, 1280, 1300, mistyped, false",
        "en, DARK, 1280, 1300, mistyped, false",
        "en, LIGHT, 1280, 800, guess, false",
        "zh, DARK, 1920, 1080, guess, false",
        "en, LIGHT, 1280, 1300, returned, false",
    })
    void theHealthOfAddresses(
            String language,
            Settings.Theme theme,
            int width,
            int height,
            String what,
            boolean planned,
            @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        try (Database database = Database.create(folder.resolve("hinges.tradewind"), null);
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            Place place = place(fill(database), what);
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            Scene scene = FxToolkit.onFxThread(() -> {
                window.setPage(book.shell(messages));
                Parent root = window.scene().getRoot();
                window.scene().setRoot(new Group());
                Scene sized = new Scene(root, width, height);
                Theme.apply(sized, settings.settings());
                book.navigator().go(place);
                sized.snapshot(null);
                return sized;
            });
            FxToolkit.settle(background::isQuiet);
            if (planned) {
                FxToolkit.doOnFxThread(() -> ((Button) scene.lookup("#clean-up-REMOVE")).fire());
                FxToolkit.settle(background::isQuiet);
            }
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
            String name =
                    "addresses-" + what + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
            assertTrue(Files.exists(FxToolkit.picture(fresh, name)));
        }
    }

    private static Place place(List<ContactId> people, String what) {
        return switch (what) {
            case "mistyped" -> new Place.ContactPlace(people.get(0));
            case "guess" -> new Place.ContactPlace(people.get(1));
            case "returned" -> new Place.ContactPlace(people.get(2));
            default -> new Place.CleanUpPlace();
        };
    }

    private static List<ContactId> fill(Database database) {
        SampleBook.fill(database, 300, CLOCK.instant());
        ContactRepository contacts = new ContactRepository(database);
        Instant now = CLOCK.instant();
        ContactId mistyped = contacts.add(
                ContactSamples.contact(
                        "name",
                        "Anna Kowalska",
                        "company",
                        "Nordmöbel",
                        "country",
                        "PL",
                        "title",
                        "Buyer",
                        "address",
                        "anna.kowalska@gmial.com; anna.kowalska@nordmoebel.pl"),
                now);
        contacts.add(
                ContactSamples.contact(
                        "name",
                        "Jan Novak",
                        "company",
                        "Hestia Beschläge",
                        "website",
                        "https://hestia-home.de",
                        "country",
                        "DE",
                        "address",
                        "novakj@hestia-home.de"),
                now);
        ContactId guess = contacts.add(
                ContactSamples.contact(
                        "name",
                        "Jürgen Müller",
                        "company",
                        "Hestia Beschläge",
                        "country",
                        "DE",
                        "title",
                        "Head of Purchasing"),
                now);
        ContactId returned = contacts.add(
                ContactSamples.contact(
                        "name",
                        "Pedro Alvarez",
                        "company",
                        "Muebles Alvarez",
                        "country",
                        "ES",
                        "address",
                        "palvarez@muebles-alvarez.es"),
                now);
        database.update(
                "UPDATE address SET bounce = 'HARD', bounce_code = '5.1.1', bounce_at = ? WHERE key LIKE 'palvarez%'",
                now.minusSeconds(864_000));
        database.update(
                "UPDATE address SET imported_verdict = 'VALID', imported_by = 'Hunter', imported_at = ? WHERE key LIKE"
                        + " 'palvarez%'",
                now.minusSeconds(4_864_000));
        for (String text : List.of("mail@pic.png", "info@hotmial.com", "a.berg@gmail.con", "marta@outlok.com")) {
            contacts.add(ContactSamples.contact("company", "Firm " + text.length(), "address", text), now);
        }
        new SuppressionRepository(database)
                .suppressAddress("novakj@hestia-home.de", SuppressionReason.OPT_OUT, "by reply", now);
        MailDomainRepository domains = new MailDomainRepository(database);
        domains.keep(new MailDomain(
                "nordmoebel.pl", MailRoute.EXCHANGER, List.of("mx1.nordmoebel.pl"), now.minusSeconds(300_000)));
        domains.keep(new MailDomain("muebles-alvarez.es", MailRoute.NULL_MX, List.of(), now.minusSeconds(300_000)));
        new HealthCheck(database, CLOCK).all(Progress.none());
        return List.of(mistyped, guess, returned);
    }
}
