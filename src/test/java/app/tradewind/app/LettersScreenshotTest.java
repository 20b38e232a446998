package app.tradewind.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactOrder;
import app.tradewind.contact.ContactQuery;
import app.tradewind.contact.SampleBook;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.letter.Identity;
import app.tradewind.letter.LetterFile;
import app.tradewind.letter.LetterFileRepository;
import app.tradewind.letter.StarterTemplates;
import app.tradewind.letter.Template;
import app.tradewind.letter.TemplatePurpose;
import app.tradewind.letter.snippet.Snippet;
import app.tradewind.letter.snippet.SnippetRepository;
import app.tradewind.letter.spelling.SpellingRepository;
import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Mailings;
import app.tradewind.mail.Security;
import app.tradewind.mail.assist.AssistRepository;
import app.tradewind.mail.assist.AssistSettings;
import app.tradewind.mail.sequence.Step;
import app.tradewind.settings.Settings;
import app.tradewind.settings.SettingsFile;
import app.tradewind.store.Database;
import app.tradewind.text.Messages;
import app.tradewind.ui.FxToolkit;
import app.tradewind.ui.control.Place;
import app.tradewind.ui.shell.FxBackground;
import app.tradewind.ui.shell.MainWindow;
import app.tradewind.work.Progress;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of the screen of letters over a sample book, for people to look at: `target/screenshots/letters-*.png`.
@Tag("screen")
@ExtendWith(FxToolkit.class)
class LettersScreenshotTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-24T13:14:00Z"));

    private static final String LETTER = """
            <p>Dear {{contact.givenName | there}},</p><p>{{personal.line | I saw your range of kitchen fittings.}}</p>
            <p>We make <b>stainless soft-close hinges</b> in Ningbo; each lot ships with its 80,000-cycle test report.
            Cabinet makers in {{company.country | your country}} buy from us, in lots from 500 sets:</p>
            <ul><li>35 mm cup, full overlay</li><li>110 degrees, clip-on</li></ul>
            <p>May I send you two samples this week, at our cost? A “yes” and your delivery address are enough.</p>""";

    private static final String ARABIC_SUBJECT = "مفصلات هادئة الإغلاق لشركة {{company.name | شركتكم}}";

    private static final String ARABIC = """
            <p>السيد {{contact.familyName | المحترم}}،</p><p>{{personal.line | رأيت تشكيلة المطابخ لديكم.}}</p>
            <p>نصنع في نينغبو مفصلات من الفولاذ المقاوم للصدأ، ومع كل شحنة تقرير اختبار 80,000 دورة.</p>
            <ul><li>كوب 35 مم</li><li>تركيب سريع</li></ul>
            <p>هل أرسل لكم عينتين هذا الأسبوع على حسابنا؟</p>""";

    private static final List<String> PAGES = List.of(
            "start",
            "empty",
            "composer",
            "preview",
            "make",
            "leftout",
            "mailing",
            "sequence",
            "followup",
            "approve",
            "edit",
            "arabic",
            "desk",
            "versions",
            "phone",
            "assist",
            "writing");

    static Stream<Arguments> pages() {
        return PAGES.stream()
                .flatMap(page -> Stream.of("en", "zh")
                        .flatMap(language -> Stream.of(Settings.Theme.LIGHT, Settings.Theme.DARK)
                                .map(theme -> Arguments.of(language, theme, page))));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPage(String language, Settings.Theme theme, String page, @TempDir Path folder) {
        Messages messages = new Messages(Locale.of(language));
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.change(now -> now.withTheme(theme));
        try (Database database = Database.create(folder.resolve("hinges.tradewind"), null);
                FxBackground background = new FxBackground(failure -> {
                    throw new AssertionError(failure);
                })) {
            Place place = fill(new Services(database, messages, CLOCK, ZoneOffset.UTC), page);
            MainWindow window = FxToolkit.onFxThread(() -> new MainWindow(settings::settings, () -> messages));
            OpenBook book = FxToolkit.onFxThread(
                    () -> new OpenBook(database, new Workshop(settings, CLOCK, window, background, () -> {})));
            FxToolkit.doOnFxThread(() -> {
                window.setPage(book.shell(messages));
                book.navigator().go(place);
                window.dress();
            });
            FxToolkit.settle(background::isQuiet);
            press(window, background, page);

            Path picture = FxToolkit.picture(
                    window.scene(),
                    "letters-" + page + "-" + language + "-" + theme.name().toLowerCase(Locale.ROOT));

            assertTrue(Files.exists(picture));
        }
    }

    private static void press(MainWindow window, FxBackground background, String page) {
        switch (page) {
            case "preview" -> fire(window, "#preview");
            case "make" -> fire(window, "#make");
            case "leftout" -> {
                fire(window, "#make");
                FxToolkit.settle(background::isQuiet);
                fire(window, "#make-all");
            }
            case "edit" -> fire(window, "#edit");
            case "versions" -> fire(window, "#show-versions");
            case "phone" -> {
                fire(window, "#preview");
                fire(window, "#as-phone");
            }
            case "assist" -> fire(window, "#assist");
            case "followup" -> fire(window, "#add-step");
            default -> {}
        }
        FxToolkit.settle(background::isQuiet);
    }

    private static void fire(MainWindow window, String id) {
        FxToolkit.doOnFxThread(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            ((ButtonBase) window.scene().lookup(id)).fire();
        });
    }

    private static Place fill(Services services, String page) {
        if (page.equals("empty")) {
            return new Place.LettersPlace();
        }
        Instant now = CLOCK.instant();
        SampleBook.fill(services.database(), 300, now);
        services.identities().save(identity());
        long account = services.accounts().add(account(), now);
        StarterTemplates.install(services.templates(), now.minusSeconds(90_000));
        Template template = services.templates()
                .add(
                        Template.fresh(
                                "First letter · hinges",
                                "en",
                                TemplatePurpose.FIRST,
                                "Soft-close hinges for {{company.name | your firm}}",
                                LETTER),
                        now.minusSeconds(60));
        prepare(services, page, template, now);
        if (page.equals("arabic")) {
            services.templates()
                    .add(
                            Template.fresh("رسالة أولى", "ar", TemplatePurpose.FIRST, ARABIC_SUBJECT, ARABIC),
                            now.minusSeconds(30));
        }
        long[] people = Arrays.copyOf(services.contacts().ids(ContactQuery.ALL, ContactOrder.USUAL), 46);
        long mailing = services.mailings()
                .create(new Mailings.Wish("Hinges, November", template.id(), account, ""), people, Progress.none())
                .mailing();
        if (page.equals("leftout")) {
            leaveSomeOut(services, people);
        }
        return switch (page) {
            case "start" -> new Place.LettersPlace();
            case "mailing" -> new Place.MailingPlace(mailing);
            case "writing" -> new Place.SettingsPlace("writing");
            case "sequence", "followup" -> {
                followed(services, mailing);
                yield new Place.MailingPlace(mailing);
            }
            case "approve", "edit", "assist" ->
                new Place.LetterPlace(services.letters().idsOfMailing(mailing)[8]);
            default ->
                new Place.ComposePlace(
                        Arrays.stream(people).mapToObj(ContactId::new).toList(), "");
        };
    }

    private static void prepare(Services services, String page, Template template, Instant now) {
        switch (page) {
            case "desk", "phone" -> {
                LetterFileRepository files = new LetterFileRepository(services.database());
                LetterFile picture = files.keepPicture("hinge.png", "image/png", drawing());
                String html = LETTER.replace(
                        "<ul>",
                        "<p><img src=\"cid:" + picture.cid()
                                + "\" alt=\"The hinge, open and shut\" width=\"260\"></p><ul>");
                services.templates()
                        .save(
                                template.withText(
                                                template.subject(),
                                                html.replace("two samples", "two sampels")
                                                        .replace("cabinet makers", "cabinet makerss"))
                                        .withFiles(List.of(
                                                picture,
                                                files.keep("Soft-close hinges 2026.pdf", "", new byte[640_000]),
                                                files.keep("test report.zip", "", new byte[3_100_000]))),
                                now.minusSeconds(50));
            }
            case "versions" -> {
                services.templates()
                        .save(
                                template.withText("Hinges that close softly: {{company.name | your firm}}", LETTER),
                                now.minusSeconds(50));
                services.templates()
                        .save(
                                template.withText(
                                        template.subject(), "<p>Dear {{contact.givenName | there}},</p>" + LETTER),
                                now.minusSeconds(40));
            }
            case "assist" ->
                new AssistRepository(services.database())
                        .save(new AssistSettings(true, "http://localhost:11434/v1", "small", ""));
            case "writing" -> {
                SnippetRepository snippets = new SnippetRepository(services.database());
                snippets.save(new Snippet(0, "moq", "en", "<p>We ship lots from 500 sets.</p>"), now);
                snippets.save(new Snippet(0, "bg", "de", "<p>Mit freundlichen Grüßen</p>"), now);
                snippets.save(new Snippet(0, "test", "", "<p>80,000 cycles, EN 15570</p>"), now);
                SpellingRepository words = new SpellingRepository(services.database());
                List.of("softclose", "Ningbo", "overlay").forEach(words::addWord);
            }
            default -> {}
        }
    }

    private static byte[] drawing() {
        BufferedImage drawing = new BufferedImage(520, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawing.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xdfe7ea), 520, 240, new Color(0x8aa4ad)));
        pen.fillRect(0, 0, 520, 240);
        pen.setColor(new Color(0x2e4450));
        pen.fillRoundRect(60, 90, 220, 60, 20, 20);
        pen.fillOval(280, 60, 120, 120);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawing, "png", bytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    /// Most first letters left a week ago; some people answered, some letters came back, two follow-ups come.
    private static void followed(Services services, long mailing) {
        Instant then = Instant.parse("2026-11-17T14:40:00Z");
        long[] letters = services.letters().idsOfMailing(mailing);
        long template = services.templates().list().stream()
                .filter(one -> one.purpose() == TemplatePurpose.FOLLOW_UP
                        && one.language().equals("en"))
                .findFirst()
                .orElseThrow()
                .id();
        services.steps().add(new Step(0, mailing, 2, template, 4, true));
        services.steps().add(new Step(0, mailing, 3, template, 8, true));
        for (int i = 0; i < 40; i++) {
            services.database()
                    .update(
                            "UPDATE letter SET state = 'SENT', message_id = ?, at = ? WHERE id = ?",
                            "<m" + i + "@hinges.example>",
                            then,
                            letters[i]);
            services.database().insert("""
                    INSERT INTO delivery (letter_id, account_id, address, message_id, started_at, outcome)
                    SELECT id, 1, address, message_id, ?, 'SENT' FROM letter WHERE id = ?
                    """, then.plusSeconds(i * 240L), letters[i]);
        }
        for (int i : new int[] {3, 7, 12}) {
            services.database()
                    .insert(
                            "INSERT INTO interaction (contact_id, kind, at, summary, created_at)"
                                    + " SELECT contact_id, 'REPLY', ?1, 'Send two samples', ?1 FROM letter WHERE id = ?2",
                            then.plusSeconds(90_000),
                            letters[i]);
        }
        services.database().update("UPDATE letter SET state = 'BOUNCED' WHERE id = ?", letters[5]);
    }

    private static void leaveSomeOut(Services services, long[] people) {
        Instant now = CLOCK.instant();
        Contact complained = services.contacts().require(new ContactId(people[2]));
        services.suppressions()
                .suppressAddress(
                        complained.mainAddress().orElseThrow().value(), SuppressionReason.MANUAL, "a sample", now);
        services.contacts().delete(now, people[5]);
    }

    private static Identity identity() {
        return new Identity(
                "Lin Hua",
                "Export Manager",
                "Hinges Ltd",
                "+86 574 8765 4321",
                "lin@hinges.example",
                "hinges.example",
                "8 Port Road, Ningbo 315000, China",
                "CN",
                "",
                List.of(),
                List.of("hinges", "dampers"));
    }

    private static MailAccount account() {
        return new MailAccount(
                0,
                "lin",
                "Lin Hua",
                "lin@hinges.example",
                "",
                "smtp.exmail.qq.com",
                465,
                Security.TLS,
                "lin@hinges.example",
                "only a sample",
                "imap.exmail.qq.com",
                993,
                "8 Port Road, Ningbo 315000, China",
                Limits.CAREFUL,
                false);
    }
}
