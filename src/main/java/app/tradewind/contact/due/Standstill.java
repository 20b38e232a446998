package app.tradewind.contact.due;

import java.time.Duration;

/// After how long without a word a deal stands still, by its stage. A stage that the user added waits two weeks.
final class Standstill {

    private static final Duration SHORTEST = Duration.ofDays(7);

    private Standstill() {}

    static Duration of(String stage) {
        return switch (stage) {
            case "REPLIED", "QUOTED" -> SHORTEST;
            case "NEGOTIATING" -> Duration.ofDays(10);
            default -> Duration.ofDays(14);
        };
    }
}
