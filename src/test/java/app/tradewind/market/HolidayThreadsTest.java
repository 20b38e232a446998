package app.tradewind.market;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class HolidayThreadsTest {

    private static final List<String> COUNTRIES = List.of("US", "GB", "IT", "FR", "ES", "PL", "BR", "CL");

    @Test
    void severalThreadsMayAskForHolidaysAtOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(COUNTRIES.size());
        List<Future<List<Holiday>>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(COUNTRIES.size())) {
            for (String country : COUNTRIES) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return new WorkingTime(Locale.ENGLISH)
                            .holidays(country, LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));
                }));
            }
            for (Future<List<Holiday>> answer : answers) {
                assertFalse(answer.get().isEmpty());
            }
        }
    }
}
