package app.tradewind.ui.outbox;

import app.tradewind.mail.LedgerRepository;
import app.tradewind.mail.MailAccount;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The four figures at the head of the outbox.
///
/// @param rampDay the day of the youngest mailbox's ramp; 0 where all are warm
/// @param allSentAt when the last letter that waits will have left, by limits and gaps; null where none waits or
///     none
///     may leave
record OutboxFigures(
        Used day,
        Used hour,
        long rampDay,
        LedgerRepository.Returned returned,
        long waiting,
        long takenToday,
        @Nullable Instant allSentAt) {

    /// So many of at most so many.
    record Used(long used, long most) {
        double share() {
            return most == 0 ? 0 : Math.min(1, (double) used / most);
        }
    }

    static final double WARN_RATE = 0.02;
    static final double STOP_RATE = 0.05;

    static final OutboxFigures NONE =
            new OutboxFigures(new Used(0, 0), new Used(0, 0), 0, new LedgerRepository.Returned(0, 0), 0, 0, null);

    /// Adds the accounts up.
    static OutboxFigures of(
            List<MailAccount> accounts,
            List<LedgerRepository.Usage> usages,
            Waiting waiting,
            LedgerRepository.Returned returned) {
        Used day = new Used(
                usages.stream().mapToLong(LedgerRepository.Usage::lastDay).sum(),
                usages.stream().mapToLong(LedgerRepository.Usage::mayToday).sum());
        Used hour = new Used(
                usages.stream().mapToLong(LedgerRepository.Usage::lastHour).sum(),
                usages.stream().mapToLong(LedgerRepository.Usage::perHour).sum());
        long ramp = 0;
        for (int i = 0; i < accounts.size(); i++) {
            long rampDay = usages.get(i).rampDay();
            boolean slowed = !accounts.get(i).limits().warm()
                    && usages.get(i).mayToday() < accounts.get(i).limits().perDay();
            ramp = slowed && (ramp == 0 || rampDay < ramp) ? rampDay : ramp;
        }
        Instant end = day.most() == 0 ? null : waiting.lastLeaves();
        return new OutboxFigures(day, hour, ramp, returned, waiting.letters(), waiting.takenToday(), end);
    }

    /// What waits in the outbox.
    ///
    /// @param lastLeaves when the last of it will leave by the forecast
    record Waiting(long letters, @Nullable Instant lastLeaves, long takenToday) {}
}
