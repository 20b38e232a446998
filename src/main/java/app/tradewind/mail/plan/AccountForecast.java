package app.tradewind.mail.plan;

import app.tradewind.mail.Limits;
import app.tradewind.mail.MailAccount;
import app.tradewind.mail.Ramp;
import app.tradewind.mail.plan.PlannedLetter.Delay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One account's turns to come, letter after letter, by the same limits that the sending keeps. The pause between
/// two letters, which the sending draws, is taken at its mean.
final class AccountForecast {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /// When, and which limit says so.
    record Turn(Instant at, Delay delay) {}

    /// What the account did before the forecast begins.
    ///
    /// @param attempts of the last day, in order; those that were put off are not among them
    /// @param last the last attempt, whatever came of it
    /// @param began when the present stretch of sending began, for the ramp
    record Past(
            List<Instant> attempts,
            @Nullable Instant last,
            @Nullable Instant began) {}

    private final Limits limits;
    private final List<Instant> attempts;
    private final Map<String, List<Instant>> strangers = new HashMap<>();
    private final Duration gap;
    private @Nullable Instant last;
    private @Nullable Instant began;

    AccountForecast(MailAccount account, Past past) {
        limits = account.limits();
        attempts = new ArrayList<>(past.attempts());
        last = past.last();
        began = past.began();
        gap = Duration.ofMillis(
                500L * (limits.gapMinSeconds() + Math.max(limits.gapMinSeconds(), limits.gapMaxSeconds())));
    }

    /// A letter to a stranger at `domain` that left before the forecast begins.
    void knew(String domain, Instant at) {
        strangers.computeIfAbsent(domain, _ -> new ArrayList<>()).add(at);
    }

    /// The account's first turn from `from` on.
    Turn turn(Instant from) {
        int perDay = Ramp.perDay(limits, began, from);
        Instant gapEnds = last == null ? from : last.plus(gap);
        Instant hourEnds = windowEnds(limits.perHour(), HOUR, from);
        Instant dayEnds = windowEnds(perDay, DAY, from);
        if (dayEnds.isAfter(from)) {
            Instant at = latest(dayEnds, gapEnds);
            // a new day of the ramp may allow more
            return new Turn(at, perDay < limits.perDay() ? Delay.WARM_UP : Delay.DAY_LIMIT);
        }
        if (hourEnds.isAfter(from) && hourEnds.isAfter(gapEnds)) {
            return new Turn(hourEnds, Delay.HOUR_LIMIT);
        }
        return gapEnds.isAfter(from) ? new Turn(gapEnds, Delay.GAP) : new Turn(from, Delay.NONE);
    }

    /// When another letter to a stranger at `domain` may leave, from `from` on.
    Instant domainTurn(String domain, Instant from) {
        List<Instant> sent = strangers.getOrDefault(domain, List.of());
        int most = limits.strangersAtADomain();
        if (sent.size() < most) {
            return from;
        }
        return latest(from, sent.get(sent.size() - most).plus(HOUR));
    }

    /// Takes the turn.
    ///
    /// @param domain null for someone who has replied before
    void take(Instant at, @Nullable String domain) {
        attempts.add(at);
        last = at;
        began = began == null ? at : began;
        if (domain != null) {
            knew(domain, at);
        }
    }

    private Instant windowEnds(int most, Duration window, Instant from) {
        if (most <= 0) {
            return from.plus(window);
        }
        return attempts.size() < most
                ? from
                : latest(from, attempts.get(attempts.size() - most).plus(window));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
