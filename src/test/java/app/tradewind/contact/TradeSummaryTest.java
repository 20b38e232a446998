package app.tradewind.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TradeSummaryTest {

    private static TradeSummary.Part part(String source, String first, String last, long shipments) {
        return new TradeSummary.Part(
                source, shipments, first, last, List.of(), List.of(), List.of(), List.of(), 0, 0, 0);
    }

    @Test
    void summaryComesBackAsItWasStored() {
        TradeSummary summary = TradeSummary.NONE.with(new TradeSummary.Part(
                "a.csv",
                3,
                "2025-01-03",
                "2025-03-09",
                List.of(new TradeSummary.Count("阀门", 2)),
                List.of(),
                List.of(),
                List.of(),
                1.5,
                0,
                0));

        assertEquals(summary, TradeSummary.read(summary.json()));
    }

    @Test
    void textOfAnotherKindIsNoSummary() {
        assertEquals(TradeSummary.NONE, TradeSummary.read("buys valves"));
        assertEquals(TradeSummary.NONE, TradeSummary.read(""));
        assertEquals("", TradeSummary.NONE.json());
    }

    @Test
    void fileImportedAgainReplacesItsPart() {
        TradeSummary once = TradeSummary.NONE.with(part("a.csv", "2025-01-01", "2025-02-01", 3));

        assertEquals(4, once.with(part("a.csv", "2025-01-01", "2025-02-01", 4)).shipments());
    }

    @Test
    void exportOfTheYearDoesNotCountItsMonthsAgain() {
        TradeSummary january = TradeSummary.NONE.with(part("january.csv", "2025-01-01", "2025-01-31", 3));

        assertEquals(
                40,
                january.with(part("year.csv", "2025-01-01", "2025-12-31", 40)).shipments());
        assertEquals(
                5,
                january.with(part("february.csv", "2025-02-01", "2025-02-28", 2))
                        .shipments());
    }
}
