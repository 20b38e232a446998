package app.tradewind.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void percentilesAreMeasuredValuesByNearestRank() {
        Figures figures = new Figures("twenty", 20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);

        assertEquals(10, figures.median());
        assertEquals(19, figures.percentile(0.95));
        assertEquals(20, figures.percentile(1));
    }

    @Test
    void oneValueIsEveryPercentile() {
        assertEquals(7, new Figures("one", 7).percentile(0.95));
    }
}
