package app.tradewind.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesAheadTest {

    @Test
    void batchesComeInTheirOrder() {
        List<Integer> taken = new ArrayList<>();

        try (BatchesAhead<Integer> batches = new BatchesAhead<>(
                "test", ready -> IntStream.range(0, 50).forEach(i -> assertTrue(ready.test(List.of(i, -i)))))) {
            batches.forEach(batch -> taken.add(batch.getFirst()));
        }

        assertEquals(IntStream.range(0, 50).boxed().toList(), taken);
    }

    @Test
    void whatTheMakerThrowsComesAfterItsBatches() {
        IllegalStateException damaged = new IllegalStateException("damaged");
        List<String> taken = new ArrayList<>();

        try (BatchesAhead<String> batches = new BatchesAhead<>("test", ready -> {
            assertTrue(ready.test(List.of("first")));
            throw damaged;
        })) {
            assertSame(damaged, assertThrows(IllegalStateException.class, () -> batches.forEach(taken::addAll)));
        }

        assertEquals(List.of("first"), taken);
    }

    @Test
    void aTakerThatFailsStopsTheMaker() {
        AtomicInteger made = new AtomicInteger();
        boolean[] wanted = {true};

        try (BatchesAhead<Integer> batches = new BatchesAhead<>("test", ready -> {
            while (wanted[0]) {
                wanted[0] = ready.test(List.of(made.incrementAndGet()));
            }
        })) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> batches.forEach(batch -> {
                        throw new IllegalArgumentException("full");
                    }));
        }

        assertFalse(wanted[0]);
        assertTrue(made.get() < 10, "it was no more than some batches ahead, but made " + made.get());
    }
}
