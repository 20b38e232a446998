package app.tradewind.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one working of the outbox shall do.
///
/// @param account the name of the only account to send by; null for all that are not paused
/// @param max how many letters at most are tried; 0 for no such limit
/// @param until when to end; null: end as soon as limits or planned times would make it wait
/// @param ignorePlan letters need not wait for their planned time; limits, gaps and the gate hold all the same
public record SendRun(
        @Nullable String account, int max, @Nullable Instant until, boolean ignorePlan) {

    /// All accounts, as planned, without waiting for limits.
    public static final SendRun AS_PLANNED = new SendRun(null, 0, null, false);

    boolean endsBefore(Instant time) {
        return until == null || !time.isBefore(until);
    }
}
