package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tradewind.contact.ContactId;
import app.tradewind.contact.ContactRepository;
import app.tradewind.contact.SuppressionReason;
import app.tradewind.contact.SuppressionRepository;
import app.tradewind.failure.Failure;
import app.tradewind.failure.TradewindException;
import app.tradewind.letter.Letter;
import app.tradewind.letter.LetterState;
import app.tradewind.mail.MailingReport.LeftOut;
import app.tradewind.mail.MailingReport.Reason;
import app.tradewind.work.CancelledException;
import app.tradewind.work.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailingsTest {

    private static final SendGate OPEN = (letter, account, at) -> List.of();

    private PostBook book;
    private Mailings mailings;

    @BeforeEach
    void makeABook(@TempDir Path folder) {
        book = new PostBook(folder.resolve("post.tradewind"), MailSamples.account(25));
        mailings = new Mailings(book.database, OPEN, book.clock);
    }

    @AfterEach
    void closeIt() {
        book.close();
    }

    private MailingReport create(long... contacts) {
        return mailings.create(new Mailings.Wish("fair", 1, book.account, ""), contacts, Progress.none());
    }

    @Test
    void eachContactGetsADraftWithItsOwnWords() {
        long ada = book.contact("Ada Lovelace", "ada@doors.example");
        long bob = book.contact("Bob", "bob@panels.example");

        MailingReport report = create(ada, bob);

        List<Letter> letters = book.letters.ofMailing(report.mailing());
        assertEquals(2, report.letters());
        assertEquals(List.of(), report.leftOut());
        assertEquals("ada@doors.example", letters.getFirst().address());
        assertEquals(LetterState.DRAFT, letters.getFirst().state());
        assertTrue(
                letters.getFirst().html().contains("8 Port Road"),
                letters.getFirst().html());
        assertEquals(
                List.of("company.name"),
                letters.getFirst().unresolved().stream()
                        .map(name -> name.replaceAll("[{} ]", ""))
                        .toList());
    }

    @Test
    void contactThatCannotBeWrittenToIsLeftOutWithItsReason() {
        long gone = book.contact("Gone", "gone@doors.example");
        new ContactRepository(book.database).delete(MailSamples.NOON, gone);
        long bare = book.contact("Bare", "x@doors.example");
        book.database.update("DELETE FROM address WHERE contact_id = ?", bare);
        long invalid = book.contact("Invalid", "invalid@doors.example");
        book.database.update("UPDATE address SET verdict = 'INVALID' WHERE contact_id = ?", invalid);
        long bounced = book.contact("Bounced", "bounced@doors.example");
        book.database.update("UPDATE address SET bounce = 'HARD' WHERE contact_id = ?", bounced);
        long refused = book.contact("Refused", "no@doors.example");
        new SuppressionRepository(book.database)
                .suppressAddress("no@doors.example", SuppressionReason.OPT_OUT, "", MailSamples.NOON);
        long ada = book.contact("Ada", "ada@doors.example");
        long twin = book.contact("Twin", "ADA@doors.example");

        MailingReport report = create(gone, bare, invalid, bounced, refused, ada, ada, twin, 999);

        assertEquals(1, report.letters());
        assertEquals(
                List.of(
                        new LeftOut(new ContactId(gone), Reason.DELETED),
                        new LeftOut(new ContactId(bare), Reason.NO_ADDRESS),
                        new LeftOut(new ContactId(invalid), Reason.UNUSABLE_ADDRESS),
                        new LeftOut(new ContactId(bounced), Reason.UNUSABLE_ADDRESS),
                        new LeftOut(new ContactId(refused), Reason.SUPPRESSED),
                        new LeftOut(new ContactId(ada), Reason.ALREADY_IN_MAILING),
                        new LeftOut(new ContactId(twin), Reason.SAME_ADDRESS),
                        new LeftOut(new ContactId(999), Reason.NOT_FOUND)),
                report.leftOut());
    }

    @Test
    void secondAddressIsUsedWhereTheFirstTakesNoLetters() {
        long ada = book.contact("Ada", "old@doors.example");
        book.database.update("UPDATE address SET verdict = 'INVALID' WHERE contact_id = ?", ada);
        book.database.insert("""
                INSERT INTO address (contact_id, value, key, domain, position)
                VALUES (?, 'new@doors.example', 'new@doors.example', 'doors.example', 1)
                """, ada);

        MailingReport report = create(ada);

        assertEquals(
                "new@doors.example",
                book.letters.ofMailing(report.mailing()).getFirst().address());
    }

    @Test
    void whoIsLeftOutIsKeptInTheBookUntilAskedAgain() {
        long bare = book.database.insert("INSERT INTO contact (name, created_at, updated_at) VALUES ('Bare', 0, 0)");
        long other = book.database.insert("INSERT INTO contact (name, created_at, updated_at) VALUES ('Other', 0, 0)");
        long ada = book.contact("Ada", "ada@doors.example");
        long mailing = create(bare, other, ada).mailing();
        LeftOutRepository kept = new LeftOutRepository(book.database);
        assertEquals(
                List.of(
                        new LeftOut(new ContactId(bare), Reason.NO_ADDRESS),
                        new LeftOut(new ContactId(other), Reason.NO_ADDRESS)),
                kept.of(mailing));
        book.database.insert("""
                INSERT INTO address (contact_id, value, key, domain)
                VALUES (?, 'bare@doors.example', 'bare@doors.example', 'doors.example')
                """, bare);

        mailings.add(mailing, new long[] {ada, bare}, Progress.none());

        assertEquals(List.of(new LeftOut(new ContactId(other), Reason.NO_ADDRESS)), kept.of(mailing));
        assertEquals(List.of(), kept.of(mailing + 1));
    }

    @Test
    void letterIsPlannedAnewOnlyBeforeItLeft() {
        long ada = book.contact("Ada", "ada@doors.example");
        long letter = book.letters.idsOfMailing(create(ada).mailing())[0];

        assertTrue(mailings.plan(letter, MailSamples.NOON));
        book.database.update("UPDATE letter SET state = 'SENT' WHERE id = ?", letter);
        assertFalse(mailings.plan(letter, null));

        assertEquals(MailSamples.NOON, book.read(letter).sendAfter());
    }

    @Test
    void laterContactsJoinAMailingOnce() {
        long ada = book.contact("Ada", "ada@doors.example");
        long mailing = create(ada).mailing();
        long bob = book.contact("Bob", "bob@doors.example");

        MailingReport report = mailings.add(mailing, new long[] {ada, bob}, Progress.none());

        assertEquals(1, report.letters());
        assertEquals(Reason.ALREADY_IN_MAILING, report.leftOut().getFirst().reason());
    }

    @Test
    void cancelledMailingLeavesNothing() {
        long ada = book.contact("Ada", "ada@doors.example");
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThrows(
                CancelledException.class,
                () -> mailings.create(new Mailings.Wish("fair", 1, book.account, ""), new long[] {ada}, cancelled));
        assertEquals(1, new MailingRepository(book.database).list().size());
    }

    @Test
    void missingTemplateIsNamed() {
        TradewindException refusal = assertThrows(
                TradewindException.class,
                () -> mailings.create(new Mailings.Wish("fair", 77, book.account, ""), new long[0], Progress.none()));

        assertEquals(Failure.NOT_FOUND, refusal.failure());
    }

    @Test
    void approvalTakesWhatNothingBlocks() {
        long fine = book.letter("fine@doors.example");
        long bad = book.letter("bad@doors.example");
        mailings.unapprove(fine);
        mailings.unapprove(bad);
        SendGate gate = (letter, account, at) -> letter.address().startsWith("bad")
                ? List.of(new SendGate.Objection("basis.optin.named", "no basis"))
                : List.of();

        Approval approval = new Mailings(book.database, gate, book.clock).approveAll(book.mailing, Progress.none());

        assertEquals(1, approval.approved());
        assertEquals(bad, approval.blocked().getFirst().letter());
        assertEquals(LetterState.APPROVED, book.read(fine).state());
        assertEquals(MailSamples.NOON, book.read(fine).approvedAt());
        assertEquals(LetterState.DRAFT, book.read(bad).state());
    }

    @Test
    void letterWithAnEmptyFieldIsNotApproved() {
        long ada = book.contact("Ada", "ada@doors.example");
        long mailing = create(ada).mailing();

        Approval approval = mailings.approveAll(mailing, Progress.none());

        assertEquals(0, approval.approved());
        assertEquals(
                "content.placeholder-left",
                approval.blocked().getFirst().objections().getFirst().rule());
    }

    @Test
    void cancelledLetterCanBeTakenBackButASentOneNotCancelled() {
        long letter = book.letter("ada@doors.example");

        assertTrue(mailings.cancel(letter));
        assertTrue(mailings.restore(letter));
        assertEquals(LetterState.DRAFT, book.read(letter).state());

        book.letters.move(letter, LetterState.DRAFT, LetterState.SENT, MailSamples.NOON);
        assertFalse(mailings.cancel(letter));
        assertEquals(0, mailings.cancelAll(book.mailing));
    }
}
