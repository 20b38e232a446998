package app.tradewind.mail;

import app.tradewind.letter.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When an account may send its next letter: the gap since the last one, so many an hour, so many a day. What left
/// before the program was started counts too, since the ledger remembers it.
///
/// Source: compliance.md, sections 4.1 to 4.3, rules send.day-limit, send.hour-limit, send.spacing and send.warmup.
final class Pace {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /// When, and which limit says so; `limit` is null where it is only the gap.
    record Turn(Instant at, SendReport.@Nullable End limit) {}

    private final MailAccount account;
    private final DeliveryRepository deliveries;
    private final RandomGenerator random;
    private @Nullable Instant gapDrawnFor;
    private Duration gap = Duration.ZERO;

    Pace(MailAccount account, DeliveryRepository deliveries, RandomGenerator random) {
        this.account = account;
        this.deliveries = deliveries;
        this.random = random;
    }

    /// The next turn of the account; not after `now` where it may send at once.
    Turn turn(Instant now) {
        int perDay = Ramp.perDay(
                account.limits(),
                deliveries.stretchBegan(account.id(), Ramp.SILENCE, now).orElse(null),
                now);
        Instant gapEnds = gapEnds(now);
        Instant hourEnds = windowEnds(account.limits().perHour(), HOUR, now);
        Instant dayEnds = windowEnds(perDay, DAY, now);
        if (dayEnds.isAfter(now)) {
            return new Turn(dayEnds, SendReport.End.DAY_LIMIT);
        }
        return hourEnds.isAfter(now) && hourEnds.isAfter(gapEnds)
                ? new Turn(hourEnds, SendReport.End.HOUR_LIMIT)
                : new Turn(gapEnds, null);
    }

    /// When another letter to the domain of this one may leave. A contact that ever replied is no stranger.
    Instant domainTurn(Letter letter, Instant now) {
        if (deliveries.hasReplied(letter)) {
            return now;
        }
        int most = account.limits().strangersAtADomain();
        String address = letter.address().toLowerCase(Locale.ROOT);
        return deliveries
                .nthLastToStrangers(account.id(), address.substring(address.indexOf('@') + 1), most, now.minus(HOUR))
                .map(time -> time.plus(HOUR))
                .orElse(now);
    }

    private Instant windowEnds(int most, Duration window, Instant now) {
        if (most <= 0) {
            return now.plus(window);
        }
        return deliveries
                .nthLast(account.id(), most)
                .map(time -> time.plus(window))
                .orElse(now);
    }

    private Instant gapEnds(Instant now) {
        Instant last = deliveries.lastAttempt(account.id()).orElse(null);
        if (last == null || last.isAfter(now)) {
            return now;
        }
        if (!last.equals(gapDrawnFor)) {
            gapDrawnFor = last;
            gap = drawGap();
        }
        return last.plus(gap);
    }

    private Duration drawGap() {
        int least = Math.max(0, account.limits().gapMinSeconds());
        int most = Math.max(least, account.limits().gapMaxSeconds());
        return Duration.ofMillis(random.nextLong(least * 1000L, most * 1000L + 1));
    }
}
