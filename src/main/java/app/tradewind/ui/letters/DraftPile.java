package app.tradewind.ui.letters;

import app.tradewind.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/// The drafts of a mailing in their order: which one is looked at, what was decided, how long the rest will take.
final class DraftPile {

    private static final Duration USUAL_PACE = Duration.ofSeconds(25);

    private final InstantSource clock;
    private final Set<Long> approved = new HashSet<>();
    private final Set<Long> skipped = new HashSet<>();
    private final Set<Long> bare = new HashSet<>();
    private long[] ids = {};
    private int at;
    private Instant begun = Instant.EPOCH;

    DraftPile(InstantSource clock) {
        this.clock = clock;
    }

    /// @param withoutLine those that have no personal line yet
    void begin(long[] letters, long[] withoutLine) {
        ids = letters.clone();
        at = 0;
        approved.clear();
        skipped.clear();
        bare.clear();
        Arrays.stream(withoutLine).filter(this::holds).forEach(bare::add);
        begun = clock.instant();
    }

    boolean holds(long letter) {
        return Arrays.stream(ids).anyMatch(id -> id == letter);
    }

    boolean isEmpty() {
        return ids.length == 0;
    }

    /// Whether all letters are behind.
    boolean isDone() {
        return at >= ids.length;
    }

    /// The letter that is looked at.
    long now() {
        return ids[at];
    }

    /// The letter after it, which is read ahead.
    OptionalLong ahead() {
        return at + 1 < ids.length ? OptionalLong.of(ids[at + 1]) : OptionalLong.empty();
    }

    void goTo(long letter) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == letter) {
                at = i;
            }
        }
    }

    void goBehind(long letter) {
        goTo(letter);
        at++;
    }

    /// 1 for the next, -1 for the one before; never beyond the ends.
    void turn(int step) {
        at = Math.clamp(at + step, 0, ids.length - 1);
    }

    /// Goes to the next letter, round the end, that is undecided and has no personal line.
    ///
    /// @return whether there is another
    boolean goToBare() {
        for (int step = 1; step < ids.length; step++) {
            int place = (at + step) % ids.length;
            if (bare.contains(ids[place]) && !isDecided(ids[place])) {
                at = place;
                return true;
            }
        }
        return false;
    }

    private boolean isDecided(long letter) {
        return approved.contains(letter) || skipped.contains(letter);
    }

    void approve(long letter) {
        approved.add(letter);
    }

    void skip(long letter) {
        skipped.add(letter);
    }

    void takeBack(long letter) {
        approved.remove(letter);
        skipped.remove(letter);
    }

    /// The letter has words of its own now.
    void personal(long letter) {
        bare.remove(letter);
    }

    boolean isBare(long letter) {
        return bare.contains(letter);
    }

    /// Where in the pile, what was decided, and how long the rest takes at the pace so far.
    String said(Messages messages) {
        int decided = approved.size() + skipped.size();
        Duration each = decided == 0
                ? USUAL_PACE
                : Duration.between(begun, clock.instant()).dividedBy(decided);
        long minutes = each.multipliedBy(Math.max(0, ids.length - at)).toSeconds() / 60 + 1;
        return messages.text(
                "letters.approve.progress",
                Math.min(at + 1, ids.length),
                ids.length,
                approved.size(),
                skipped.size(),
                minutes);
    }

    /// How many undecided letters have no personal line.
    long countBare() {
        return bare.stream().filter(letter -> !isDecided(letter)).count();
    }
}
