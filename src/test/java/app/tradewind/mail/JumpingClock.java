package app.tradewind.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A clock that jumps where the outbox would wait, and remembers how long it would have waited.
final class JumpingClock implements InstantSource {

    final List<Duration> waits = new ArrayList<>();
    private Instant now = MailSamples.NOON;

    @Override
    public Instant instant() {
        return now;
    }

    void jump(Duration time) {
        now = now.plus(time);
    }

    Pause pause() {
        return (time, progress) -> {
            waits.add(Duration.between(now, time));
            now = time;
        };
    }
}
