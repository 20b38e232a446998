package app.tradewind.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tradewind.letter.LetterState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerRepositoryTest {

    private FakeSmtpServer server;
    private PostBook book;
    private LedgerRepository ledger;

    @BeforeEach
    void makeABook(@TempDir Path folder) throws Exception {
        server = new FakeSmtpServer();
        book = new PostBook(folder.resolve("post.tradewind"), MailSamples.account(server.port()));
        ledger = new LedgerRepository(book.database);
    }

    @AfterEach
    void closeThem() throws Exception {
        book.close();
        server.close();
    }

    @Test
    void rowsComeInTheAskedOrderWithNameAndAnswer() {
        long first = book.letter("ada@doors.example");
        long second = book.letter("bob@doors.example");
        book.send();

        List<LedgerRow> rows = ledger.rows(second, 999, first);

        assertEquals(
                List.of(second, first), rows.stream().map(LedgerRow::letter).toList());
        assertEquals("Ada bob@doors.example", rows.getFirst().contactName());
        assertEquals(LetterState.SENT, rows.getFirst().state());
        assertEquals("250 2.0.0 taken", rows.getFirst().server());
        assertEquals(MailSamples.NOON, rows.getFirst().at());
    }

    @Test
    void planAndPastAreApart() {
        long sent = book.letter("ada@doors.example");
        book.send();
        long later = book.letter("bob@doors.example");
        book.letters.sendAfter(later, MailSamples.NOON.plusSeconds(60));
        long sooner = book.letter("eve@doors.example");

        assertArrayEquals(new long[] {sooner, later}, ledger.idsOfPlan());
        assertArrayEquals(new long[] {sent}, ledger.idsOfPast());
        assertArrayEquals(new long[] {sent, later, sooner}, ledger.ids());
        assertArrayEquals(new long[0], ledger.idsOfUncertain());
    }

    @Test
    void usageCountsWhatLeft() {
        book.letters(3);
        book.send();

        LedgerRepository.Usage usage =
                ledger.usage(book.accounts.find(book.account).orElseThrow(), MailSamples.NOON);

        assertEquals(new LedgerRepository.Usage(3, 5000, 3, 5000, 1), usage);
    }
}
