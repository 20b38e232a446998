package app.tradewind.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/// The next good moment for a letter at its reader's place, and what was passed over on the way to it.
///
/// @param local the moment by the reader's clock
/// @param passed one entry a day, in order; empty where the letter may leave at once or later on the same morning
public record GoodSlot(ZonedDateTime local, List<Passed> passed) {

    /// @param name of the holiday or the user's closed day; else empty
    public record Passed(LocalDate date, Unfit why, String name) {}

    public GoodSlot {
        passed = List.copyOf(passed);
    }

    public Instant at() {
        return local.toInstant();
    }
}
