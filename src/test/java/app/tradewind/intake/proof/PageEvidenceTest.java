package app.tradewind.intake.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.compliance.Checklist;
import app.tradewind.compliance.Entry;
import app.tradewind.compliance.RuleTexts;
import app.tradewind.contact.BasisKind;
import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Contact;
import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.ContactSamples;
import app.tradewind.contact.EvidenceRepository;
import app.tradewind.contact.NoSolicitNote;
import app.tradewind.contact.Tri;
import app.tradewind.store.Database;
import app.tradewind.store.Journal;
import app.tradewind.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageEvidenceTest {

    private static final Instant NOW = ContactSamples.NOW;
    private static final String PAGE = """
            <html><head><meta charset="utf-8"><title>Contact us</title>
            <link rel="canonical" href="https://harbor.example/contact"></head>
            <body><h1>Contact us</h1><p>Purchasing: <a href="mailto:info@harbor.example">info@harbor.example</a></p>
            %s</body></html>
            """;
    private static final String NOTE = "<p>No unsolicited advertising e-mails, please.</p>";

    @TempDir
    private Path folder;

    private Database database;
    private ContactRepository contacts;
    private PageEvidence pages;
    private Checklist checklist;

    @BeforeEach
    void openABook() {
        database = Database.create(folder.resolve("test.tradewind"), null);
        contacts = new ContactRepository(database);
        pages = new PageEvidence(database, contacts);
        checklist = new Checklist(database, new RuleTexts(new Messages(Locale.ENGLISH)), InstantSource.fixed(NOW));
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Contact person(String country) {
        ContactId id = contacts.add(
                ContactSamples.contact(
                        "name", "Info", "address", "info@harbor.example", "company", "Harbor Ltd", "country", country),
                NOW);
        return contacts.require(id);
    }

    private TakenPage saved(String more) throws IOException {
        return TakenPage.ofFile(Files.writeString(folder.resolve("page.html"), PAGE.formatted(more)));
    }

    /// What keeps a letter from leaving because of the basis.
    private List<String> blocks(Contact contact) {
        return checklist.contact(contact.id()).stream()
                .filter(Entry::stops)
                .map(entry -> entry.finding().rule())
                .filter(rule -> rule.startsWith("basis."))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA", "AU", "NZ", "JP", "NL"})
    void savedPageTurnsTheBlockIntoAPass(String country) throws IOException {
        Contact contact = person(country);
        assertFalse(blocks(contact).isEmpty(), country);

        PageEvidence.Kept kept = pages.keep(saved(""), PageEvidence.Told.NOTHING, List.of(contact), NOW);

        assertEquals(new PageEvidence.Kept(1, 0, NoSolicitNote.NO, ""), kept);
        assertEquals(List.of(), blocks(contact), country);
        Contact after = contacts.require(contact.id());
        assertEquals(
                "https://harbor.example/contact",
                after.addresses().getFirst().source().url());
        assertEquals(
                BasisKind.PUBLISHED,
                java.util.Objects.requireNonNull(after.basis()).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA", "AU", "NZ", "JP", "NL"})
    void pageWithANoteAgainstAdvertisingKeepsTheBlock(String country) throws IOException {
        Contact contact = person(country);

        PageEvidence.Kept kept = pages.keep(saved(NOTE), PageEvidence.Told.NOTHING, List.of(contact), NOW);

        assertEquals(NoSolicitNote.YES, kept.note());
        assertFalse(kept.refusal().isEmpty());
        assertFalse(blocks(contact).isEmpty(), country);
        assertEquals(1, new EvidenceRepository(database).ofContact(contact.id()).size(), "the note is kept as proof");
    }

    @Test
    void pictureCannotBeReadAndTheUserSaysWhatItShows() throws IOException {
        Contact contact = person("CA");
        Path picture = Files.write(folder.resolve("shot.pdf"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        TakenPage page = TakenPage.ofFile(picture);
        assertFalse(page.isRead());

        pages.keep(
                page,
                new PageEvidence.Told("https://harbor.example", NoSolicitNote.NOT_LOOKED, Tri.YES),
                List.of(contact),
                NOW);
        assertFalse(blocks(contact).isEmpty());

        pages.keep(
                page,
                new PageEvidence.Told("https://harbor.example", NoSolicitNote.NO, Tri.YES),
                List.of(contacts.require(contact.id())),
                NOW);
        assertEquals(List.of(), blocks(contact));
    }

    @Test
    void pastedTextIsReadAndItsNoteSeen() {
        Contact contact = person("AU");
        String text = "Contact us\ninfo@harbor.example\nPlease do not send unsolicited commercial email.\n";

        TakenPage page = TakenPage.ofText(text, "pasted", NOW);

        assertEquals(NoSolicitNote.YES, page.note());
        assertEquals(List.of(contact), PageEvidence.on(page, List.of(contact)));
    }

    @Test
    void refusalOfAnotherPageIsNeverPassedOver() throws IOException {
        Contact contact = person("CA");
        pages.keep(saved(NOTE), PageEvidence.Told.NOTHING, List.of(contact), NOW);
        TakenPage clean = TakenPage.ofText("Team: info@harbor.example", "pasted", NOW);

        pages.keep(
                clean,
                new PageEvidence.Told("https://harbor.example/team", NoSolicitNote.NO, Tri.YES),
                List.of(contacts.require(contact.id())),
                NOW);

        assertFalse(blocks(contact).isEmpty());
    }

    @Test
    void unreadableLettersAreNoProofThatThereIsNoNote() throws IOException {
        byte[] gbk = PAGE.replace("<meta charset=\"utf-8\">", "")
                .formatted("请勿发送广告邮件")
                .getBytes(java.nio.charset.Charset.forName("GBK"));
        TakenPage page = TakenPage.ofFile(Files.write(folder.resolve("gbk.html"), gbk));

        assertFalse(page.isRead());
    }

    @Test
    void takingItBackTakesTheBasisBackToo() throws IOException {
        Contact contact = person("CA");
        TakenPage page = saved("");
        ChangeHistoryRepository history = new ChangeHistoryRepository(database, contacts, InstantSource.fixed(NOW));

        long step = history.record(
                Journal.Kind.EDIT, "page", () -> pages.keep(page, PageEvidence.Told.NOTHING, List.of(contact), NOW));
        history.undo(step);

        assertEquals(contact, contacts.require(contact.id()));
        assertTrue(new EvidenceRepository(database).ofContact(contact.id()).isEmpty());
    }
}
