package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.tradewind.contact.BasisKind;
import app.tradewind.contact.Channel;
import app.tradewind.contact.Contact;
import app.tradewind.contact.FollowUp;
import app.tradewind.contact.FollowUpRepository;
import app.tradewind.contact.SourceType;
import app.tradewind.text.Messages;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccasionImportTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final OccasionForm FAIR = new OccasionForm(
            Channel.FAIR,
            "",
            "Canton Fair 2025",
            LocalDate.of(2025, 10, 19),
            "7.1F12",
            List.of("valves"),
            SourceType.CARD);
    private static final String HEAD = "Name,Email,Country";

    private IntakeBook book;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        book = new IntakeBook(folder, (country, kind) -> "JP".equals(country));
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    @Test
    void fairStandsInEveryContact() {
        run(FAIR, "Ken Sato,ken@satovalves.co.jp,Japan");

        Contact ken = book.only();
        assertEquals(Channel.FAIR, ken.origin().channel());
        assertEquals("Canton Fair 2025", ken.origin().occasion());
        assertEquals("booth 7.1F12", ken.origin().detail());
        assertEquals(Instant.parse("2025-10-19T00:00:00Z"), ken.origin().obtainedAt());
        assertEquals(SourceType.CARD, ken.addresses().getFirst().source().type());
        assertEquals(List.of("valves"), ken.interests());
    }

    @Test
    void cardIsABasisOnlyWhereTheLawLetsItCount() {
        run(FAIR, "Ken Sato,ken@satovalves.co.jp,Japan", "Eva Klein,eva@kleinpumpen.de,Germany", "Li,li@some.org,");

        List<Contact> all = book.all();
        assertEquals(BasisKind.CARD, all.get(0).basis().kind());
        assertEquals(
                "Business card handed over: Canton Fair 2025, booth 7.1F12, 2025-10-19",
                all.get(0).basis().proof().evidence());
        assertNull(all.get(1).basis());
        assertNull(all.get(2).basis());
    }

    @Test
    void addressesOfAnExhibitorsListAreNoCards() {
        OccasionForm list =
                new OccasionForm(Channel.FAIR, "", "Canton Fair 2025", null, "", List.of(), SourceType.UNKNOWN);

        run(list, "Ken Sato,ken@satovalves.co.jp,Japan");

        assertNull(book.only().basis());
        assertEquals(
                SourceType.FAIR, book.only().addresses().getFirst().source().type());
        assertEquals(List.of(), dueWith(book.only()));
    }

    @Test
    void followUpIsDueADayAfterTheFairsEndInTheUsersZone() {
        run(FAIR, "Ken Sato,ken@satovalves.co.jp,Japan");

        FollowUp due = dueWith(book.only()).getFirst();
        assertEquals(Instant.parse("2025-10-20T16:00:00Z"), due.dueAt());
        assertEquals("Write within 24 hours after Canton Fair 2025", due.reason());
    }

    @Test
    void knownContactGetsNoFollowUpOfTheImport() {
        book.run(book.csv(HEAD, "Ken Sato,ken@satovalves.co.jp,Japan"), Policy.MERGE);

        run(FAIR, "Ken Sato,ken@satovalves.co.jp,Japan");

        assertEquals(List.of(), dueWith(book.only()));
        assertEquals(BasisKind.CARD, book.only().basis().kind());
    }

    @Test
    void allOfItIsTakenBackWithTheRun() {
        long run = run(FAIR, "Ken Sato,ken@satovalves.co.jp,Japan").run();

        book.intake.undo(run);

        assertEquals(List.of(), book.all());
        assertEquals(0, book.database.count("SELECT count(*) FROM follow_up"));
        assertEquals(0, book.database.count("SELECT count(*) FROM lawful_basis"));
    }

    private ImportReport run(OccasionForm form, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEAD;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        ImportChoices choices = new ImportChoices(Policy.MERGE, form.occasion(new Messages(Locale.ENGLISH), SHANGHAI));
        return book.intake.run(
                book.intake.plan(book.intake.open(book.csv(lines), null), choices, Progress.none()), Progress.none());
    }

    private List<FollowUp> dueWith(Contact contact) {
        return new FollowUpRepository(book.database).open(contact.id());
    }
}
