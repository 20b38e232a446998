package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.Interaction;
import app.tradewind.contact.InteractionKind;
import app.tradewind.contact.InteractionRepository;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterKind;
import app.tradewind.letter.LetterState;
import app.tradewind.letter.ThreadRepository;
import app.tradewind.mail.MailingReport.Reason;
import app.tradewind.mail.sequence.Exclusions;
import app.tradewind.mail.sequence.SequenceRepository;
import app.tradewind.mail.sequence.Sequences;
import app.tradewind.mail.sequence.Standing;
import app.tradewind.mail.sequence.Step;
import app.tradewind.mail.sequence.Terms;
import app.tradewind.store.Journal;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SequencesTest {

    private static final SendGate OPEN = (letter, account, at) -> List.of();

    private FakeSmtpServer server;
    private PostBook book;
    private Mailings mailings;
    private Sequences sequences;

    @BeforeEach
    void makeABook(@TempDir Path folder) throws Exception {
        server = new FakeSmtpServer();
        book = new PostBook(folder.resolve("post.tradewind"), MailSamples.account(server.port()));
        mailings = new Mailings(book.database, OPEN, book.clock);
        sequences = new Sequences(book.database, mailings, book.clock, ZoneId.of("Asia/Shanghai"));
        book.database.insert("INSERT INTO template (name, language, purpose, updated_at)"
                + " VALUES ('second', 'en', 'FOLLOW_UP', 0)");
        book.database.insert("""
                INSERT INTO template_version (template_id, version, subject, html, created_at)
                VALUES (2, 1, 'Once more', '<p>Dear {{contact.givenName | there}}, a test report for you.</p>', 0)
                """);
    }

    @AfterEach
    void closeIt() throws Exception {
        book.close();
        server.close();
    }

    private long german(String name, String address, long company) {
        long id = book.contact(name, address);
        book.database.update(
                "UPDATE contact SET country = 'DE', company_id = ? WHERE id = ?", company == 0 ? null : company, id);
        return id;
    }

    private long company() {
        return book.database.insert(
                "INSERT INTO company (name, name_key, created_at, updated_at) VALUES ('Doors', 'doors', 0, 0)");
    }

    private long begin(Terms terms, long... contacts) {
        long mailing = sequences
                .create(
                        new Mailings.Wish("fair", 1, book.account, ""),
                        terms,
                        List.of(new Step(0, 0, 2, 2, 4, true), new Step(0, 0, 3, 2, 8, false)),
                        contacts,
                        Progress.none())
                .mailing();
        book.database.update("UPDATE letter SET unresolved = '', subject = 'Hinges for you'");
        mailings.approveAll(mailing, Progress.none());
        book.outbox().send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);
        return mailing;
    }

    private void on(String time) {
        book.clock.pause().until(Instant.parse(time), Progress.none());
    }

    private Letter followUp(long contact) {
        return book.letters.ofContact(new ContactId(contact)).stream()
                .filter(letter -> letter.kind() == LetterKind.FOLLOW_UP)
                .findFirst()
                .orElseThrow();
    }

    private Standing standing(long mailing, long contact) {
        return sequences.standing(mailing).stream()
                .filter(one -> one.contact().value() == contact)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followUpBecomesADraftWhenItsWorkingDaysHavePassed() {
        long ada = german("Ada", "ada@doors.example", 0);
        long mailing = begin(Terms.USUAL, ada);

        int tooEarly = sequences.advance(Progress.none());
        Instant next = standing(mailing, ada).next();
        on("2026-11-29T10:00:00Z");
        int due = sequences.advance(Progress.none());
        int again = sequences.advance(Progress.none());

        assertEquals(List.of(0, 1, 0), List.of(tooEarly, due, again));
        // four working days after Tuesday 24 November, and not on the first morning of the week
        assertEquals(Instant.parse("2026-11-30T10:00:00Z"), next);
        Letter draft = followUp(ada);
        assertEquals(LetterState.DRAFT, draft.state());
        assertEquals(next, draft.sendAfter());
        assertEquals("Re: Hinges for you", draft.subject());
        assertEquals(2, standing(mailing, ada).step());
    }

    @Test
    void followUpLeavesInTheThreadOfTheFirstLetterOnlyWhenItIsApproved() throws Exception {
        long ada = german("Ada", "ada@doors.example", 0);
        begin(Terms.USUAL, ada);
        String first = book.letters.ofContact(new ContactId(ada)).getFirst().messageId();
        on("2026-11-30T11:00:00Z");
        sequences.advance(Progress.none());

        book.outbox().send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);
        long unapproved = book.count(LetterState.DRAFT);
        assertEquals(List.of(), mailings.approve(followUp(ada).id()));
        book.outbox().send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);

        assertEquals(1, unapproved);
        assertEquals(
                List.of(first),
                new ThreadRepository(book.database).of(followUp(ada).id()));
        String message = server.letters.getLast().data();
        assertTrue(message.contains("In-Reply-To: " + first), message);
        assertTrue(message.contains("References: " + first), message);
        assertTrue(message.contains("Subject: Re: Hinges for you"), message);
        assertFalse(server.letters.getFirst().data().contains("In-Reply-To"));
    }

    @Test
    void aStepMayBeginAThreadOfItsOwn() {
        long ada = german("Ada", "ada@doors.example", 0);
        long mailing = begin(Terms.USUAL, ada);
        on("2026-11-30T11:00:00Z");
        sequences.advance(Progress.none());
        mailings.approve(followUp(ada).id());
        book.outbox().send(new SendRun(null, 0, null, true), Progress.none(), book.told::add);

        on("2026-12-10T12:00:00Z");
        int third = sequences.advance(Progress.none());

        assertEquals(1, third);
        Letter newest = followUp(ada);
        assertEquals("Once more", newest.subject());
        assertEquals(List.of(), new ThreadRepository(book.database).of(newest.id()));
        assertEquals(3, standing(mailing, ada).step());
        assertNull(standing(mailing, ada).next());
    }

    private void happens(StopReason reason, long contact, long mailing) {
        ContactId id = new ContactId(contact);
        Instant now = book.clock.instant();
        switch (reason) {
            case REMOVED ->
                new SuppressionRepository(book.database)
                        .suppressAddress("ada@doors.example", SuppressionReason.OPT_OUT, "", now);
            case REPLY -> answer(contact, now);
            case BOUNCE ->
                book.database.update(
                        "UPDATE address SET bounce = 'HARD', bounce_at = ? WHERE contact_id = ?", now, contact);
            case COMPANY_REPLY -> answer(contact + 1, now);
            case STAGE -> book.database.insert("""
                        INSERT INTO interaction (contact_id, kind, at, was, became, cause, created_at)
                        VALUES (?1, 'STAGE', ?2, 'CONTACTED', 'QUOTED', 'HAND', ?2)
                        """, contact, now);
            case BIN -> new ContactRepository(book.database).delete(now, contact);
            case BY_HAND -> new StopRepository(book.database).stop(mailing, id, now);
        }
    }

    private void answer(long contact, Instant now) {
        ContactRepository contacts = new ContactRepository(book.database);
        new InteractionRepository(book.database, contacts)
                .add(new Interaction(0, new ContactId(contact), InteractionKind.REPLY, now, "Send samples", null), now);
    }

    @ParameterizedTest
    @EnumSource(StopReason.class)
    void whoStoppedGetsNoFurtherLetterAndAWaitingOneIsCancelled(StopReason reason) {
        long company = company();
        long ada = german("Ada", "ada@doors.example", company);
        german("Bob", "bob@doors.example", company);
        long mailing = begin(Terms.USUAL, ada);
        on("2026-11-29T11:00:00Z");
        sequences.advance(Progress.none());
        long draft = followUp(ada).id();

        happens(reason, ada, mailing);
        List<SendGate.Objection> objections = mailings.approve(draft);
        sequences.advance(Progress.none());

        assertEquals(1, objections.size(), "a follow-up to somebody who stopped cannot be approved");
        assertEquals(LetterState.CANCELLED, book.read(draft).state());
        assertEquals(
                reason, Objects.requireNonNull(standing(mailing, ada).stop()).reason());
        assertNull(standing(mailing, ada).next());
    }

    @Test
    void companyGoesOnWhereTheSwitchSaysSo() {
        long company = company();
        long ada = german("Ada", "ada@doors.example", company);
        long bob = german("Bob", "bob@doors.example", company);
        long mailing = begin(Terms.USUAL.stoppingCompany(false), ada);

        answer(bob, book.clock.instant());

        assertNull(standing(mailing, ada).stop());
        new SequenceRepository(book.database).keep(mailing, Terms.USUAL);
        assertEquals(
                StopReason.COMPANY_REPLY,
                Objects.requireNonNull(standing(mailing, ada).stop()).reason());
    }

    @Test
    void pausedSequenceMakesNoDraftsAndSendsNone() {
        long ada = german("Ada", "ada@doors.example", 0);
        long mailing = begin(Terms.USUAL, ada);
        on("2026-11-29T11:00:00Z");
        sequences.advance(Progress.none());
        new SequenceRepository(book.database).keep(mailing, Terms.USUAL.pausing(true));

        List<SendGate.Objection> objections = mailings.approve(followUp(ada).id());

        assertEquals("sequence.paused", objections.getFirst().rule());
        assertEquals(0, sequences.advance(Progress.none()));
    }

    @Test
    void excludedPeopleAreLeftOutWithTheirReason() {
        long recent = german("Recent", "recent@doors.example", 0);
        begin(Terms.USUAL, recent);
        long won = german("Won", "won@doors.example", 0);
        book.database.update("UPDATE contact SET stage = 'WON' WHERE id = ?", won);
        long rival = german("Rival", "rival@doors.example", 0);
        book.database.insert("INSERT INTO contact_tag (contact_id, kind, name) VALUES (?, 'TAG', 'Competitor')", rival);
        long company = company();
        long angry = german("Angry", "angry@panels.example", company);
        long colleague = german("Colleague", "colleague@panels.example", company);
        new SuppressionRepository(book.database)
                .suppressAddress("angry@panels.example", SuppressionReason.COMPLAINT, "", book.clock.instant());
        long fine = german("Fine", "fine@doors.example", 0);

        Map<Long, Reason> excluded =
                sequences.excluded(new long[] {recent, won, rival, angry, colleague, fine}, Exclusions.CAREFUL);
        MailingReport report = sequences.create(
                new Mailings.Wish("again", 1, book.account, ""),
                Terms.USUAL.excluding(Exclusions.CAREFUL),
                List.of(),
                new long[] {recent, won, rival, angry, colleague, fine},
                Progress.none());

        assertEquals(
                Map.of(
                        recent, Reason.RECENT,
                        won, Reason.CUSTOMER,
                        rival, Reason.COMPETITOR,
                        angry, Reason.COMPLAINED,
                        colleague, Reason.COMPLAINED),
                excluded);
        assertEquals(1, report.letters());
        assertEquals(
                Exclusions.CAREFUL,
                new SequenceRepository(book.database).terms(report.mailing()).exclusions());
    }

    @Test
    void onlyThoseWhoDidNotGetItGetIt() {
        long ada = german("Ada", "ada@doors.example", 0);
        long bob = german("Bob", "bob@doors.example", 0);
        long carl = german("Carl", "carl@doors.example", 0);
        long mailing = begin(Terms.USUAL, ada, bob, carl);
        long[] letters = book.letters.idsOfMailing(mailing);
        book.database.update("UPDATE letter SET state = 'FAILED' WHERE id = ?", letters[1]);
        book.database.update("DELETE FROM delivery WHERE letter_id = ?", letters[1]);
        book.database.update("UPDATE address SET bounce = 'HARD' WHERE contact_id = ?", bob);
        book.database.insert("""
                INSERT INTO address (contact_id, value, key, domain, position)
                VALUES (?, 'bob@new.example', 'bob@new.example', 'new.example', 1)
                """, bob);
        book.database.update("UPDATE letter SET state = 'UNCERTAIN' WHERE id = ?", letters[2]);
        long dora = german("Dora", "dora@doors.example", 0);

        Sequences.Missing missing = sequences.sendMissing(mailing, new long[] {ada, bob, carl, dora}, Progress.none());

        assertEquals(1, missing.again());
        assertEquals(1, missing.added().letters());
        assertEquals("bob@new.example", book.read(letters[1]).address());
        assertEquals(LetterState.DRAFT, book.read(letters[1]).state());
        assertEquals(LetterState.UNCERTAIN, book.read(letters[2]).state());
        assertEquals(LetterState.SENT, book.read(letters[0]).state());
    }

    @Test
    void stepsAreChangedAndTakenBackUnlessTheyHaveLetters() {
        long ada = german("Ada", "ada@doors.example", 0);
        long mailing = begin(Terms.USUAL, ada);
        SequenceRepository repository = new SequenceRepository(book.database);
        List<Step> steps = repository.steps(mailing);
        long change = book.database
                .journal()
                .record(Journal.Kind.EDIT, "step", book.clock.instant(), () -> repository.remove(steps.getLast()));

        List<Step> less = repository.steps(mailing);
        book.database.journal().undo(change, id -> Set.of(), book.clock.instant());
        on("2026-11-29T11:00:00Z");
        sequences.advance(Progress.none());
        repository.remove(repository.steps(mailing).getLast());

        assertEquals(1, less.size());
        assertFalse(repository.remove(repository.steps(mailing).getLast()), "its letters keep it");
        assertEquals(1, repository.steps(mailing).size());
        assertThrows(IllegalArgumentException.class, () -> new Step(0, mailing, 2, 2, 2, true));
        assertEquals(Duration.ofDays(4).toDays(), Step.usualGap(2));
    }
}
