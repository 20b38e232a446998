package app.tradewind.ui.letters;

import app.tradewind.compliance.Entry;
import app.tradewind.letter.Letter;
import app.tradewind.market.Zones;
import app.tradewind.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves a letter to the next good time at which a rule has nothing more to say; it is said and can be taken back.
/// Lives on the JavaFX thread.
final class Moving {

    private static final int SLOTS_LOOKED_AT = 60;
    private static final Duration NEXT_DAY = Duration.ofHours(24);

    private final LettersRoom room;
    private final Messages messages;
    private final Zones zones = new Zones();
    private final Runnable again;

    /// @param again asks the rules anew
    Moving(LettersRoom room, Runnable again) {
        this.room = room;
        messages = room.messages();
        this.again = again;
    }

    /// @param rule the one that asks for another time
    void move(Letter letter, String rule) {
        room.background()
                .start(
                        () -> moved(letter, rule),
                        time -> time.ifPresentOrElse(
                                found -> said(letter, found),
                                () -> room.window().toasts().show(messages.text("letters.move.none"))));
    }

    private Optional<ZonedDateTime> moved(Letter letter, String rule) {
        Optional<ZonedDateTime> time = nextFor(letter, rule);
        return time.filter(found -> room.book().desk().plan(letter.id(), found.toInstant()));
    }

    private Optional<ZonedDateTime> nextFor(Letter letter, String rule) {
        Instant from = room.time().clock().instant();
        for (int i = 0; i < SLOTS_LOOKED_AT; i++) {
            Optional<ZonedDateTime> slot = room.book().desk().goodTime(letter.id(), from);
            if (slot.isEmpty() || isQuiet(letter.id(), rule, slot.get().toInstant())) {
                return slot;
            }
            from = slot.get().toInstant().plus(NEXT_DAY);
        }
        return Optional.empty();
    }

    private boolean isQuiet(long letter, String rule, Instant at) {
        return room.book().checklist().letter(letter, at).stream()
                .map(Entry::finding)
                .noneMatch(finding -> finding.rule().equals(rule));
    }

    private void said(Letter letter, ZonedDateTime time) {
        @Nullable Instant before = letter.sendAfter();
        again.run();
        ZoneId there = time.getZone();
        String said = messages.text(
                "letters.move.done",
                zones.cityOf(there, messages.locale()),
                words(time),
                words(time.withZoneSameInstant(room.time().zone())));
        room.window()
                .toasts()
                .show(
                        said,
                        () -> room.background()
                                .start(() -> room.book().desk().plan(letter.id(), before), _ -> again.run()));
    }

    private String words(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(messages.text("letters.move.pattern"), messages.locale())
                .format(time);
    }
}
