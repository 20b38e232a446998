package app.tradewind.contact.due;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// After how many days in which nothing moves a deal stands still, by its stage: no word was exchanged and the
/// stage
/// stayed as it was. 0 is never. One rule for the board of the day, the board of stages and the findings of a
/// contact.
///
/// @param own what the user chose, by the stage's code; the others keep their usual days
public record StageDays(Map<String, Integer> own) {

    /// The most that can be chosen.
    public static final int LONGEST = 365;

    public static final StageDays USUAL = new StageDays(Map.of());

    private static final int OF_OWN_STAGES = 14;

    public StageDays {
        own.values().forEach(days -> {
            if (days < 0 || days > LONGEST) {
                throw new IllegalArgumentException("days are counted from 0 to " + LONGEST);
            }
        });
        own = Map.copyOf(own);
    }

    /// How many days a stage bears, 0 for any number.
    public int days(String stage) {
        return own.getOrDefault(stage, usual(stage));
    }

    /// A stage that the user added waits two weeks; in which nobody waits for anything, for ever.
    private static int usual(String stage) {
        return switch (stage) {
            case "REPLIED", "QUOTED" -> 7;
            case "NEGOTIATING" -> 10;
            case "NOT_CONTACTED", "CONTACTED", "WON", "DORMANT", "LOST" -> 0;
            default -> OF_OWN_STAGES;
        };
    }

    Duration of(String stage) {
        return Duration.ofDays(days(stage));
    }

    /// Whether a deal in `stage` in which something moved last at `moved` stands still. With whom nobody has been
    /// in
    /// touch has no deal: null never stands still.
    public boolean isStill(String stage, @Nullable Instant moved, Instant now) {
        return moved != null && days(stage) > 0 && moved.isBefore(now.minus(of(stage)));
    }

    /// With other days for one stage.
    public StageDays with(String stage, int days) {
        Map<String, Integer> changed = new TreeMap<>(own);
        changed.put(stage, days);
        return new StageDays(changed);
    }
}
