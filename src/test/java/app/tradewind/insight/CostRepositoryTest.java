package app.tradewind.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tradewind.contact.ChangeHistoryRepository;
import app.tradewind.contact.Channel;
import app.tradewind.store.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostRepositoryTest {

    private InsightBook book;
    private CostRepository costs;
    private ChangeHistoryRepository history;

    @BeforeEach
    void aNewBook(@TempDir Path folder) {
        book = new InsightBook(folder);
        costs = new CostRepository(book.database);
        history = new ChangeHistoryRepository(book.database, book.contacts, InstantSource.fixed(InsightBook.NOW));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static Cost cost(String amount, String currency, LocalDate day) {
        Money money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
        return new Cost(0, Channel.FAIR, "Canton Fair", money, day, "booth");
    }

    private List<String> amounts() {
        return costs.all().stream()
                .map(cost -> cost.amount().amount().toPlainString())
                .toList();
    }

    @Test
    void anAmountComesBackToTheLastDigit() {
        costs.add(cost("38000.10", "CNY", LocalDate.of(2026, 10, 15)), InsightBook.NOW);

        assertEquals(List.of("38000.10"), amounts());
        assertEquals(LocalDate.of(2026, 10, 15), costs.all().getFirst().spentOn());
    }

    @Test
    void enteringChangingAndDeletingAreTakenBackAndDoneAgain() {
        LocalDate day = LocalDate.of(2026, 10, 15);
        long[] id = new long[1];
        long entered = history.record(
                Journal.Kind.EDIT, "cost", () -> id[0] = costs.add(cost("100", "CNY", day), InsightBook.NOW));
        Cost changed =
                new Cost(id[0], Channel.SOCIAL, "", cost("250", "USD", day).amount(), day, "");
        long edited = history.record(Journal.Kind.EDIT, "cost", () -> costs.change(changed));
        long deleted = history.record(Journal.Kind.EDIT, "cost", () -> costs.delete(id[0]));
        assertEquals(List.of(), amounts());

        history.undo(deleted);
        assertEquals(List.of(changed), costs.all());
        long back = history.undo(edited).set();
        assertEquals(List.of("100"), amounts());
        history.undo(back);
        assertEquals(List.of("250"), amounts());
        history.undo(edited);
        history.undo(entered);
        assertEquals(List.of(), amounts());
    }

    @Test
    void whatAnAnswerCostIsSaidForEachCurrency() {
        LocalDate today = LocalDate.of(2026, 11, 20);
        for (int i = 0; i < 3; i++) {
            book.add(5, "name", "Anna " + i, "channel", "fair", "stage", "REPLIED");
        }
        costs.add(cost("1000", "CNY", today), InsightBook.NOW);
        costs.add(cost("200.50", "CNY", today), InsightBook.NOW);
        costs.add(cost("10", "USD", today), InsightBook.NOW);
        costs.add(cost("99", "CNY", today.minusDays(60)), InsightBook.NOW);

        ChannelLine fair = book.insights(Period.MONTH).channels().getFirst();

        assertEquals(
                List.of("CNY 1200.50", "USD 10"),
                fair.costs().stream()
                        .map(cost -> cost.currency() + " " + cost.amount().toPlainString())
                        .toList());
        assertEquals(
                List.of("400.17", "3.33"),
                fair.costPerAnswer().stream()
                        .map(cost -> cost.amount().toPlainString())
                        .toList());
    }

    @Test
    void aCostIsMoreThanNothing() {
        assertThrows(IllegalArgumentException.class, () -> cost("0", "CNY", LocalDate.EPOCH));
    }
}
