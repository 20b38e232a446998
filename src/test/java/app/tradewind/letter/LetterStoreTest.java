package app.tradewind.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Templates, letters and the identity on a real store.
class LetterStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    private Database database;
    private TemplateRepository templates;
    private LetterRepository letters;

    @BeforeEach
    void openAFreshBook(@TempDir Path folder) {
        database = Database.create(folder.resolve("letters.tradewind"), null);
        templates = new TemplateRepository(database);
        letters = new LetterRepository(database);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    private Template first() {
        return Template.fresh(
                "First", "en", TemplatePurpose.FIRST, "Hinges for {{company.name}}", "<p>Dear {{contact.name}}</p>");
    }

    private long mailing() {
        Template template = templates.add(first(), NOON);
        database.update("INSERT INTO account (id, name, from_name, address, smtp_host, smtp_port, security, per_day,"
                + " per_hour, gap_min, gap_max, created_at)"
                + " VALUES (1, 'main', 'Lin', 'lin@hinges.example', 'localhost', 25, 'NONE', 9, 9, 0, 0, 0)");
        return database.insert(
                "INSERT INTO mailing (name, template_id, template_version, account_id, created_at)"
                        + " VALUES ('m', ?, 1, 1, 0)",
                template.id());
    }

    private long letter(long mailing, long contact) {
        database.update("INSERT INTO contact (id, created_at, updated_at) VALUES (?, 0, 0)", contact);
        return letters.add(new Letter(
                0,
                mailing,
                new ContactId(contact),
                "a" + contact + "@x.example",
                LetterKind.FIRST,
                "en",
                "Subject",
                "<p>Body</p>",
                "",
                List.of("{{contact.name}}", "{{occasion}}"),
                LetterState.DRAFT,
                null,
                null,
                "",
                "",
                NOON));
    }

    @Test
    void newTextIsANewVersionAndTheOldStays() {
        Template added = templates.add(first(), NOON);

        Template saved = templates.save(added.withText("New", "<p>New</p>"), NOON.plusSeconds(1));
        Template renamed = templates.save(saved.withHead("Other", "de", TemplatePurpose.THANKS), NOON);

        assertEquals(2, saved.version());
        assertEquals(2, renamed.version());
        assertEquals(List.of(renamed), templates.list());
        assertEquals(
                "<p>Dear {{contact.name}}</p>",
                templates.findVersion(added.id(), 1).orElseThrow().html());
    }

    @Test
    void templateWithAWrongFieldIsNotSaved() {
        Template added = templates.add(first(), NOON);

        TradewindException refusal = assertThrows(
                TradewindException.class, () -> templates.save(added.withText("{{contact.nick}}", ""), NOON));

        assertEquals(Failure.TEMPLATE_UNREADABLE, refusal.failure());
        assertEquals(added, templates.find(added.id()).orElseThrow());
    }

    @Test
    void deletedTemplateLeavesTheListButNotItsVersions() {
        Template added = templates.add(first(), NOON);

        templates.delete(added.id(), NOON);

        assertEquals(List.of(), templates.list());
        assertTrue(templates.find(added.id()).isEmpty());
        assertTrue(templates.findVersion(added.id(), 1).isPresent());
        templates.restore(added.id());
        assertEquals(1, templates.list().size());
    }

    @Test
    void letterComesBackAsItWasAdded() {
        long mailing = mailing();
        long id = letter(mailing, 7);

        Letter found = letters.letter(id);

        assertEquals(List.of("{{contact.name}}", "{{occasion}}"), found.unresolved());
        assertEquals(new ContactId(7), found.contact());
        assertEquals(List.of(found), letters.ofMailing(mailing));
        assertEquals(List.of(found), letters.ofContact(new ContactId(7)));
        assertEquals(
                Failure.NOT_FOUND,
                assertThrows(TradewindException.class, () -> letters.letter(99)).failure());
    }

    @Test
    void lettersComeInTheOrderAskedFor() {
        long mailing = mailing();
        long one = letter(mailing, 1);
        long two = letter(mailing, 2);

        assertEquals(
                List.of(two, one),
                letters.findAll(two, 99, one).stream().map(Letter::id).toList());
        assertEquals(List.of(), letters.findAll());
    }

    @Test
    void onlyTheFirstHandMovesALetter() {
        long id = letter(mailing(), 1);

        assertTrue(letters.move(id, LetterState.DRAFT, LetterState.APPROVED, NOON));
        assertFalse(letters.move(id, LetterState.DRAFT, LetterState.APPROVED, NOON));

        assertEquals(NOON, letters.letter(id).approvedAt());
        assertTrue(letters.move(id, LetterState.APPROVED, LetterState.DRAFT, NOON));
        assertEquals(null, letters.letter(id).approvedAt());
    }

    @Test
    void lettersInAStateStandInTheOrderInWhichTheyMayLeave() {
        long mailing = mailing();
        long late = letter(mailing, 1);
        long soon = letter(mailing, 2);
        letters.sendAfter(late, NOON.plusSeconds(60));
        letters.sendAfter(soon, NOON);

        assertArrayEquals(new long[] {soon, late}, letters.idsInState(LetterState.DRAFT));
        assertArrayEquals(new long[] {}, letters.idsInState(mailing, LetterState.SENT));
        assertEquals(2, letters.countsByState().get(LetterState.DRAFT));
        assertEquals(0, letters.countsByState(mailing).get(LetterState.SENT));
    }

    @Test
    void rewritingAnApprovedLetterTakesTheApprovalBack() {
        long id = letter(mailing(), 1);
        letters.move(id, LetterState.DRAFT, LetterState.APPROVED, NOON);

        assertTrue(letters.rewrite(id, "Mine", "<p>Mine</p>", List.of(), NOON));

        assertEquals(LetterState.DRAFT, letters.letter(id).state());
        assertEquals(List.of(), letters.letter(id).unresolved());
        assertTrue(letters.isEdited(id));
    }

    @Test
    void sentLetterIsNotRewritten() {
        long id = letter(mailing(), 1);
        letters.move(id, LetterState.DRAFT, LetterState.SENT, NOON);

        assertFalse(letters.rewrite(id, "Mine", "<p>Mine</p>", List.of(), NOON));
        assertEquals("Subject", letters.letter(id).subject());
    }

    @Test
    void newPersonalLineRemergesWhatWasNotEditedByHand() {
        long mailing = mailing();
        long plain = letter(mailing, 1);
        long edited = letter(mailing, 2);
        letters.rewrite(edited, "Mine", "<p>Mine</p>", List.of(), NOON);
        Letter merged = letters.letter(plain).withText("Again", "<p>Again</p>", "A line.", List.of());

        assertTrue(letters.remerge(plain, merged));
        assertTrue(letters.remerge(edited, merged));

        assertEquals("Again", letters.letter(plain).subject());
        assertEquals("Mine", letters.letter(edited).subject());
        assertEquals("A line.", letters.letter(edited).personalLine());
    }

    @Test
    void messageIdLeadsBackToItsLetter() {
        long id = letter(mailing(), 1);
        letters.nameMessage(id, "<1@hinges.example>");
        letters.noteServer(id, "250 OK");

        assertEquals(
                "250 OK",
                letters.findByMessageId("<1@hinges.example>").orElseThrow().server());
        assertTrue(letters.findByMessageId("").isEmpty());
    }

    @Test
    void identityIsKeptWhole() {
        IdentityRepository identities = new IdentityRepository(database);
        assertEquals(Identity.NONE, identities.identity());

        identities.save(ContactSamples.LIN);

        assertEquals(ContactSamples.LIN, identities.identity());
    }
}
